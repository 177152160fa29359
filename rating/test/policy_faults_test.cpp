#include "rating/policy_faults.h"

#include <doctest/doctest.h>

#include <functional>

#include "rating/national.h"
#include "rating/test/builders.h"

using namespace rating;
using namespace rating::testing;

namespace {

struct Mistake {
    std::function<void(Policy&)> make;
    std::string fault;  // path rule
};

void check_each(const Policy& sound, const std::vector<Mistake>& mistakes) {
    for (const auto& mistake : mistakes) {
        auto policy = sound;
        mistake.make(policy);
        CHECK(text_of(faults_of(policy)) == mistake.fault);
    }
}

}  // namespace

TEST_CASE("the national policies have no fault") {
    CHECK(text_of(faults_of(national_policy())).empty());
    CHECK(text_of(faults_of(numeric_policy())).empty());
}

TEST_CASE("each mistake in a policy is named with its path") {
    check_each(national_policy(), {
        {[](Policy& p) { p.version.clear(); }, "/version version_is_missing"},
        {[](Policy& p) { p.decimals = 5; }, "/decimals decimals_are_out_of_range"},
        {[](Policy& p) { p.bands.above_from = p.bands.meets_from; }, "/bands bands_are_not_ordered"},
        {[](Policy& p) { p.bands.meets_from = 0; }, "/bands/meets_from percent_is_out_of_range"},
        {[](Policy& p) { p.bands.article.clear(); }, "/bands/article article_is_missing"},
        {[](Policy& p) { p.achievement.higher_is_better.formula = Formula::target_over_actual; },
         "/achievement/higher_is_better/formula formula_does_not_fit_direction"},
        {[](Policy& p) { p.achievement.lower_is_better.formula = Formula::actual_over_target; },
         "/achievement/lower_is_better/formula formula_does_not_fit_direction"},
        {[](Policy& p) { p.achievement.lower_is_better.cap = percent_limit + 1; },
         "/achievement/lower_is_better/cap percent_is_out_of_range"},
        {[](Policy& p) { p.achievement.lower_is_better.floor = 121 * one_percent; },
         "/achievement/lower_is_better/cap floor_is_above_cap"},
        {[](Policy& p) { p.achievement.higher_is_better.zero_target.met = -1; },
         "/achievement/higher_is_better/zero_target figures_are_not_ordered, "
         "/achievement/higher_is_better/zero_target/met target_kept_would_be_below"},
        {[](Policy& p) { p.achievement.within_range.inside = percent_limit + 1; }, "/achievement/within_range/inside percent_is_out_of_range"},
        {[](Policy& p) { p.achievement.within_range.inside = 80 * one_percent; }, "/achievement/within_range/inside target_kept_would_be_below"},
        {[](Policy& p) { p.achievement.lower_is_better.zero_target.met = 89 * one_percent; },
         "/achievement/lower_is_better/zero_target/met target_kept_would_be_below"},
        {[](Policy& p) { p.achievement.higher_is_better.cap = full; }, "/bands/above_from band_cannot_be_reached"},
    });
}

TEST_CASE("so is each mistake in its clauses, its givers, its quadrant and its advice") {
    check_each(national_policy(), {
        {[](Policy& p) { p.majority.small_part.share = 10'001; }, "/majority/small_part/share share_is_out_of_range"},
        {[](Policy& p) { p.majority.most_above.article.clear(); }, "/majority/most_above/article article_is_missing"},
        {[](Policy& p) { p.majority.most_above.share = whole; }, "/majority/most_above/share share_cannot_be_exceeded"},
        {[](Policy& p) { p.majority.mostly_positive.share = whole; }, "/majority/mostly_positive/share share_cannot_be_exceeded"},
        {[](Policy& p) { p.conduct.givers.clear(); },
         "/conduct/givers nobody_is_heard, /conduct/guarding_kinds count_is_out_of_range"},
        {[](Policy& p) { p.conduct.givers.push_back(Giver::peers); }, "/conduct/givers named_twice"},
        {[](Policy& p) { p.conduct.least_notes = 0; }, "/conduct/least_notes silence_would_count"},
        {[](Policy& p) { p.conduct.guarded_values = 8; }, "/conduct/guarded_values count_is_out_of_range"},
        {[](Policy& p) { p.conduct.guarding_kinds = 5; }, "/conduct/guarding_kinds count_is_out_of_range"},
        {[](Policy& p) { p.head->good = Rating::below; p.head->poor = Rating::meets; }, "/head better_would_lower"},
        {[](Policy& p) { p.gates = {{GateNeed::recognised_innovation, Predicate::good, ""}}; }, "/gates/0/article article_is_missing"},
        {[](Policy& p) { p.quadrant.above.above = Predicate::poor; }, "/quadrant/above better_would_lower"},
        {[](Policy& p) { p.quadrant.below.below = Predicate::very_good; }, "/quadrant/below better_would_lower, /quadrant/meets better_would_lower"},
        {[](Policy& p) { p.distribution.least_headcount = 0; }, "/distribution/least_headcount count_is_out_of_range"},
        {[](Policy& p) { p.distribution.good.limits[0].most = 10'001; }, "/distribution/good/limits/0/most share_is_out_of_range"},
        {[](Policy& p) { p.distribution.poor.limits[1].least = 3'000; p.distribution.poor.limits[1].most = 2'000; },
         "/distribution/poor/limits/1 least_is_above_most"},
        {[](Policy& p) { p.distribution.poor.limits[1].predicates.clear(); }, "/distribution/poor/limits/1/predicates group_is_empty"},
        {[](Policy& p) { p.distribution.poor.limits[1].predicates.push_back(Predicate::needs_improvement); },
         "/distribution/poor/limits/1/predicates named_twice"},
        {[](Policy& p) { p.distribution.poor.limits[1].least = 4'001; }, "/distribution/poor/limits advice_cannot_be_followed"},
    });
}

TEST_CASE("the weighted method asks for weights that make a whole and figures in order") {
    check_each(numeric_policy(), {
        {[](Policy& p) { p.weighted_results.main.weight = 7'000; }, "/weighted_results weights_do_not_make_a_whole"},
        {[](Policy& p) { p.weighted_results.main.article.clear(); }, "/weighted_results/main/article article_is_missing"},
        {[](Policy& p) { p.weighted_results.judged_meets = 0; }, "/weighted_results/judged_meets figures_are_not_ordered"},
        {[](Policy& p) { p.weighted_results.judged_meets = 89 * one_percent; }, "/weighted_results/judged_meets judgement_stands_in_another_band"},
        {[](Policy& p) { p.weighted_results.judged_below = 90 * one_percent; }, "/weighted_results/judged_below judgement_stands_in_another_band"},
        {[](Policy& p) { p.weighted_conduct.positive = 109 * one_percent; }, "/weighted_conduct/bands/above_from band_cannot_be_reached"},
        {[](Policy& p) { p.weighted_conduct.self.weight = 1; }, "/weighted_conduct weights_do_not_make_a_whole"},
        {[](Policy& p) { p.weighted_conduct.mixed = 0; }, "/weighted_conduct/mixed figures_are_not_ordered"},
        {[](Policy& p) { p.weighted_conduct.bands.above_from = 0; }, "/weighted_conduct/bands bands_are_not_ordered"},
    });
}

TEST_CASE("what the chosen method does not read is not asked for") {
    auto policy = national_policy();
    policy.weighted_results = {};
    policy.weighted_conduct = {};
    CHECK(faults_of(policy).empty());
}

TEST_CASE("limits of the same people are not added up") {
    auto policy = national_policy();
    policy.distribution.poor.limits[1] = {{Predicate::needs_improvement, Predicate::poor}, 7'000, whole, 0};
    CHECK(text_of(faults_of(policy)).empty());
}

TEST_CASE("an empty policy has many faults and crashes nobody") {
    CHECK(faults_of(Policy{}).size() > 20);
}
