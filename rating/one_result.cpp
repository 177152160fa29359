#include "rating/one_result.h"

#include <algorithm>

#include "rating/indicator.h"

namespace rating {

namespace {

struct Sum {
    WeightedMean mean;
    bool is_held = false;
    bool has_words = false;
};

void add_waiting(Missing rule, const Indicator& indicator, Sum& sum) {
    switch (rule) {
    case Missing::hold: sum.is_held = true; break;
    case Missing::reweight: break;
    case Missing::zero: sum.mean.add(indicator.weight, Fine{}); break;
    }
}

std::string_view why_left_out(const Indicator& indicator) {
    return indicator.state == IndicatorState::excused ? "indicator_is_excused" : "indicator_is_not_due";
}

// Beside others that were given a weight, one without has no say.
bool has_no_say(const WorkResult& result, const Indicator& indicator) {
    const auto is_weighed = [](const Indicator& other) { return other.weight > 0 && presence(other) == Presence::counts; };
    return indicator.weight == 0 && std::ranges::any_of(result.indicators, is_weighed);
}

void add(const AchievementRules& rules, const WorkResult& result, const Indicator& indicator, Sum& sum, Why why) {
    why.about(EvidenceKind::indicator, indicator.id).share("weight", indicator.weight);
    switch (presence(indicator)) {
    case Presence::left_out:
        why.is(why_left_out(indicator), rules.article);
        break;
    case Presence::in_words:
        sum.has_words = true;
        why.is("indicator_is_judged_in_words", rules.article);
        break;
    case Presence::waiting:
        why.is("indicator_is_waiting", rules.article);
        if (has_no_say(result, indicator)) return void(why.word("say", "no_say"));
        add_waiting(rules.waiting, indicator, sum);
        why.scale("missing", rules.waiting);
        break;
    case Presence::counts:
        sum.mean.add(indicator.weight, achieved(rules, indicator, why));
        if (why.writes() && has_no_say(result, indicator)) why.word("say", "no_say");
        break;
    }
}

// Due in words, where figures cannot tell: the judgement will, or nobody has spoken.
Figures in_words(const WorkResult& result, Missing rule, Why why) {
    if (result.judgement) return {Standing::waiting, {}};
    why.scale("missing", rule);
    switch (rule) {
    case Missing::hold: return {Standing::waiting, {}};
    case Missing::reweight: return {Standing::left_out, {}};
    case Missing::zero: return {Standing::known, {}};
    }
    return {};
}

}  // namespace

Figures figures_of(const AchievementRules& rules, const WorkResult& result, Why why) {
    Sum sum;
    for (const auto& indicator : result.indicators) add(rules, result, indicator, sum, why.child());
    if (sum.is_held) return {Standing::waiting, {}};
    if (const auto mean = sum.mean.value()) return {Standing::known, *mean};
    return sum.has_words ? in_words(result, rules.waiting, why) : Figures{};
}

namespace {

void describe(const Policy& policy, const WorkResult& result, Standing standing, Why why) {
    why.about(EvidenceKind::result, result.id).scale("kind", result.kind).share("weight", result.weight);
    switch (standing) {
    case Standing::known: break;
    case Standing::left_out: why.is("result_is_left_out", policy.achievement.article); break;
    case Standing::waiting: why.is("result_is_waiting", policy.achievement.article); break;
    }
}

Rated judged(const Policy& policy, const WorkResult& result, Why why) {
    if (why.writes()) figures_of(policy.achievement, result, why);  // The reader wants to see them beside the judgement.
    why.is("result_judged_by_superior", policy.achievement.article).scale("rating", *result.judgement);
    return {Standing::known, *result.judgement};
}

Percent judged_percent(const WeightedResults& rules, Rating judgement) {
    const Percent of[] = {rules.judged_below, rules.judged_meets, rules.judged_above};
    return of[place(judgement)];
}

}  // namespace

Rated rated(const Policy& policy, const WorkResult& result, Why why) {
    if (result.judgement) {
        describe(policy, result, Standing::known, why);
        return judged(policy, result, why);
    }
    const auto figures = figures_of(policy.achievement, result, why);
    describe(policy, result, figures.standing, why);
    if (figures.standing != Standing::known) return {figures.standing, {}};
    const auto achievement = rounded(figures.achievement, policy.decimals);
    const auto rating = band(policy.bands, achievement);
    why.is("result_from_indicators", policy.bands.article).percent("achievement", achievement).scale("rating", rating);
    return {Standing::known, rating};
}

Figures weighed(const Policy& policy, const WorkResult& result, Why why) {
    auto figures = figures_of(policy.achievement, result, why);
    const bool by_judgement = figures.standing != Standing::known && result.judgement;
    if (by_judgement) figures = {Standing::known, fine(judged_percent(policy.weighted_results, *result.judgement))};
    describe(policy, result, figures.standing, why);
    if (figures.standing != Standing::known) return figures;
    why.percent("achievement", rounded(figures.achievement, 4));
    if (by_judgement) why.is("result_judgement_as_figure", policy.weighted_results.article).scale("judgement", *result.judgement);
    else why.is("result_from_indicators", policy.achievement.article);
    return figures;
}

ResultOutcome outcome_of(const Policy& policy, const WorkResult& result) {
    ResultOutcome outcome{result.id, std::nullopt, std::nullopt};
    const bool by_majority = policy.results_method == Method::majority;
    const auto figures = by_majority ? figures_of(policy.achievement, result, {}) : weighed(policy, result, {});
    if (figures.standing == Standing::known) {
        outcome.achievement = rounded(figures.achievement, policy.decimals);
        outcome.rating = band(policy.bands, *outcome.achievement);
    }
    if (by_majority && result.judgement) outcome.rating = result.judgement;
    return outcome;
}

}  // namespace rating
