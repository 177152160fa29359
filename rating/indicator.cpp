#include "rating/indicator.h"

#include <algorithm>
#include <string_view>

namespace rating {

namespace {

bool is_complete(const Indicator& indicator) {
    if (!indicator.actual) return false;
    if (indicator.direction != Direction::within_range) return indicator.target.has_value();
    return indicator.low && indicator.high && *indicator.low <= *indicator.high;
}

}  // namespace

Presence presence(const Indicator& indicator) {
    const auto state = indicator.state;
    if (state == IndicatorState::excused || state == IndicatorState::not_due) return Presence::left_out;
    if (indicator.direction == Direction::judged) return Presence::in_words;
    if (state == IndicatorState::waiting || !is_complete(indicator)) return Presence::waiting;
    return Presence::counts;
}

namespace {

struct Reached {
    Fine achievement;
    std::string_view rule, article;
};

// How far the first lies on the better side of the second; below zero: on the worse.
Wide better_by(Direction direction, Amount one, Amount other) {
    return direction == Direction::lower_is_better ? Wide(other) - one : Wide(one) - other;
}

Reached against_zero(const DirectionRule& rule, Wide ahead) {
    const auto& zero = rule.zero_target;
    const auto percent = ahead < 0 ? zero.missed : ahead == 0 ? zero.met : zero.exceeded;
    return {fine(std::clamp(percent, rule.floor, rule.cap)), "indicator_target_is_not_above_zero", zero.article};
}

Reached by_formula(const DirectionRule& rule, Wide actual, Wide target) {
    switch (rule.formula) {
    case Formula::actual_over_target:
        return {share_between(actual, target, rule.floor, rule.cap), "indicator_actual_over_target", rule.article};
    case Formula::two_minus_actual_over_target:
        return {share_between(2 * target - actual, target, rule.floor, rule.cap), "indicator_two_minus_actual_over_target", rule.article};
    case Formula::target_over_actual:
        if (actual <= 0) break;  // Nothing at all is the best that can be, and cannot divide.
        return {share_between(target, actual, rule.floor, rule.cap), "indicator_target_over_actual", rule.article};
    }
    return {fine(rule.cap), "indicator_target_over_actual", rule.article};
}

// The way from the baseline, if there is a way; else actual and target by the formula, if the target can divide; else missed,
// met or exceeded. Each of the three never falls when the actual gets better.
Reached reached(const DirectionRule& rule, Direction direction, Amount actual, Amount target, const std::optional<Amount>& baseline) {
    if (rule.baseline == Baseline::counted_from && baseline) {
        const auto way = better_by(direction, target, *baseline);
        const auto covered = better_by(direction, actual, *baseline);
        if (way > 0) return {share_between(covered, way, rule.floor, rule.cap), "indicator_from_baseline", rule.article};
    }
    if (target <= 0) return against_zero(rule, better_by(direction, actual, target));
    return by_formula(rule, actual, target);
}

Reached beside_range(const AchievementRules& rules, const Indicator& indicator) {
    const auto actual = *indicator.actual, low = *indicator.low, high = *indicator.high;
    const auto inside = fine(rules.within_range.inside);
    const auto& article = rules.within_range.article;
    if (actual < low) {
        const auto edge = reached(rules.higher_is_better, Direction::higher_is_better, actual, low, std::nullopt);
        return {std::min(inside, edge.achievement), "indicator_under_range", article};
    }
    if (actual > high) {
        const auto edge = reached(rules.lower_is_better, Direction::lower_is_better, actual, high, std::nullopt);
        return {std::min(inside, edge.achievement), "indicator_over_range", article};
    }
    return {inside, "indicator_inside_range", article};
}

Reached reached(const AchievementRules& rules, const Indicator& indicator) {
    switch (indicator.direction) {
    case Direction::within_range:
        return beside_range(rules, indicator);
    case Direction::lower_is_better:
        return reached(rules.lower_is_better, indicator.direction, *indicator.actual, *indicator.target, indicator.baseline);
    case Direction::higher_is_better:
    case Direction::judged:  // has no number and is never asked for one: presence()
        break;
    }
    return reached(rules.higher_is_better, indicator.direction, *indicator.actual, *indicator.target, indicator.baseline);
}

}  // namespace

Fine achieved(const AchievementRules& rules, const Indicator& indicator, Why why) {
    const auto result = reached(rules, indicator);
    if (why.writes()) {
        why.is(result.rule, result.article);
        why.amount("actual", indicator.actual).amount("target", indicator.target).amount("baseline", indicator.baseline);
        why.amount("low", indicator.low).amount("high", indicator.high);
        why.percent("achievement", rounded(result.achievement, 4));
    }
    return result.achievement;
}

}  // namespace rating
