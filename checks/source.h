// The repository as text: every file that people write, read once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace checks {

struct File {
    std::string path;  // from the root of the tree, with slashes
    std::string text;
};

struct Tree {
    std::string root;
    std::vector<File> files;  // sorted by path

    const File* find(std::string_view path) const;
};

// Leaves out what is built, fetched or planted: build*, data, node_modules, dist, *.gen.*, checks/fixtures.
Tree read_tree(const std::string& root);

struct Line {
    int number;  // from 1
    std::string text;
};
std::vector<Line> lines_of(const std::string& text);

// C++ or TypeScript with the comments and the inside of the strings blanked, line for line.
std::string code_of(const std::string& text);

std::string name_of(const std::string& path);       // activity.cpp
std::string extension_of(const std::string& path);  // .cpp; empty when there is none
bool is_test(const std::string& path);              // in a folder test/ or testing/, or a *.test.ts
bool is_cpp(const std::string& path);
bool is_page(const std::string& path);              // .ts or .svelte

// The part of the house a file belongs to: "base", "rating", "app", "plan" for features/plan/…, otherwise its first folder.
std::string part_of(const std::string& path);
// The features in the order of the contents page, app/features.cpp.
std::vector<std::string> contents_page(const Tree& tree);

}  // namespace checks
