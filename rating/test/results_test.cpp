// Results of one person: by majority, by weights, and for the head of a unit.
#include <doctest/doctest.h>

#include "rating/national.h"
#include "rating/rating.h"
#include "rating/test/builders.h"

using namespace rating;
using namespace rating::testing;

namespace {

Rating rating_of(char letter) {
    return letter == 'A' ? Rating::above : letter == 'M' ? Rating::meets : Rating::below;
}

void add_results(Evidence& evidence, ResultKind kind, const std::string& letters) {
    if (letters == "-") return;
    for (const auto letter : letters) evidence.results.push_back(in_words(kind, rating_of(letter)));
}

// "100*5000+80*5000"; "w*5000" is late, "e*5000" excused
std::vector<Indicator> indicators_of(const std::string& text) {
    std::vector<Indicator> all;
    for (const auto& part : split(text, '+')) {
        const auto figure = split(part, '*');
        const auto& word = figure.at(0);
        if (word == "w") all.push_back(in_state(IndicatorState::waiting));
        else if (word == "e") all.push_back(in_state(IndicatorState::excused));
        else all.push_back(reaching(*number_of(word)));
        all.back().weight = std::stoll(figure.at(1));
    }
    return all;
}

// "main:7000:100*10000" or "main:7000:j:meets"
WorkResult result_of(const std::string& text) {
    const auto parts = split(text, ':');
    const auto kind = value_of<ResultKind>(parts.at(0));
    const bool words = parts.at(2) == "j";
    auto result = words ? in_words(kind, value_of<Rating>(parts.at(3))) : in_figures(kind, indicators_of(parts.at(2)));
    result.weight = std::stoll(parts.at(1));
    return result;
}

}  // namespace

TEST_CASE("by majority, results and feedback make a rating as the guide says") {
    const auto policy = national_policy();
    for (const auto& row : table("majority.case")) {
        INFO(row.where());
        Evidence evidence;
        add_results(evidence, ResultKind::main, row.text("main"));
        add_results(evidence, ResultKind::additional, row.text("additional"));
        if (!evidence.results.empty()) evidence.results[0].feedback = tones_of(row.text("feedback"));
        CHECK(word_of(rate(policy, evidence).results) == row.text("results"));
    }
}

TEST_CASE("feedback counts wherever it was given") {
    Evidence evidence;
    add_results(evidence, ResultKind::main, "AAA");
    for (auto& result : evidence.results) result.feedback = {0, 0, 1};
    CHECK(rate(national_policy(), evidence).results == Rating::above);
}

TEST_CASE("under shares so small that both are shown, below is what counts") {
    auto policy = national_policy();
    policy.majority.most_below.share = 3'000;
    Evidence evidence;
    add_results(evidence, ResultKind::main, "AAA");
    add_results(evidence, ResultKind::additional, "BB");
    evidence.results[0].feedback = {0, 0, 1};
    CHECK(rate(policy, evidence).results == Rating::below);
}

TEST_CASE("silence does not stand in the way where the policy says so") {
    auto policy = national_policy();
    policy.majority.silence = Silence::allows_above;
    Evidence evidence;
    add_results(evidence, ResultKind::main, "AAA");
    CHECK(rate(policy, evidence).results == Rating::above);
}

TEST_CASE("by weights, indicators make results, results kinds, and kinds the whole") {
    const auto policy = numeric_policy();
    for (const auto& row : table("weights.case")) {
        INFO(row.where());
        Evidence evidence;
        for (const auto& text : row.list("results")) evidence.results.push_back(result_of(text));
        const auto outcome = rate(policy, evidence);
        CHECK(word_of(outcome.results) == row.text("rating"));
        CHECK(outcome.results_figure == row.number("figure"));
    }
}

TEST_CASE("the superior's judgement stands before the figures by majority, and behind them by weights") {
    auto result = in_figures(ResultKind::main, {reaching(50 * 10'000)});
    result.judgement = Rating::meets;
    Evidence evidence;
    evidence.results = {result};
    CHECK(rate(national_policy(), evidence).results == Rating::meets);
    CHECK(rate(numeric_policy(), evidence).results == Rating::below);
}

TEST_CASE("a judgement speaks for a result whose figures are late") {
    auto result = in_figures(ResultKind::main, {in_state(IndicatorState::waiting)});
    result.judgement = Rating::meets;
    Evidence evidence;
    evidence.results = {result};
    CHECK(rate(national_policy(), evidence).results == Rating::meets);
    CHECK(rate(numeric_policy(), evidence).results == Rating::meets);
}

TEST_CASE("a result in words that nobody has judged is held, left out, or nothing, as the policy says") {
    Evidence evidence;
    evidence.results = {in_figures(ResultKind::main, {reaching(100 * 10'000)}), in_figures(ResultKind::main, {reaching(0)})};
    evidence.results[1].indicators[0].direction = Direction::judged;
    auto policy = national_policy();
    CHECK_FALSE(rate(policy, evidence).results.has_value());
    policy.achievement.waiting = Missing::reweight;
    CHECK(rate(policy, evidence).results == Rating::meets);
    policy.achievement.waiting = Missing::zero;
    CHECK(rate(policy, evidence).results == Rating::below);
}

TEST_CASE("additional results that are missing leave their weight to the main ones, hold, or are nothing") {
    Evidence evidence;
    evidence.results = {in_figures(ResultKind::main, {reaching(100 * 10'000)})};
    auto policy = numeric_policy();
    CHECK(rate(policy, evidence).results_figure == 100 * one_percent);
    policy.weighted_results.additional.missing = Missing::zero;
    CHECK(rate(policy, evidence).results_figure == 80 * one_percent);
    policy.weighted_results.additional.missing = Missing::hold;
    CHECK_FALSE(rate(policy, evidence).results.has_value());
}

TEST_CASE("nothing at all is never zero, whatever the policy makes of a missing part") {
    auto policy = numeric_policy();
    policy.weighted_results.main.missing = policy.weighted_results.additional.missing = Missing::zero;
    Evidence evidence;
    CHECK_FALSE(rate(policy, evidence).results.has_value());
    evidence.results = {in_figures(ResultKind::main, {in_state(IndicatorState::excused)})};
    CHECK_FALSE(rate(policy, evidence).results.has_value());
}

TEST_CASE("a kind of results without weight has no say: it holds nothing and its figures change nothing") {
    auto policy = numeric_policy();
    policy.weighted_results.main.weight = whole;
    policy.weighted_results.additional.weight = 0;
    Evidence evidence;
    evidence.results = {in_figures(ResultKind::main, {reaching(100 * 10'000)}),
                        in_figures(ResultKind::additional, {in_state(IndicatorState::waiting)})};
    CHECK(rate(policy, evidence).results_figure == full);
    evidence.results[1] = in_words(ResultKind::additional, Rating::below);
    CHECK(rate(policy, evidence).results_figure == full);
}

TEST_CASE("the head of a unit has the unit's predicate as results rating") {
    const auto policy = national_policy();
    for (const auto& row : table("head.case")) {
        INFO(row.where());
        auto evidence = someone(value_of<Rating>(row.text("own")), Rating::meets);
        evidence.heads_unit = row.yes("heads");
        if (row.text("unit") != "-") evidence.unit = value_of<UnitPredicate>(row.text("unit"));
        CHECK(word_of(rate(policy, evidence).results) == row.text("results"));
    }
}

TEST_CASE("a policy without the rule for heads rates them like everybody") {
    auto policy = national_policy();
    policy.head.reset();
    auto evidence = someone(Rating::below, Rating::meets);
    evidence.heads_unit = true;
    evidence.unit = UnitPredicate::exceptional;
    CHECK(rate(policy, evidence).results == Rating::below);
}
