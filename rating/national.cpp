#include "rating/national.h"

#include <utility>
#include <vector>

namespace rating {

namespace {

constexpr auto guide_results = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.1.d";
constexpr auto guide_above_a = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.1.d.(1).a";
constexpr auto guide_above_b = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.1.d.(1).b";
constexpr auto guide_meets_a = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.1.d.(2).a; angka: kebijakan instansi";
constexpr auto guide_below_a = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.1.d.(3).a";
constexpr auto guide_below_b = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.1.d.(3).b";
constexpr auto guide_notes = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.2.a";
constexpr auto guide_guards = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.2.c.(1); angka: kebijakan instansi";
constexpr auto guide_strays = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.2.c.(3); angka: kebijakan instansi";
constexpr auto progress = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.1.a";
constexpr auto quadrant_article = "PermenPANRB 6/2022 Lampiran Bab IV B.3.a.3";
constexpr auto circular = "SE MenPANRB 3/2023";
constexpr auto circular_head = "SE MenPANRB 3/2023; padanan predikat dan rating: kebijakan instansi";
constexpr auto formula = "Kebijakan instansi; batas 120: PP 30/2019";
constexpr auto own = "Kebijakan instansi";  // the law leaves it open
constexpr auto numbers_bands = "Kebijakan instansi dengan angka PP 30/2019 Pasal 41";
constexpr auto new_idea = "PP 30/2019 Pasal 41";

AchievementRules achievement_rules() {
    AchievementRules rules;
    const auto cap = 120 * one_percent;
    rules.higher_is_better = {Formula::actual_over_target, Baseline::ignored, 0, cap, {0, full, cap, own}, formula};
    rules.lower_is_better = {Formula::two_minus_actual_over_target, Baseline::ignored, 0, cap, {0, full, full, own}, formula};
    rules.within_range = {full, own};
    rules.waiting = Missing::hold;
    rules.article = progress;
    return rules;
}

Bands numeric_bands() {
    return {90 * one_percent, 110 * one_percent, numbers_bands};
}

MajorityRules majority_rules() {
    MajorityRules rules;
    rules.most_above = {5'000, guide_above_a};
    rules.small_part = {2'500, guide_meets_a};
    rules.most_below = {5'000, guide_below_a};
    rules.mostly_positive = {5'000, guide_above_b};
    rules.mostly_not_positive = {5'000, guide_below_b};
    rules.silence = Silence::blocks_above;
    return rules;
}

ConductRules conduct_rules() {
    ConductRules rules;
    rules.givers = {Giver::superior, Giver::peers, Giver::subordinates, Giver::citizens};
    rules.least_notes = 3;
    rules.notes_article = guide_notes;
    rules.not_positive = {2'000, guide_strays};
    rules.not_fully_positive = {5'000, guide_strays};
    rules.guarded_values = 4;
    rules.guarding_kinds = 2;
    rules.guards_article = guide_guards;
    rules.unmet_expectation = UnmetExpectation::blocks_above;
    rules.expectation_article = guide_guards;
    return rules;
}

WeightedResults weighted_results() {
    WeightedResults rules;
    rules.main = {8'000, Missing::hold, own};
    rules.additional = {2'000, Missing::reweight, own};
    rules.judged_below = 75 * one_percent;
    rules.judged_meets = full;
    rules.judged_above = 120 * one_percent;
    rules.article = own;
    return rules;
}

WeightedConduct weighted_conduct() {
    WeightedConduct rules;
    rules.superior = {6'000, Missing::hold, own};
    rules.peers = {2'000, Missing::reweight, own};
    rules.subordinates = {2'000, Missing::reweight, own};
    rules.self = {0, Missing::reweight, own};
    rules.citizens = {0, Missing::reweight, own};
    rules.not_positive = 50 * one_percent;
    rules.mixed = 90 * one_percent;
    rules.positive = 120 * one_percent;
    rules.bands = numeric_bands();
    rules.article = own;
    return rules;
}

HeadRule head_rule() {
    return {Rating::below, Rating::below, Rating::below, Rating::meets, Rating::above, circular_head};
}

Quadrant quadrant() {
    using enum Predicate;
    Quadrant quadrant;
    quadrant.above = {poor, good, very_good};
    quadrant.meets = {poor, good, good};
    quadrant.below = {very_poor, needs_improvement, needs_improvement};
    quadrant.article = quadrant_article;
    return quadrant;
}

GroupLimit at_most(BasisPoints share, std::vector<Predicate> predicates) { return {std::move(predicates), 0, share, 0}; }
GroupLimit at_least(BasisPoints share, std::vector<Predicate> predicates) { return {std::move(predicates), share, whole, 0}; }
GroupLimit somebody(std::vector<Predicate> predicates) { return {std::move(predicates), 0, whole, 1}; }

Distribution distribution() {
    using enum Predicate;
    Distribution advice;
    advice.least_headcount = 10;
    advice.exceptional = {very_good, {at_most(7'000, {very_good})}, circular};
    advice.good = {good, {at_most(7'000, {good}), somebody({needs_improvement, poor})}, circular};
    advice.needs_improvement = {{}, {at_most(1'000, {very_good}), at_least(6'000, {needs_improvement})}, circular};
    advice.poor = {{}, {at_most(1'000, {very_good}), at_least(1'000, {needs_improvement}), at_least(6'000, {poor})}, circular};
    advice.very_poor = {{}, {at_most(0, {very_good}), at_least(1'000, {needs_improvement, poor}), at_least(6'000, {very_poor})}, circular};
    return advice;
}

}  // namespace

Policy national_policy() {
    Policy policy;
    policy.version = "nasional-1";
    policy.achievement = achievement_rules();
    policy.bands = numeric_bands();
    policy.majority = majority_rules();
    policy.conduct = conduct_rules();
    policy.weighted_results = weighted_results();
    policy.weighted_conduct = weighted_conduct();
    policy.head = head_rule();
    policy.quadrant = quadrant();
    policy.distribution = distribution();
    return policy;
}

Policy numeric_policy() {
    auto policy = national_policy();
    policy.version = "pp-30-2019-1";
    policy.results_method = Method::weighted;
    policy.behaviour_method = Method::weighted;
    policy.gates = {{GateNeed::recognised_innovation, Predicate::good, new_idea}};
    return policy;
}

}  // namespace rating
