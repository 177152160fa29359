#include "rating/distribution.h"

#include <doctest/doctest.h>

#include <algorithm>

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

std::vector<Predicate> predicates_of(const std::string& text) {
    std::vector<Predicate> all;
    for (const auto& word : split(text, '+')) all.push_back(value_of<Predicate>(word));
    return all;
}

// Whether the advice breaks this rule where so many of everybody have the first of the predicates, and all others one that no limit names.
bool breaks(const std::string& rule, const Row& row, std::int64_t people, std::int64_t everybody) {
    const auto group = predicates_of(row.text("predicates"));
    PredicateCounts counts{};
    counts[place(group.front())] = people;
    counts[place(group.front() == Predicate::good ? Predicate::very_poor : Predicate::good)] += everybody - people;
    const auto advice = distribution_advice(national_policy(), value_of<UnitPredicate>(row.text("unit")), counts);
    return std::ranges::any_of(advice, [&](const Violation& v) { return v.rule == rule && v.predicates == group; });
}

// The most people who are not more than so many of ten; the fewest who are not fewer.
std::int64_t most_of(std::int64_t everybody, std::int64_t of_ten) {
    std::int64_t people = everybody;
    while (people * 10 > of_ten * everybody) --people;
    return people;
}
std::int64_t fewest_of(std::int64_t everybody, std::int64_t of_ten) {
    std::int64_t people = 0;
    while (people * 10 < of_ten * everybody) ++people;
    return people;
}

// How a leader can follow the advice.
PredicateCounts obedient(UnitPredicate unit, std::int64_t n) {
    const auto seven = most_of(n, 7), six = fewest_of(n, 6), one = fewest_of(n, 1);
    switch (unit) {
    case UnitPredicate::exceptional: return {0, 0, 0, n - seven, seven};
    case UnitPredicate::good: return {0, 0, 1, seven, n - seven - 1};
    case UnitPredicate::needs_improvement: return {0, 0, six, n - six, 0};
    case UnitPredicate::poor: return {0, six, one, n - six - one, 0};
    case UnitPredicate::very_poor: break;
    }
    return {six, 0, one, n - six - one, 0};
}

}  // namespace

TEST_CASE("in every unit of 10 to 200 people the limits are where the circular puts them") {
    for (const auto& row : table("advice_limits.case"))
        for (std::int64_t n = 10; n <= 200; ++n) {
            INFO(row.where() << ", " << n << " people");
            if (row.number("most")) {
                const auto most = most_of(n, row.count("most"));
                CHECK_FALSE(breaks("too_many", row, most, n));
                CHECK(breaks("too_many", row, most + 1, n));
            }
            if (row.text("least") == "some") {
                CHECK(breaks("must_exist", row, 0, n));
                CHECK_FALSE(breaks("must_exist", row, 1, n));
            } else if (row.number("least")) {
                const auto fewest = fewest_of(n, row.count("least"));
                CHECK_FALSE(breaks("too_few", row, fewest, n));
                CHECK(breaks("too_few", row, fewest - 1, n));
            }
        }
}

TEST_CASE("every unit of ten or more can follow the advice, and smaller ones get none") {
    for (const auto unit : unit_predicates) {
        for (std::int64_t n = 0; n < 10; ++n) CHECK(distribution_advice(national_policy(), unit, {n, 0, 0, 0, 0}).empty());
        for (std::int64_t n = 10; n <= 200; ++n) {
            INFO(name(unit) << " of " << n);
            CHECK(text_of(distribution_advice(national_policy(), unit, obedient(unit, n))) == "-");
        }
    }
}

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
