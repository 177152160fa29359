// Every rule that code refuses by has its sentence in both languages, and every sentence has a rule that somebody refuses by.
#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "checks/laws.h"

namespace checks {

namespace {

struct Sentence {
    std::string rule, path;
    bool indonesian = false, english = false;
};

std::vector<Sentence> sentences_of(const File& file) {
    std::vector<Sentence> all;
    for (const auto& [number, text] : lines_of(file.text)) {
        if (text.empty() || text[0] == '#') continue;
        if (text[0] != ' ') all.push_back({text, file.path});
        else if (!all.empty() && text.starts_with("  id: ")) all.back().indonesian = true;
        else if (!all.empty() && text.starts_with("  en: ")) all.back().english = true;
    }
    return all;
}

// refuse("x"), base::forbid("x"), Error{Fault::busy, "x"}, row.refuse("column", "x"), and the engine's require(true, "/path", "x"): the
// names code refuses by.
std::set<std::string> rules_of(const File& file) {
    static const std::regex refusal(
        "(?:(?:^|[^.\\w])(?:refuse|forbid|missing|conflict)\\s*\\(|Fault::\\w+,|\\brow\\.refuse\\s*\\(\\s*\"\\w*\",)\\s*\"([a-z0-9_]+)\"");
    static const std::regex requirement("\\brequire\\([^;]*,\\s*\"([a-z0-9_]+)\"\\)");
    std::set<std::string> rules;
    for (const auto* form : {&refusal, &requirement})
        for (std::sregex_iterator at(file.text.begin(), file.text.end(), *form), end; at != end; ++at) rules.insert((*at)[1]);
    return rules;
}

bool is_spoken(const std::string& rule, const Tree& tree) {
    return std::ranges::any_of(tree.files, [&](const File& file) {
        const bool speaks = (is_cpp(file.path) || is_page(file.path)) && !is_test(file.path) && !file.path.starts_with("checks/");
        return speaks && (file.text.find('"' + rule + '"') != std::string::npos || file.text.find("'" + rule + "'") != std::string::npos);
    });
}

Findings findings_of(const std::vector<Sentence>& all, const Tree& tree) {
    Findings found;
    std::map<std::string, std::string> first;
    for (const auto& [rule, path, indonesian, english] : all) {
        const auto where = path + ":" + rule;
        if (!indonesian) found.push_back({"rule", where, "has no sentence in Indonesian"});
        if (!english) found.push_back({"rule", where, "has no sentence in English"});
        if (const auto [known, is_new] = first.emplace(rule, path); !is_new) found.push_back({"rule", where, "has its sentence in " + known->second + " too"});
        if (!is_spoken(rule, tree)) found.push_back({"rule", where, "is refused by nobody"});
    }
    return found;
}

}  // namespace

Findings sentences(const Tree& tree) {
    std::vector<Sentence> all;
    for (const auto& file : tree.files)
        if (file.path.ends_with(".rules") && !file.path.starts_with("checks/")) std::ranges::move(sentences_of(file), std::back_inserter(all));
    Findings found = findings_of(all, tree);
    for (const auto& file : tree.files) {
        if (!is_cpp(file.path) || is_test(file.path) || file.path.starts_with("checks/")) continue;
        for (const auto& rule : rules_of(file))
            if (std::ranges::none_of(all, [&](const Sentence& s) { return s.rule == rule; }))
                found.push_back({"rule", file.path + ":" + rule, "has no sentence in any .rules file"});
    }
    return found;
}

}  // namespace checks
