// checks/forbidden.txt: what no file may say, each with its reason.
#include <algorithm>
#include <regex>

#include "checks/laws.h"

namespace checks {

namespace {

struct Forbidden {
    std::regex pattern;
    bool in_code_only;
    std::string why;
};

// "code|text  PATTERN  why": code looks at C++, TypeScript and SQL only.
std::vector<Forbidden> read_forbidden(const Tree& tree) {
    std::vector<Forbidden> all;
    const auto* list = tree.find("checks/forbidden.txt");
    if (!list) return all;
    static const std::regex line("(code|text) +(\\S+) +(.+)");
    for (const auto& [number, text] : lines_of(list->text))
        if (std::smatch parts; std::regex_match(text, parts, line))
            all.push_back({std::regex(parts[2].str(), std::regex::ECMAScript | std::regex::optimize), parts[1] == "code", parts[3]});
    return all;
}

bool is_code(const std::string& path) {
    return is_cpp(path) || is_page(path) || path.ends_with(".sql");
}

}  // namespace

Findings words(const Tree& tree) {
    Findings found;
    const auto forbidden = read_forbidden(tree);
    for (const auto& file : tree.files) {
        const bool is_data = file.path.ends_with(".csv") || file.path == "LICENSE";
        if (is_data || file.path == "checks/forbidden.txt") continue;
        for (const auto& [pattern, in_code_only, why] : forbidden) {
            if (in_code_only && !is_code(file.path)) continue;
            for (const auto& [number, text] : lines_of(file.text))
                if (std::smatch word; text.size() < 4000 && std::regex_search(text, word, pattern))
                    found.push_back({"word", file.path, "line " + std::to_string(number) + " says \"" + word.str() + "\": " + why});
        }
    }
    return found;
}

}  // namespace checks
