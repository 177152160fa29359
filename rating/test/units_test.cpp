// Figures in other units, figures at the edge of a half, and figures as large as they come.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <limits>

#include "rating/national.h"
#include "rating/rating.h"
#include "rating/test/builders.h"
#include "rating/test/random_evidence.h"

using namespace rating;
using namespace rating::testing;

namespace {

using Whole = __int128;
constexpr auto largest = std::numeric_limits<Amount>::max(), smallest = std::numeric_limits<Amount>::min();

Percent hundredths(Amount actual, Amount target, int cap) {
    const auto exact = (Whole(actual) * 20'000 + target) / (Whole(target) * 2);  // of a percent, half up: written as one fraction
    return static_cast<Percent>(std::min<Whole>(exact, Whole(cap) * 100)) * 100;
}

// Seen through other units: 1.5 million is 1,500 thousand.
void times(Indicator& indicator, Amount factor) {
    for (auto* amount : {&indicator.baseline, &indicator.target, &indicator.low, &indicator.high, &indicator.actual})
        if (*amount) **amount *= factor;
}

Indicator indicator(Direction direction, Amount actual, Amount target) {
    Indicator one;
    one.direction = direction;
    one.actual = actual;
    one.target = one.high = target;
    one.low = std::min<Amount>(target, 0);
    return one;
}

}  // namespace

TEST_CASE("the unit of a figure decides nothing") {
    CHECK(holds("1.5 million is 1,500 thousand", [] {
        const auto policy = any_policy();
        auto evidence = any_person();
        const auto before = rate(policy, evidence, Detail::verdict_only);
        for (auto& result : evidence.results)
            for (auto& one : result.indicators) times(one, *rc::gen::inRange<Amount>(2, 1'000'000));
        RC_ASSERT(rate(policy, evidence, Detail::verdict_only) == before);
    }));
}

TEST_CASE("an achievement is the rounded fraction, to the last hundredth") {
    CHECK(holds("as one fraction of whole numbers gives it", [] {
        const auto target = *rc::gen::inRange<Amount>(1, 20'000'000'000);
        const auto actual = *rc::gen::inRange<Amount>(0, target + target / 5);
        RC_ASSERT(achievement(national_policy(), indicator(Direction::higher_is_better, actual, target)) == hundredths(actual, target, 120));
    }));
}

TEST_CASE("what lies under a half, however little, is not a half") {
    CHECK(holds("the nearest figure under half a hundredth", [] {
        const auto target = *rc::gen::inRange<Amount>(10'000, 20'000'000'000);
        const auto half = 2 * *rc::gen::inRange<Amount>(0, 11'000) + 1;  // in halves of a hundredth of a percent
        const auto actual = static_cast<Amount>((Whole(half) * target + 19'999) / 20'000) - 1;
        RC_PRE(actual >= 0);
        RC_ASSERT(achievement(national_policy(), indicator(Direction::higher_is_better, actual, target)) == (half - 1) / 2 * 100);
    }));
}

TEST_CASE("whatever fits into a figure is rated, and neither falls nor leaves its bounds") {
    constexpr std::array figures{smallest, smallest + 1, -largest / 2, Amount{-1}, Amount{0}, Amount{1}, largest / 2, largest - 1, largest};
    auto policy = national_policy();
    for (const auto way : {Baseline::ignored, Baseline::counted_from})
        for (const auto formula : {Formula::two_minus_actual_over_target, Formula::target_over_actual})
            for (const auto direction : {Direction::higher_is_better, Direction::lower_is_better, Direction::within_range})
                for (const auto target : figures)
                    for (const auto baseline : figures) {
                        policy.achievement.higher_is_better.baseline = policy.achievement.lower_is_better.baseline = way;
                        policy.achievement.lower_is_better.formula = formula;
                        Percent last = direction == Direction::lower_is_better ? 120 * one_percent : 0;
                        for (const auto actual : figures) {
                            auto one = indicator(direction, actual, target);
                            one.baseline = baseline;
                            const auto percent = *achievement(policy, one);
                            CHECK(percent >= 0);
                            CHECK(percent <= 120 * one_percent);
                            if (direction == Direction::higher_is_better) CHECK(percent >= last);
                            if (direction == Direction::lower_is_better) CHECK(percent <= last);
                            last = percent;
                        }
                    }
}
