#include "features/evaluation/signing.h"

#include <algorithm>

#include "base/text.h"
#include "features/policy/policy_phrases.h"

namespace evaluation {
namespace {

bool is_due(const Signing& signing) {
    const auto step = std::ranges::find(signing.steps, calendar::Step::evaluation, &calendar::PeriodStep::step);
    return step == signing.steps.end() || signing.today >= step->opens;
}

// A head's results rating is what the unit achieved (SE MenPANRB 3/2023), whatever anybody thinks of the person.
bool differs_from_unit(const policy::Rules& rules, const Signing& signing) {
    const auto& evidence = signing.evidence;
    return rules.rating.head && evidence.heads_unit && evidence.unit && signing.evaluation.results &&
           *signing.evaluation.results != rating::results_of_head(*rules.rating.head, *evidence.unit);
}

std::string units_rating(const policy::Rules& rules, const Signing& signing) {
    return policy::rating_word(rating::results_of_head(*rules.rating.head, *signing.evidence.unit), base::Language::indonesian);
}

}  // namespace

int letters_in(std::string_view text) {
    std::string single;
    for (const char c : base::trim(text))
        if (c != ' ' || (!single.empty() && single.back() != ' ')) single += c;
    return static_cast<int>(base::count_code_points(single));
}

base::Result<rating::Predicate> predicate_of(const policy::Rules& rules, const Signing& signing) {
    const auto& e = signing.evaluation;
    base::Errors errors;
    if (!is_due(signing)) errors.push_back(base::conflict("evaluation_is_not_due"));
    if (!signing.has_plan) errors.push_back(base::conflict("plan_is_not_agreed"));
    if (!signing.evidence.unit) errors.push_back(base::conflict("unit_has_no_predicate"));
    if (!e.results) errors.push_back(base::refuse("ratings_are_missing", "/results"));
    if (!e.behaviour) errors.push_back(base::refuse("ratings_are_missing", "/behaviour"));
    if (letters_in(e.reason) < rules.evaluation.least_reason_letters)
        errors.push_back(base::refuse("reason_is_too_short", "/reason", std::to_string(rules.evaluation.least_reason_letters)));
    if (differs_from_unit(rules, signing)) errors.push_back(base::refuse("head_takes_the_units_rating", "/results", units_rating(rules, signing)));
    if (!errors.empty()) return errors;
    const auto from_quadrant = rating::predicate(rules.rating, *e.results, *e.behaviour);
    return rating::through_gates(rules.rating, signing.evidence, from_quadrant);
}

std::vector<rating::Violation> advice_for_team(const policy::Rules& rules, const std::vector<Evaluation>& team, const Signing& signing,
                                               rating::Predicate predicate) {
    rating::PredicateCounts counts{};
    ++counts[rating::place(predicate)];
    for (const auto& member : team)
        if (member.predicate && member.id != signing.evaluation.id) ++counts[rating::place(*member.predicate)];
    if (!signing.evidence.unit) return {};
    return rating::distribution_advice(rules.rating, *signing.evidence.unit, counts);
}

}  // namespace evaluation
