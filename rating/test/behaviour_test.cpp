// Behaviour of one person, from notes on the seven values.
#include <doctest/doctest.h>

#include "rating/national.h"
#include "rating/rating.h"
#include "rating/test/builders.h"

using namespace rating;
using namespace rating::testing;

namespace {

ValueNotes notes_of(const Row& row) {
    ValueNotes notes;
    notes.superior = tones_of(row.text("superior"));
    notes.peers = tones_of(row.text("peers"));
    notes.subordinates = tones_of(row.text("subordinates"));
    notes.self = tones_of(row.text("self"));
    notes.citizens = tones_of(row.text("citizens"));
    return notes;
}

}  // namespace

TEST_CASE("by majority, notes on the values make a rating as the guide says") {
    const auto policy = national_policy();
    for (const auto& row : table("behaviour.case")) {
        INFO(row.where());
        Evidence evidence;
        evidence.behaviour = on_values(static_cast<std::size_t>(row.count("values")), notes_of(row));
        if (row.text("expectation") == "unmet") evidence.behaviour[0].special_expectation = true;
        CHECK(word_of(rate(policy, evidence).behaviour) == row.text("behaviour"));
    }
}

TEST_CASE("a special expectation is nobody's concern where the policy ignores it") {
    auto policy = national_policy();
    policy.conduct.unmet_expectation = UnmetExpectation::ignored;
    ValueNotes notes;
    notes.superior = {1, 0, 0};
    notes.peers = notes.citizens = {0, 0, 5};
    notes.special_expectation = true;
    Evidence evidence;
    evidence.behaviour = on_values(7, notes);
    CHECK(rate(policy, evidence).behaviour == Rating::above);
}

TEST_CASE("by weights, every note stands for a figure and the kinds of giver are weighed") {
    const auto policy = numeric_policy();
    for (const auto& row : table("behaviour_weights.case")) {
        INFO(row.where());
        Evidence evidence;
        evidence.behaviour = on_values(1, notes_of(row));
        const auto outcome = rate(policy, evidence);
        CHECK(outcome.behaviour_figure == row.number("figure"));
        CHECK(word_of(outcome.behaviour) == row.text("behaviour"));
    }
}
