// A document of rules and, behind a line of dashes, the evidence of one person.
#include <algorithm>

#include "base/json.h"
#include "checks/fuzz/attack.h"
#include "features/policy/policy.h"
#include "rating/rating.h"

void fuzz::attack(std::string_view bytes) {
    constexpr std::string_view dashes = "\n---\n";
    const auto at = std::min(bytes.find(dashes), bytes.size());
    const auto rules = policy::read_rules(bytes.substr(0, at));
    if (!rules) return;
    const auto written = policy::write_rules(rules.value());
    const auto again = policy::read_rules(written);
    must(again && policy::write_rules(again.value()) == written, "rules that are accepted are accepted again");
    for (const auto language : {base::Language::indonesian, base::Language::english})
        must(!policy::in_words(rules.value(), language).empty(), "rules have words");
    const auto evidence = base::read_json<rating::Evidence>(bytes.substr(std::min(bytes.size(), at + dashes.size())));
    if (!evidence) return;
    const auto first = rating::rate(rules.value().rating, evidence.value()), second = rating::rate(again.value().rating, evidence.value());
    must(base::write_json(first) == base::write_json(second), "the same evidence under the same rules gives the same");
}
