#include "checks/source.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace checks {

namespace fs = std::filesystem;

namespace {

bool is_left_out(const std::string& path, const std::string& name) {
    return name == ".git" || name == "node_modules" || name == "dist" || path == "data" || path == "checks/fixtures" ||
           path.rfind("build", 0) == 0 || name.find(".gen.") != std::string::npos;
}

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool is_text(const std::string& content) {
    return content.find('\0') == std::string::npos;
}

}  // namespace

Tree read_tree(const std::string& root) {
    Tree tree{root, {}};
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
        const auto path = fs::relative(entry->path(), root).generic_string();
        if (is_left_out(path, entry->path().filename().string())) {
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file()) {
            auto content = read_file(entry->path());
            if (is_text(content)) tree.files.push_back({path, std::move(content)});
        }
    }
    std::sort(tree.files.begin(), tree.files.end(), [](const File& a, const File& b) { return a.path < b.path; });
    return tree;
}

const File* Tree::find(std::string_view path) const {
    const auto found = std::find_if(files.begin(), files.end(), [&](const File& file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

std::vector<Line> lines_of(const std::string& text) {
    std::vector<Line> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back({static_cast<int>(lines.size()) + 1, line});
    return lines;
}

namespace {

// Where a comment or string that begins at `from` ends: one past its last character; `from` itself where none begins.
std::size_t end_of_silence(const std::string& text, std::size_t from) {
    const auto past = [&](const char* mark, std::size_t start) {
        const auto at = text.find(mark, start);
        return at == std::string::npos ? text.size() : at + std::char_traits<char>::length(mark);
    };
    if (text.compare(from, 2, "//") == 0) return past("\n", from) - 1;
    if (text.compare(from, 2, "/*") == 0) return past("*/", from + 2);
    if (text.compare(from, 2, "R\"") == 0) return past((")" + text.substr(from + 2, text.find('(', from) - from - 2) + "\"").c_str(), from);
    if (text[from] != '"' && text[from] != '\'' && text[from] != '`') return from;
    // 1'000'000 holds separators of digits, not characters.
    if (text[from] == '\'' && from > 0 && std::isalnum(static_cast<unsigned char>(text[from - 1]))) return from;
    auto at = from + 1;
    while (at < text.size() && text[at] != text[from] && (text[at] != '\n' || text[from] == '`')) at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

}  // namespace

std::string code_of(const std::string& text) {
    std::string code = text;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = end_of_silence(text, at);
        for (auto i = at; i < end; ++i)
            if (code[i] != '\n') code[i] = ' ';
        at = std::max(end, at + 1);
    }
    return code;
}

std::string name_of(const std::string& path) {
    return fs::path(path).filename().string();
}

std::string extension_of(const std::string& path) {
    return fs::path(path).extension().string();
}

bool is_test(const std::string& path) {
    return path.find("/test/") != std::string::npos || path.find("/testing/") != std::string::npos || path.ends_with(".test.ts");
}

bool is_cpp(const std::string& path) {
    return path.ends_with(".cpp") || path.ends_with(".h");
}

bool is_page(const std::string& path) {
    return path.ends_with(".ts") || path.ends_with(".svelte");
}

std::string part_of(const std::string& path) {
    const auto after = path.rfind("features/", 0) == 0 ? std::string("features/").size() : 0;
    const auto slash = path.find('/', after);
    return slash == std::string::npos ? "" : path.substr(after, slash - after);
}

std::vector<std::string> contents_page(const Tree& tree) {
    std::vector<std::string> features;
    const auto* page = tree.find("app/features.cpp");
    if (!page) return features;
    static const std::regex entry("(\\w+)::feature\\(\\)");
    const auto code = code_of(page->text);
    for (std::sregex_iterator at(code.begin(), code.end(), entry), end; at != end; ++at) features.push_back((*at)[1]);
    return features;
}

}  // namespace checks
