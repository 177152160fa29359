// Three policies as a new regent might enter them: data alone, no fault, and people rated as each says.
#include <doctest/doctest.h>

#include "rating/national.h"
#include "rating/policy_faults.h"
#include "rating/rating.h"
#include "rating/test/builders.h"

using namespace rating;
using namespace rating::testing;

namespace {

constexpr auto decree = "Peraturan Bupati 7/2027 Pasal 4";

// Main results 60 %, additional ones 40 %; the superior's notes 60 %, peers' and subordinates' 40 %.
Policy sixty_forty() {
    auto policy = numeric_policy();
    policy.version = "enam-puluh";
    policy.gates.clear();
    policy.weighted_results.main = {6'000, Missing::hold, decree};
    policy.weighted_results.additional = {4'000, Missing::reweight, decree};
    return policy;
}

// Discipline is a result of everybody's, of its own kind: 30 %, and without its figure there is no suggestion. Cap of 110, no decimals.
Policy disciplined() {
    auto policy = numeric_policy();
    policy.version = "disiplin";
    policy.decimals = 0;
    policy.achievement.higher_is_better.cap = policy.achievement.lower_is_better.cap = 110 * one_percent;
    policy.weighted_results.main = {7'000, Missing::hold, decree};
    policy.weighted_results.additional = {3'000, Missing::hold, decree};
    policy.weighted_results.judged_above = 110 * one_percent;
    return policy;
}

// The public's voice moves behaviour by ten hundredths of what a note stands for, and the best predicate needs an innovation.
Policy heard() {
    auto policy = numeric_policy();
    policy.version = "suara-warga";
    policy.weighted_conduct.superior.weight = 5'000;
    policy.weighted_conduct.citizens = {1'000, Missing::reweight, decree};
    return policy;
}

Evidence with_results(Amount main, Amount additional) {
    auto evidence = someone(Rating::meets, Rating::above);
    evidence.results = {in_figures(ResultKind::main, {reaching(main * 10'000)}), in_figures(ResultKind::additional, {reaching(additional * 10'000)})};
    return evidence;
}

Evidence praised_but_by(Tones citizens) {
    auto evidence = someone(Rating::above, Rating::above);
    ValueNotes notes;
    notes.superior = notes.peers = notes.subordinates = {0, 0, 1};
    notes.citizens = citizens;
    evidence.behaviour = on_values(7, notes);
    return evidence;
}

}  // namespace

TEST_CASE("what a regent enters is a policy") {
    for (const auto& policy : {sixty_forty(), disciplined(), heard()}) {
        INFO(policy.version);
        CHECK(faults_of(policy).empty());
    }
}

TEST_CASE("sixty and forty of a hundred") {
    CHECK(rate(sixty_forty(), with_results(120, 95)).results_figure == 110 * one_percent);  // 72 + 38
    CHECK(rate(sixty_forty(), with_results(120, 95)).predicate == Predicate::very_good);
    CHECK(rate(sixty_forty(), with_results(120, 94)).predicate == Predicate::good);         // 109.6
}

TEST_CASE("discipline weighs, rounds to whole percents, and holds where its figure is late") {
    CHECK(rate(disciplined(), with_results(100, 66)).results_figure == 90 * one_percent);  // 70 + 19.8 = 89.8
    CHECK(rate(disciplined(), with_results(100, 66)).results == Rating::meets);
    CHECK(rate(disciplined(), with_results(100, 64)).results == Rating::below);            // 89.2
    CHECK(rate(disciplined(), with_results(150, 150)).results == Rating::above);           // the cap is the edge
    auto late = with_results(100, 100);
    late.results[1].indicators = {in_state(IndicatorState::waiting)};
    CHECK_FALSE(rate(disciplined(), late).predicate.has_value());
}

TEST_CASE("the public's voice moves no more than its weight, and silence of the public moves nothing") {
    CHECK(rate(heard(), praised_but_by({0, 0, 0})).behaviour_figure == 120 * one_percent);
    CHECK(rate(heard(), praised_but_by({9, 0, 0})).behaviour_figure == 113 * one_percent);  // 108 + a tenth of 50
    CHECK(rate(heard(), praised_but_by({9, 0, 0})).behaviour == Rating::above);
}

TEST_CASE("the best predicate waits for an innovation") {
    auto evidence = praised_but_by({0, 0, 1});
    CHECK(rate(heard(), evidence).predicate == Predicate::good);
    CHECK(rate(heard(), evidence).limited_by == GateNeed::recognised_innovation);
    evidence.recognised_innovation = true;
    CHECK(rate(heard(), evidence).predicate == Predicate::very_good);
}
