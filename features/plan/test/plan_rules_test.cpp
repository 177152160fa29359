// What makes a plan fit to propose, and what a quarter owes of a year's target.
#include "features/plan/plan_rules.h"

#include <doctest/doctest.h>

#include "features/plan/test/planning_clinic.h"

using namespace plan;
using base::whole;
using plan::test::counted;
using plan::test::document_with;
using plan::test::judged;
using plan::test::result;

namespace {

// "rule /path; rule /path"
std::string faults(std::vector<ResultView> results) {
    std::string all;
    for (const auto& error : faults_of(document_with(std::move(results)))) all += (all.empty() ? "" : "; ") + error.rule + " " + error.path;
    return all;
}

std::string faults(const IndicatorView& indicator) { return faults(std::vector{result("Layanan balita", {indicator})}); }

IndicatorView with_direction(rating::Direction direction) {
    auto indicator = judged("Penyerapan");
    indicator.direction = direction;
    return indicator;
}

ResultView weighing(int weight, std::vector<int> indicator_weights = {}) {
    auto made = result("Layanan", {});
    made.weight = weight;
    for (const int part : indicator_weights) {
        made.indicators.push_back(counted("Bayi", 10));
        made.indicators.back().weight = part;
    }
    if (indicator_weights.empty()) made.indicators.push_back(judged("Ramah"));
    return made;
}

}  // namespace

TEST_CASE("a plan of additional results only has no main one") {
    CHECK(faults({result("Panitia HUT", {judged("Acara berjalan")}, rating::ResultKind::additional)}) == "plan_has_no_main_result /results");
    CHECK(faults(std::vector<ResultView>{}) == "plan_has_no_main_result /results");
    CHECK(faults({result("Layanan", {judged("Ramah")}), result("Panitia HUT", {judged("Acara")}, rating::ResultKind::additional)}) == "");
}

TEST_CASE("every fault is told at once, each at its field") {
    CHECK(faults({result(" ", {judged("\t")}), result("Layanan", {})}) ==
          "result_has_no_text /results/0/text; indicator_has_no_text /results/0/indicators/0/text; result_has_no_indicator /results/1/indicators");
}

TEST_CASE("a figure to reach needs a target, and zero is one") {
    using rating::Direction;
    CHECK(faults(with_direction(Direction::higher_is_better)) == "target_is_missing /results/0/indicators/0/target");
    CHECK(faults(with_direction(Direction::lower_is_better)) == "target_is_missing /results/0/indicators/0/target");
    auto none_lost = with_direction(Direction::lower_is_better);
    none_lost.target = whole(0);
    CHECK(faults(none_lost) == "");
    auto quarterly = with_direction(Direction::higher_is_better);
    quarterly.target_q3 = whole(5);
    CHECK(faults(quarterly) == "");
    auto words = judged("Ramah");
    words.target = whole(1);
    CHECK(faults(words) == "target_has_no_place /results/0/indicators/0/target");
}

TEST_CASE("a range needs both ends, the right way up") {
    auto range = with_direction(rating::Direction::within_range);
    CHECK(faults(range) == "target_is_missing /results/0/indicators/0/low");
    range.low = whole(94);
    CHECK(faults(range) == "target_is_missing /results/0/indicators/0/low");
    range.high = whole(93);
    CHECK(faults(range) == "range_is_upside_down /results/0/indicators/0/high");
    range.high = whole(94);
    CHECK(faults(range) == "");
}

TEST_CASE("an indicator that is measured names its series") {
    auto measured = counted("Cakupan", 95);
    measured.source = Source::measurement;
    CHECK(faults(measured) == "series_is_missing /results/0/indicators/0/series");
    measured.series = " ";
    CHECK(faults(measured) == "series_is_missing /results/0/indicators/0/series");
    measured.series = "MSL-BCG";
    CHECK(faults(measured) == "");
}

TEST_CASE("an indicator that counts complaints names one of their figures") {
    auto counted_complaints = counted("Jawaban tepat waktu", 90);
    counted_complaints.source = Source::complaints;
    CHECK(faults(counted_complaints) == "complaint_figure_is_missing /results/0/indicators/0/series");
    counted_complaints.series = "speed";
    CHECK(faults(counted_complaints) == "complaint_figure_is_missing /results/0/indicators/0/series");
    counted_complaints.series = "answered_on_time";
    CHECK(faults(counted_complaints) == "");
}

TEST_CASE("weights are all empty or make the whole") {
    CHECK(faults({weighing(0), weighing(0)}) == "");
    CHECK(faults({weighing(7000), weighing(3000)}) == "");
    CHECK(faults({weighing(7000), weighing(2999)}) == "weights_are_not_whole /results");
    CHECK(faults({weighing(10'000, {5000, 4000})}) == "weights_are_not_whole /results/0/indicators");
    const auto errors = faults_of(document_with({weighing(7050), weighing(2000)}));
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].detail == "90,5");
}

TEST_CASE("no weight is negative or more than the whole, even where the sum is right") {
    CHECK(faults({weighing(15'000), weighing(-5000)}) ==
          "weight_is_out_of_range /results/0/weight; weight_is_out_of_range /results/1/weight");
    CHECK(faults({weighing(0, {-1, 10'001})}) ==
          "weight_is_out_of_range /results/0/indicators/0/weight; weight_is_out_of_range /results/0/indicators/1/weight");
    CHECK(faults({weighing(2'147'483'647), weighing(2'147'483'647)}).starts_with("weight_is_out_of_range"));
}

TEST_CASE("a quarter owes what its own target says, else its share of the year's") {
    struct Example {
        std::optional<base::Amount> year, third;
        Accumulation accumulation;
        int quarter;
        std::optional<base::Amount> owed;
    };
    using enum Accumulation;
    const Example examples[] = {
        {whole(40), {}, sum, 1, whole(10)},   {whole(40), {}, last, 1, whole(40)},       {whole(40), {}, mean, 4, whole(40)},
        {whole(40), {}, sum, 0, whole(40)},   {whole(40), whole(30), sum, 3, whole(30)}, {whole(40), whole(30), last, 3, whole(30)},
        {whole(40), whole(30), sum, 1, {}},   {whole(40), whole(30), mean, 0, whole(40)}, {{}, {}, sum, 2, {}},
        {whole(0), {}, sum, 2, whole(0)},     {{}, whole(0), last, 3, whole(0)},
    };
    for (const auto& example : examples) {
        Indicator indicator{};
        indicator.target = example.year;
        indicator.target_q3 = example.third;
        CAPTURE(&example - examples);
        const bool as_said = target_in(indicator, example.quarter, example.accumulation) == example.owed;
        CHECK(as_said);
    }
}

TEST_CASE("the four quarters of a sum make the year to the last ten-thousandth") {
    Indicator indicator{};
    for (const std::int64_t year : {std::int64_t{1}, std::int64_t{2}, std::int64_t{3}, std::int64_t{100'003}, base::amount_limit}) {
        indicator.target = base::Amount{year};
        std::int64_t total = 0;
        for (int quarter = 1; quarter <= 4; ++quarter) total += target_in(indicator, quarter, Accumulation::sum)->ten_thousandths;
        CHECK(total == year);
    }
}
