#include "rating/rating.h"

#include "rating/indicator.h"
#include "rating/one_result.h"
#include "rating/predicate.h"
#include "rating/strength.h"
#include "rating/suggestion.h"

namespace rating {

Rating band(const Bands& bands, Percent figure) {
    if (figure >= bands.above_from) return Rating::above;
    return figure >= bands.meets_from ? Rating::meets : Rating::below;
}

std::optional<Percent> achievement(const Policy& policy, const Indicator& indicator) {
    if (presence(indicator) != Presence::counts) return std::nullopt;
    return rounded(achieved(policy.achievement, indicator, {}), policy.decimals);
}

namespace {

Suggestion suggest_results(const Policy& policy, const Evidence& evidence, Why why) {
    if (evidence.heads_unit && policy.head) return results_of_head(*policy.head, evidence, why);
    return policy.results_method == Method::majority ? results_by_majority(policy, evidence, why)
                                                     : results_by_weights(policy, evidence, why);
}

Suggestion suggest_behaviour(const Policy& policy, const Evidence& evidence, Why why) {
    return policy.behaviour_method == Method::majority ? behaviour_by_majority(policy, evidence, why)
                                                       : behaviour_by_weights(policy, evidence, why);
}

void suggest(const Policy& policy, const Evidence& evidence, Outcome& outcome, Why why) {
    const auto results = suggest_results(policy, evidence, why.child());
    const auto behaviour = suggest_behaviour(policy, evidence, why.child());
    outcome.results = results.rating;
    outcome.results_figure = results.figure;
    outcome.behaviour = behaviour.rating;
    outcome.behaviour_figure = behaviour.figure;
    why.is("no_predicate_is_suggested", policy.quadrant.article).text("version", policy.version);
    if (!results.rating || !behaviour.rating) return;
    const auto limited = limited_predicate(policy, evidence, *results.rating, *behaviour.rating, why);
    outcome.predicate = limited.predicate;
    outcome.limited_by = limited.by;
    why.is("predicate_is_suggested", policy.quadrant.article).scale("predicate", limited.predicate);
}

void look_around(const Policy& policy, const Evidence& evidence, Outcome& outcome) {
    for (const auto& result : evidence.results) outcome.each_result.push_back(outcome_of(policy, result));
    if (outcome.predicate) outcome.nearest = nearest_cells(policy, evidence, *outcome.results, *outcome.behaviour);
}

void rate(const Policy& policy, const Evidence& evidence, Detail detail, Outcome& outcome) {
    outcome.person = evidence.person;
    outcome.strength = strength_of(evidence);
    const bool with_reasons = detail == Detail::reasons;
    suggest(policy, evidence, outcome, with_reasons ? Why(outcome.reason) : Why());
    if (with_reasons) look_around(policy, evidence, outcome);
}

}  // namespace

Outcome rate(const Policy& policy, const Evidence& evidence, Detail detail) {
    Outcome outcome;
    rate(policy, evidence, detail, outcome);
    return outcome;
}

std::vector<Outcome> rate(const Policy& policy, std::span<const Evidence> people, Detail detail) {
    std::vector<Outcome> outcomes(people.size());
    for (std::size_t i = 0; i < people.size(); ++i) rate(policy, people[i], detail, outcomes[i]);
    return outcomes;
}

}  // namespace rating
