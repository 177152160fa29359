#include "rating/distribution.h"

#include <doctest/doctest.h>

#include "rating/national.h"
#include "rating/test/case_table.h"

using namespace rating;
using namespace rating::testing;

namespace {

PredicateCounts counts_of(const Row& row) {
    PredicateCounts counts{};
    for (const auto predicate : predicates) counts[place(predicate)] = row.count(std::string(name(predicate)));
    return counts;
}

// too_many:very_good:8:7
std::string text_of(const Violation& violation) {
    std::string who;
    for (const auto predicate : violation.predicates) who += (who.empty() ? "" : "+") + std::string(name(predicate));
    return violation.rule + ":" + who + ":" + std::to_string(violation.people) + ":" + std::to_string(violation.limit);
}

std::string text_of(const std::vector<Violation>& violations) {
    std::string all;
    for (const auto& violation : violations) all += (all.empty() ? "" : ",") + text_of(violation);
    return all.empty() ? "-" : all;
}

}  // namespace

TEST_CASE("predicates spread as the circular advises, or the advice says where they do not") {
    const auto policy = national_policy();
    for (const auto& row : table("distribution.case")) {
        INFO(row.where());
        CHECK(text_of(distribution_advice(policy, value_of<UnitPredicate>(row.text("unit")), counts_of(row))) == row.text("advice"));
    }
}

TEST_CASE("every advice cites its article") {
    for (const auto unit : unit_predicates)
        for (const auto& violation : distribution_advice(national_policy(), unit, {0, 0, 0, 0, 20}))
            CHECK(violation.article == "SE MenPANRB 3/2023");
}

TEST_CASE("a smaller least headcount gives advice to smaller units") {
    auto policy = national_policy();
    CHECK(distribution_advice(policy, UnitPredicate::exceptional, {0, 0, 0, 0, 5}).empty());
    policy.distribution.least_headcount = 5;
    CHECK(text_of(distribution_advice(policy, UnitPredicate::exceptional, {0, 0, 0, 0, 5})) == "too_many:very_good:5:3");
}
