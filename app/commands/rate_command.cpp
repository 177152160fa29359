#include <iostream>
#include <iterator>

#include "app/commands.h"
#include "app/evidence_text.h"
#include "app/workplace.h"
#include "base/json.h"
#include "features/policy/policy.h"
#include "features/policy/reason_words.h"
#include "rating/rating.h"

namespace app {
namespace {

// One after another, numbered where there are several.
void print_words(const std::vector<rating::Outcome>& outcomes, const EvidenceText& input) {
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (input.is_list) std::cout << i + 1 << ". ";
        std::cout << policy::outcome_in_words(outcomes[i], input.people[i], base::Language::indonesian) << "\n";
    }
}

}  // namespace

int rate(const std::string& policy_file, Print print) {
    const auto document = policy::ready_document(policy_file);
    const auto rules = or_refuse(policy::read_rules(document.empty() ? read_file(policy_file) : std::string(document)));
    const std::string text(std::istreambuf_iterator<char>(std::cin), {});
    const auto input = or_refuse(read_evidence(text));
    const auto outcomes = rating::rate(rules.rating, input.people);
    if (print == Print::words) print_words(outcomes, input);
    else std::cout << (input.is_list ? base::write_json(outcomes) : base::write_json(outcomes.front())) << "\n";
    return 0;
}

}  // namespace app
