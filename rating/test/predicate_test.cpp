// From two ratings to the predicate: the quadrant, the gates, the cells nearby.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "rating/national.h"
#include "rating/rating.h"
#include "rating/test/builders.h"
#include "rating/test/random_evidence.h"

using namespace rating;
using namespace rating::testing;

namespace {

std::string cells_of(const std::vector<NearCell>& cells, const Outcome& outcome, bool better) {
    std::string text;
    for (const auto& cell : cells) {
        if ((cell.predicate > *outcome.predicate) != better) continue;
        text += (text.empty() ? "" : ",") + std::string(name(cell.results)) + "/" + std::string(name(cell.behaviour));
    }
    return text.empty() ? "-" : text;
}

}  // namespace

TEST_CASE("two ratings make a predicate by the nine cells") {
    const auto policy = national_policy();
    const auto rows = table("quadrant.case");
    CHECK(rows.size() == 9);
    for (const auto& row : rows) {
        INFO(row.where());
        const auto results = value_of<Rating>(row.text("results")), behaviour = value_of<Rating>(row.text("behaviour"));
        CHECK(name(predicate(policy, results, behaviour)) == row.text("predicate"));
        CHECK(word_of(rate(policy, someone(results, behaviour)).predicate) == row.text("predicate"));
    }
}

TEST_CASE("a gate limits the predicate and never lifts it") {
    auto policy = national_policy();
    policy.gates = numeric_policy().gates;
    for (const auto& row : table("gates.case")) {
        INFO(row.where());
        auto evidence = someone(value_of<Rating>(row.text("results")), value_of<Rating>(row.text("behaviour")));
        evidence.recognised_innovation = row.yes("innovation");
        const auto outcome = rate(policy, evidence);
        CHECK(word_of(outcome.predicate) == row.text("predicate"));
        CHECK(outcome.limited_by.has_value() == row.yes("limited"));
        CHECK(through_gates(policy, evidence, predicate(policy, *outcome.results, *outcome.behaviour)) == *outcome.predicate);
    }
}

TEST_CASE("the nearest better and the nearest worse cells are named") {
    for (const auto& row : table("nearest.case")) {
        INFO(row.where());
        auto policy = national_policy();
        if (row.yes("gate")) policy.gates = numeric_policy().gates;
        auto evidence = someone(value_of<Rating>(row.text("results")), value_of<Rating>(row.text("behaviour")));
        evidence.recognised_innovation = row.yes("innovation");
        const auto outcome = rate(policy, evidence);
        CHECK(cells_of(outcome.nearest, outcome, true) == row.text("better"));
        CHECK(cells_of(outcome.nearest, outcome, false) == row.text("worse"));
    }
}

namespace {

int steps(Rating one, Rating other) { return std::abs(static_cast<int>(one) - static_cast<int>(other)); }

// What this policy makes of the person, were the two ratings others: asked by rating somebody whose evidence shows them.
std::optional<Predicate> were_they(const Policy& policy, const Evidence& evidence, Rating results, Rating behaviour) {
    auto other = someone(results, behaviour);
    other.recognised_innovation = evidence.recognised_innovation;
    const auto outcome = rate(policy, other);
    if (outcome.results != results || outcome.behaviour != behaviour) return std::nullopt;  // under this policy that evidence shows something else
    return outcome.predicate;
}

}  // namespace

TEST_CASE("what would have changed the predicate is true, and nothing nearer would") {
    CHECK(holds("tried by changing it and rating again", [] {
        const auto policy = any_policy();
        const auto evidence = any_person();
        const auto outcome = rate(policy, evidence);
        if (!outcome.predicate) return;
        for (const auto& cell : outcome.nearest) {
            const auto tried = were_they(policy, evidence, cell.results, cell.behaviour);
            RC_ASSERT(!tried || *tried == cell.predicate);
            RC_ASSERT(cell.predicate != *outcome.predicate);
            RC_ASSERT(cell.steps == steps(cell.results, *outcome.results) + steps(cell.behaviour, *outcome.behaviour));
        }
        for (const auto results : ratings)
            for (const auto behaviour : ratings) {
                const auto tried = were_they(policy, evidence, results, behaviour);
                if (!tried || *tried == *outcome.predicate) continue;
                const bool is_better = *tried > *outcome.predicate;
                RC_ASSERT(std::ranges::any_of(outcome.nearest, [&](const NearCell& cell) {
                    const bool same_side = (cell.predicate > *outcome.predicate) == is_better;
                    return same_side && cell.steps <= steps(results, *outcome.results) + steps(behaviour, *outcome.behaviour);
                }));
            }
    }));
}

TEST_CASE("without one of the two ratings there is no predicate") {
    auto silent = someone(Rating::above, Rating::above);
    silent.behaviour.clear();
    CHECK(rate(national_policy(), silent).results == Rating::above);
    CHECK_FALSE(rate(national_policy(), silent).predicate.has_value());
    auto idle = someone(Rating::above, Rating::above);
    idle.results.clear();
    CHECK(rate(national_policy(), idle).behaviour == Rating::above);
    CHECK_FALSE(rate(national_policy(), idle).predicate.has_value());
}
