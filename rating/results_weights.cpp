// Results by weights: indicators make a result, results a kind, kinds the whole, and the whole is rounded once and meets the bands.
#include "rating/one_result.h"
#include "rating/parts.h"
#include "rating/suggestion.h"

namespace rating {

namespace {

struct Kinds {
    WeightedMean main, additional;
    bool is_waiting = false;
};

Kinds kinds_of(const Policy& policy, const Evidence& evidence, Why why) {
    Kinds kinds;
    for (const auto& result : evidence.results) {
        const auto one = weighed(policy, result, why.child());
        auto& kind = result.kind == ResultKind::main ? kinds.main : kinds.additional;
        if (one.standing == Standing::known) kind.add(result.weight, one.achievement);
        kinds.is_waiting |= one.standing == Standing::waiting;
    }
    return kinds;
}

}  // namespace

Suggestion results_by_weights(const Policy& policy, const Evidence& evidence, Why why) {
    const auto& rules = policy.weighted_results;
    const auto kinds = kinds_of(policy, evidence, why);
    Parts parts;
    parts.add("main", rules.main, kinds.main.value(), why.child());
    parts.add("additional", rules.additional, kinds.additional.value(), why.child());
    const auto total = parts.value();
    if (kinds.is_waiting || !total) {
        why.is(kinds.is_waiting ? "results_are_waiting" : "no_result_is_due", policy.achievement.article);
        return {};
    }
    const auto figure = rounded(*total, policy.decimals);
    const auto rating = band(policy.bands, figure);
    why.is("results_by_weights", rules.article).percent("figure", figure).scale("rating", rating);
    return {rating, figure};
}

}  // namespace rating
