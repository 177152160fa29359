#include "checks/laws.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace checks {

Findings all_laws(const Tree& tree) {
    Findings all;
    for (const auto law : {dependencies, folders, lengths, statements, sentences, words}) std::ranges::move(law(tree), std::back_inserter(all));
    return all;
}

Findings without_exceptions(const Findings& findings, const std::string& exceptions) {
    Findings rest = findings;
    for (const auto& [number, text] : lines_of(exceptions)) {
        std::string law, where, reason;
        std::istringstream words(text);
        if (!(words >> law >> where) || law.starts_with('#')) continue;
        std::getline(words, reason);
        const auto needed = std::erase_if(rest, [&](const Finding& f) { return f.law == law && f.where == where; });
        if (reason.size() < 10) rest.push_back({"exception", where, "gives no reason"});
        if (needed == 0) rest.push_back({"exception", where, "nothing breaks the law of " + law + " there any more: take the line out"});
    }
    return rest;
}

std::string to_text(const Findings& findings) {
    std::string text;
    for (const auto& [law, where, what] : findings) text += law + "  " + where + "  " + what + "\n";
    return text;
}

}  // namespace checks
