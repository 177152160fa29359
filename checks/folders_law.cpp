// The contents page and the folders agree, every folder explains itself, and a file can be opened by its name alone.
#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "checks/laws.h"

namespace checks {

namespace {

std::set<std::string> feature_folders(const Tree& tree) {
    std::set<std::string> folders;
    for (const auto& file : tree.files)
        if (file.path.starts_with("features/")) folders.insert(part_of(file.path));
    folders.erase("");
    return folders;
}

Findings contents(const Tree& tree) {
    Findings found;
    const auto listed = contents_page(tree);
    const auto folders = feature_folders(tree);
    for (const auto& folder : folders) {
        const auto path = "features/" + folder;
        if (std::ranges::count(listed, folder) == 0) found.push_back({"folder", path, "is missing from app/features.cpp"});
        if (!tree.find(path + "/README.md")) found.push_back({"folder", path, "has no README.md"});
        if (!tree.find(path + "/" + folder + ".h")) found.push_back({"folder", path, "has no face " + folder + ".h"});
    }
    for (const auto& feature : listed)
        if (!folders.contains(feature)) found.push_back({"folder", "features/" + feature, "is in app/features.cpp and not on the disk"});
    return found;
}

bool is_source(const std::string& path) {
    static const std::set<std::string> extensions = {".cpp", ".h", ".ts", ".svelte", ".sql", ".rules"};
    static const std::regex migration(".*/\\d+_\\w+\\.sql");
    return extensions.contains(extension_of(path)) && !std::regex_match(path, migration) && !path.starts_with("checks/template/");
}

Findings unique_names(const Tree& tree) {
    Findings found;
    std::map<std::string, std::string> first;
    for (const auto& file : tree.files) {
        if (!is_source(file.path)) continue;
        const auto [known, is_new] = first.emplace(name_of(file.path), file.path);
        if (!is_new) found.push_back({"folder", file.path, "has the name of " + known->second});
    }
    return found;
}

// snake_case, and kebab-case where TypeScript lives.
Findings spelling(const Tree& tree) {
    static const std::regex snake("[a-z0-9_]+(\\.postgres)?\\.(cpp|h|sql|rules)"), kebab("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(ts|svelte)");
    Findings found;
    for (const auto& file : tree.files) {
        const auto& form = is_page(file.path) ? kebab : snake;
        if (is_source(file.path) && !std::regex_match(name_of(file.path), form)) found.push_back({"folder", file.path, "is not spelt as its kind is"});
    }
    return found;
}

}  // namespace

Findings folders(const Tree& tree) {
    Findings found = contents(tree);
    std::ranges::move(unique_names(tree), std::back_inserter(found));
    std::ranges::move(spelling(tree), std::back_inserter(found));
    return found;
}

}  // namespace checks
