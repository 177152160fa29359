// One figure: its achievement, its band, and what stands for a figure that is not there.
#include <doctest/doctest.h>

#include "rating/fine.h"
#include "rating/national.h"
#include "rating/rating.h"
#include "rating/test/builders.h"

using namespace rating;
using namespace rating::testing;

namespace {

Direction direction_of(const std::string& word) {
    if (word == "within_range") return Direction::within_range;
    if (word == "judged") return Direction::judged;
    return word == "lower_is_better" ? Direction::lower_is_better : Direction::higher_is_better;
}

Policy policy_of(const Row& row) {
    auto policy = national_policy();
    auto& rules = policy.achievement;
    if (row.text("formula") == "inverse") rules.lower_is_better.formula = Formula::target_over_actual;
    const auto way = row.text("way") == "counted_from" ? Baseline::counted_from : Baseline::ignored;
    rules.higher_is_better.baseline = rules.lower_is_better.baseline = way;
    return policy;
}

Indicator indicator_of(const Row& row) {
    Indicator indicator;
    indicator.direction = direction_of(row.text("direction"));
    indicator.state = IndicatorState::measured;
    indicator.baseline = row.number("baseline");
    indicator.target = row.number("target");
    indicator.low = row.number("low");
    indicator.high = row.number("high");
    indicator.actual = row.number("actual");
    return indicator;
}

Indicator indicator_of(const std::string& word) {
    if (word == "e") return in_state(IndicatorState::excused);
    if (word == "n") return in_state(IndicatorState::not_due);
    if (word == "w") return in_state(IndicatorState::waiting);
    return reaching(*number_of(word));
}

}  // namespace

TEST_CASE("a figure becomes an achievement by the rule for its direction") {
    for (const auto& row : table("achievement.case")) {
        INFO(row.where());
        CHECK(achievement(policy_of(row), indicator_of(row)) == row.number("achievement"));
    }
}

TEST_CASE("an achievement belongs to the band whose lower edge it has reached") {
    const auto policy = national_policy();
    for (const auto& row : table("bands.case")) {
        INFO(row.where());
        const auto percent = achievement(policy, reaching(*row.number("actual")));
        CHECK(percent == row.number("achievement"));
        CHECK(name(band(policy.bands, *percent)) == row.text("rating"));
    }
}

TEST_CASE("a figure that is not there is left out, holds, or counts as nothing where the policy says so") {
    for (const auto& row : table("states.case")) {
        INFO(row.where());
        auto policy = national_policy();
        policy.achievement.waiting = value_of<Missing>(row.text("waiting"));
        Evidence evidence;
        evidence.results = {in_figures(ResultKind::main, {})};
        for (const auto& word : row.list("indicators")) evidence.results[0].indicators.push_back(indicator_of(word));
        const auto outcome = rate(policy, evidence);
        CHECK(word_of(outcome.results) == row.text("rating"));
        CHECK(outcome.each_result[0].achievement == row.number("achievement"));
    }
}

TEST_CASE("a figure that is called measured and is not there waits") {
    auto indicator = in_state(IndicatorState::measured);
    Evidence evidence;
    evidence.results = {in_figures(ResultKind::main, {indicator, reaching(100 * 10'000)})};
    CHECK_FALSE(rate(national_policy(), evidence).results.has_value());
}

TEST_CASE("rounding is half away from zero, once") {
    CHECK(rounded({fine(900'049).value}, 2) == 900'000);
    CHECK(rounded({fine(900'050).value}, 2) == 900'100);
    CHECK(rounded({fine(-900'050).value}, 2) == -900'100);
    CHECK(rounded({fine(905'000).value}, 0) == 910'000);
    CHECK(rounded({fine(904'999).value}, 0) == 900'000);
    CHECK(rounded({fine(900'050).value - 1}, 2) == 900'100);  // what three thirds lack of a half is not the person's fault
    CHECK(divided(-5, 2) == -3);
    CHECK(divided(5, 2) == 3);
}

TEST_CASE("the largest figures that can be typed do not overflow") {
    const Amount largest = 900'000'000'000'000;
    auto indicator = reaching(largest);
    for (const auto target : {Amount{1}, largest, -largest}) {
        indicator.target = target;
        indicator.baseline = -largest;
        for (const auto actual : {largest, -largest, Amount{0}}) {
            indicator.actual = actual;
            for (const auto direction : {Direction::higher_is_better, Direction::lower_is_better}) {
                indicator.direction = direction;
                const auto percent = achievement(national_policy(), indicator);
                CHECK(*percent >= 0);
                CHECK(*percent <= 120 * one_percent);
            }
        }
    }
}
