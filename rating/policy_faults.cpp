#include "rating/policy_faults.h"

#include <algorithm>
#include <set>
#include <utility>

namespace rating {

namespace {

template <class Scale>
bool names_each_once(const std::vector<Scale>& names) {
    return std::ranges::all_of(names, [&](Scale one) { return std::ranges::count(names, one) == 1; });
}

void check_direction(const DirectionRule& rule, Direction direction, const std::string& path, Faults& faults) {
    const bool rises = rule.formula == Formula::actual_over_target;
    faults.require(rises == (direction == Direction::higher_is_better), path + "/formula", "formula_does_not_fit_direction");
    faults.percent(rule.floor, path + "/floor");
    faults.percent(rule.cap, path + "/cap");
    faults.require(rule.floor <= rule.cap, path + "/cap", "floor_is_above_cap");
    const auto& zero = rule.zero_target;
    faults.percent(zero.missed, path + "/zero_target/missed");
    faults.percent(zero.exceeded, path + "/zero_target/exceeded");
    faults.require(zero.missed <= zero.met && zero.met <= zero.exceeded, path + "/zero_target", "figures_are_not_ordered");
    faults.article(zero.article, path + "/zero_target");
    faults.article(rule.article, path);
}

void check_achievement(const AchievementRules& rules, Faults& faults) {
    check_direction(rules.higher_is_better, Direction::higher_is_better, "/achievement/higher_is_better", faults);
    check_direction(rules.lower_is_better, Direction::lower_is_better, "/achievement/lower_is_better", faults);
    faults.percent(rules.within_range.inside, "/achievement/within_range/inside");
    faults.article(rules.within_range.article, "/achievement/within_range");
    faults.article(rules.article, "/achievement");
}

bool are_ordered(const Bands& bands) {
    return bands.meets_from < bands.above_from;
}

void check_bands(const Bands& bands, const std::string& path, Faults& faults) {
    faults.percent(bands.above_from, path + "/above_from");
    faults.require(bands.meets_from > 0, path + "/meets_from", "percent_is_out_of_range");
    faults.require(are_ordered(bands), path, "bands_are_not_ordered");
    faults.article(bands.article, path);
}

// Who does exactly what was asked is not below, and somebody can be above. Bands that are out of order say nothing of that.
void check_reach(const AchievementRules& rules, const Bands& bands, Faults& faults) {
    if (!are_ordered(bands)) return;
    const auto meets = [&](Percent figure, const char* path) { faults.require(figure >= bands.meets_from, path, "target_kept_would_be_below"); };
    meets(rules.within_range.inside, "/achievement/within_range/inside");
    meets(rules.higher_is_better.zero_target.met, "/achievement/higher_is_better/zero_target/met");
    meets(rules.lower_is_better.zero_target.met, "/achievement/lower_is_better/zero_target/met");
    faults.require(bands.above_from <= rules.higher_is_better.cap, "/bands/above_from", "band_cannot_be_reached");
}

void check_clause(const Clause& clause, const std::string& path, Faults& faults) {
    faults.share(clause.share, path + "/share");
    faults.article(clause.article, path);
}

// What must be more than a share of all cannot be more than all.
void check_needed(const Clause& clause, const std::string& path, Faults& faults) {
    check_clause(clause, path, faults);
    faults.require(clause.share != whole, path + "/share", "share_cannot_be_exceeded");
}

void check_majority(const MajorityRules& rules, Faults& faults) {
    check_needed(rules.most_above, "/majority/most_above", faults);
    check_clause(rules.small_part, "/majority/small_part", faults);
    check_clause(rules.most_below, "/majority/most_below", faults);
    check_needed(rules.mostly_positive, "/majority/mostly_positive", faults);
    check_clause(rules.mostly_not_positive, "/majority/mostly_not_positive", faults);
}

void check_conduct(const ConductRules& rules, Faults& faults) {
    faults.require(!rules.givers.empty(), "/conduct/givers", "nobody_is_heard");
    faults.require(names_each_once(rules.givers), "/conduct/givers", "named_twice");
    faults.require(rules.least_notes >= 1, "/conduct/least_notes", "silence_would_count");
    faults.article(rules.notes_article, "/conduct/notes");
    check_clause(rules.not_positive, "/conduct/not_positive", faults);
    check_clause(rules.not_fully_positive, "/conduct/not_fully_positive", faults);
    faults.count(rules.guarded_values, 1, 7, "/conduct/guarded_values");
    faults.count(rules.guarding_kinds, 1, static_cast<std::int64_t>(rules.givers.size()), "/conduct/guarding_kinds");
    faults.article(rules.guards_article, "/conduct/guards");
    faults.article(rules.expectation_article, "/conduct/expectation");
}

void check_parts(const std::vector<std::pair<const PartRule*, const char*>>& parts, const std::string& path, Faults& faults) {
    BasisPoints sum = 0;
    for (const auto& [part, name] : parts) {
        faults.share(part->weight, path + name + "/weight");
        if (part->weight > 0) faults.article(part->article, path + name);
        sum += std::clamp<BasisPoints>(part->weight, 0, whole);
    }
    faults.require(sum == whole, path, "weights_do_not_make_a_whole");
}

void check_weighted_results(const WeightedResults& rules, const Bands& bands, Faults& faults) {
    check_parts({{&rules.main, "/main"}, {&rules.additional, "/additional"}}, "/weighted_results", faults);
    faults.percent(rules.judged_below, "/weighted_results/judged_below");
    faults.percent(rules.judged_above, "/weighted_results/judged_above");
    const bool ordered = rules.judged_below <= rules.judged_meets && rules.judged_meets <= rules.judged_above;
    faults.require(ordered, "/weighted_results/judged_meets", "figures_are_not_ordered");
    const auto stands_for = [&](Percent figure, Rating judgement, const char* path) {
        faults.require(!ordered || !are_ordered(bands) || band(bands, figure) == judgement, path, "judgement_stands_in_another_band");
    };
    stands_for(rules.judged_below, Rating::below, "/weighted_results/judged_below");
    stands_for(rules.judged_meets, Rating::meets, "/weighted_results/judged_meets");
    stands_for(rules.judged_above, Rating::above, "/weighted_results/judged_above");
    faults.article(rules.article, "/weighted_results");
}

void check_weighted_conduct(const WeightedConduct& rules, Faults& faults) {
    check_parts({{&rules.superior, "/superior"},
                 {&rules.peers, "/peers"},
                 {&rules.subordinates, "/subordinates"},
                 {&rules.self, "/self"},
                 {&rules.citizens, "/citizens"}},
                "/weighted_conduct", faults);
    faults.percent(rules.not_positive, "/weighted_conduct/not_positive");
    faults.percent(rules.positive, "/weighted_conduct/positive");
    const bool ordered = rules.not_positive <= rules.mixed && rules.mixed <= rules.positive;
    faults.require(ordered, "/weighted_conduct/mixed", "figures_are_not_ordered");
    check_bands(rules.bands, "/weighted_conduct/bands", faults);
    faults.require(rules.bands.above_from <= rules.positive, "/weighted_conduct/bands/above_from", "band_cannot_be_reached");
    faults.article(rules.article, "/weighted_conduct");
}

// A better unit never lowers its head.
void check_head(const HeadRule& rule, Faults& faults) {
    const bool rises = rule.very_poor <= rule.poor && rule.poor <= rule.needs_improvement && rule.needs_improvement <= rule.good &&
                       rule.good <= rule.exceptional;
    faults.require(rises, "/head", "better_would_lower");
    faults.article(rule.article, "/head");
}

bool rises(const QuadrantRow& row) {
    return row.below <= row.meets && row.meets <= row.above;
}

bool is_no_better(const QuadrantRow& one, const QuadrantRow& other) {
    return one.below <= other.below && one.meets <= other.meets && one.above <= other.above;
}

// A better rating never lowers the predicate.
void check_quadrant(const Quadrant& quadrant, Faults& faults) {
    faults.require(rises(quadrant.below), "/quadrant/below", "better_would_lower");
    faults.require(rises(quadrant.meets) && is_no_better(quadrant.below, quadrant.meets), "/quadrant/meets", "better_would_lower");
    faults.require(rises(quadrant.above) && is_no_better(quadrant.meets, quadrant.above), "/quadrant/above", "better_would_lower");
    faults.article(quadrant.article, "/quadrant");
}

void check_group(const GroupLimit& group, const std::string& path, Faults& faults) {
    faults.share(group.least, path + "/least");
    faults.share(group.most, path + "/most");
    faults.require(group.least <= group.most, path, "least_is_above_most");
    faults.require(group.least_people >= 0, path + "/least_people", "count_is_out_of_range");
    faults.require(!group.predicates.empty(), path + "/predicates", "group_is_empty");
    faults.require(names_each_once(group.predicates), path + "/predicates", "named_twice");
}

// What groups of different people need at least is not more than everybody.
bool can_be_followed(const Pattern& pattern) {
    std::set<Predicate> asked;
    BasisPoints sum = 0;
    for (const auto& group : pattern.limits) {
        const bool is_new = std::ranges::none_of(group.predicates, [&](Predicate one) { return asked.contains(one); });
        if (is_new) sum += std::clamp<BasisPoints>(group.least, 0, whole);
        asked.insert(group.predicates.begin(), group.predicates.end());
    }
    return sum <= whole;
}

void check_pattern(const Pattern& pattern, const std::string& path, Faults& faults) {
    for (std::size_t i = 0; i < pattern.limits.size(); ++i) check_group(pattern.limits[i], item(path + "/limits", i), faults);
    faults.require(can_be_followed(pattern), path + "/limits", "advice_cannot_be_followed");
    faults.article(pattern.article, path);
}

void check_distribution(const Distribution& advice, Faults& faults) {
    faults.require(advice.least_headcount >= 1, "/distribution/least_headcount", "count_is_out_of_range");
    check_pattern(advice.very_poor, "/distribution/very_poor", faults);
    check_pattern(advice.poor, "/distribution/poor", faults);
    check_pattern(advice.needs_improvement, "/distribution/needs_improvement", faults);
    check_pattern(advice.good, "/distribution/good", faults);
    check_pattern(advice.exceptional, "/distribution/exceptional", faults);
}

}  // namespace

std::vector<Fault> faults_of(const Policy& policy) {
    Faults faults;
    faults.require(!policy.version.empty(), "/version", "version_is_missing");
    faults.require(policy.decimals >= 0 && policy.decimals <= 4, "/decimals", "decimals_are_out_of_range");
    check_achievement(policy.achievement, faults);
    check_bands(policy.bands, "/bands", faults);
    check_reach(policy.achievement, policy.bands, faults);
    if (policy.results_method == Method::majority) check_majority(policy.majority, faults);
    else check_weighted_results(policy.weighted_results, policy.bands, faults);
    if (policy.behaviour_method == Method::majority) check_conduct(policy.conduct, faults);
    else check_weighted_conduct(policy.weighted_conduct, faults);
    if (policy.head) check_head(*policy.head, faults);
    for (std::size_t i = 0; i < policy.gates.size(); ++i) faults.article(policy.gates[i].article, item("/gates", i));
    check_quadrant(policy.quadrant, faults);
    check_distribution(policy.distribution, faults);
    return std::move(faults).found();
}

}  // namespace rating
