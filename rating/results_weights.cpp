// Results by weights: indicators make a result, results a kind, kinds the whole, and the whole is rounded once and meets the bands.
#include <algorithm>

#include "rating/one_result.h"
#include "rating/parts.h"
#include "rating/suggestion.h"

namespace rating {

namespace {

struct Kinds {
    WeightedMean main, additional;
    bool is_waiting = false;
};

// Beside others of its kind that were given a weight, a result without has no say.
bool has_no_say(const Policy& policy, const Evidence& evidence, const WorkResult& result) {
    const auto is_weighed = [&](const WorkResult& other) {
        return other.kind == result.kind && other.weight > 0 && weighed(policy, other, {}).standing == Standing::known;
    };
    return result.weight == 0 && std::ranges::any_of(evidence.results, is_weighed);
}

// What has no say holds nothing: a kind without weight, a result without weight beside others.
Kinds kinds_of(const Policy& policy, const Evidence& evidence, Why why) {
    Kinds kinds;
    for (const auto& result : evidence.results) {
        const auto page = why.child();
        const auto one = weighed(policy, result, page);
        const bool is_main = result.kind == ResultKind::main;
        const auto& rule = is_main ? policy.weighted_results.main : policy.weighted_results.additional;
        if (one.standing == Standing::known) (is_main ? kinds.main : kinds.additional).add(result.weight, one.achievement);
        const bool has_say = rule.weight > 0 && !has_no_say(policy, evidence, result);
        kinds.is_waiting |= one.standing == Standing::waiting && has_say;
        if (!has_say) page.word("say", "no_say");
    }
    return kinds;
}

// What stands in the way of a figure.
std::string_view obstacle(const Kinds& kinds, const Parts& parts) {
    if (kinds.is_waiting) return "results_are_waiting";
    const bool some_are_due = kinds.main.value() || kinds.additional.value();
    return some_are_due && parts.is_held() ? "a_kind_of_results_is_missing" : "no_result_is_due";
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
        why.is(obstacle(kinds, parts), policy.achievement.article);
        return {};
    }
    const auto figure = rounded(*total, policy.decimals);
    const auto rating = band(policy.bands, figure);
    why.is("results_by_weights", rules.article).percent("figure", figure).scale("rating", rating);
    return {rating, figure};
}

}  // namespace rating
