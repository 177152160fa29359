// What holds for everybody under every policy.
#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "rating/policy_faults.h"
#include "rating/rating.h"
#include "rating/test/random_evidence.h"

using namespace rating;
using namespace rating::testing;

namespace {

template <class T>
bool is_lower(const std::optional<T>& after, const std::optional<T>& before) {
    return before && (!after || *after < *before);
}

}  // namespace

TEST_CASE("the random policies are policies") {
    CHECK(holds("no fault", [] { RC_ASSERT(faults_of(any_policy()).empty()); }));
}

TEST_CASE("better evidence never lowers a suggestion") {
    CHECK(holds("a better figure, judgement, note, unit or innovation never lowers a rating or the predicate", [] {
        const auto policy = any_policy();
        auto evidence = any_person();
        const auto before = rate(policy, evidence, Detail::verdict_only);
        RC_LOG(improve(evidence));
        const auto after = rate(policy, evidence, Detail::verdict_only);
        RC_ASSERT_FALSE(is_lower(after.results, before.results));
        RC_ASSERT_FALSE(is_lower(after.behaviour, before.behaviour));
        RC_ASSERT_FALSE(is_lower(after.predicate, before.predicate));
        RC_ASSERT_FALSE(is_lower(after.results_figure, before.results_figure));
        RC_ASSERT_FALSE(is_lower(after.behaviour_figure, before.behaviour_figure));
    }));
}

TEST_CASE("a positive note more never lowers a suggestion") {
    CHECK(holds("on a result or on a value, from anybody", [] {
        const auto policy = any_policy();
        auto evidence = any_person();
        const auto before = rate(policy, evidence, Detail::verdict_only);
        std::vector<Tones*> all;
        for (auto& result : evidence.results) all.push_back(&result.feedback);
        for (auto& value : evidence.behaviour)
            for (auto* tones : {&value.superior, &value.peers, &value.subordinates, &value.self, &value.citizens}) all.push_back(tones);
        RC_PRE(!all.empty());
        ++(*rc::gen::elementOf(all))->positive;
        const auto after = rate(policy, evidence, Detail::verdict_only);
        RC_ASSERT_FALSE(is_lower(after.results, before.results));
        RC_ASSERT_FALSE(is_lower(after.behaviour, before.behaviour));
        RC_ASSERT_FALSE(is_lower(after.predicate, before.predicate));
    }));
}

TEST_CASE("the order of people never matters") {
    CHECK(holds("each keeps the outcome", [] {
        const auto policy = any_policy();
        const auto people = any_people();
        std::vector<std::size_t> order(people.size());
        std::iota(order.begin(), order.end(), 0);
        for (auto i = order.size(); i > 1; --i) std::swap(order[i - 1], order[*rc::gen::inRange<std::size_t>(0, i)]);
        std::vector<Evidence> shuffled;
        for (const auto i : order) shuffled.push_back(people[i]);
        const auto outcomes = rate(policy, people), others = rate(policy, shuffled);
        for (std::size_t i = 0; i < order.size(); ++i) RC_ASSERT(others[i] == outcomes[order[i]]);
    }));
}

TEST_CASE("slices of any size give what one by one gives") {
    CHECK(holds("slices equal singles", [] {
        const auto policy = any_policy();
        const auto people = any_people();
        const auto size = *rc::gen::inRange<std::size_t>(1, 6);
        std::vector<Outcome> by_slices, one_by_one;
        for (std::size_t from = 0; from < people.size(); from += size)
            for (auto& outcome : rate(policy, std::span(people).subspan(from, std::min(size, people.size() - from))))
                by_slices.push_back(std::move(outcome));
        for (const auto& evidence : people) one_by_one.push_back(rate(policy, evidence));
        RC_ASSERT(by_slices == one_by_one);
    }));
}

TEST_CASE("figures stay within their bounds") {
    CHECK(holds("0 to the cap, 0 to the whole", [] {
        const auto policy = any_policy();
        const auto outcome = rate(policy, any_person());
        const auto cap = std::max(policy.achievement.higher_is_better.cap, policy.weighted_conduct.positive);
        const auto within = [&](const std::optional<Percent>& figure) { return !figure || (*figure >= 0 && *figure <= cap); };
        RC_ASSERT(within(outcome.results_figure));
        RC_ASSERT(within(outcome.behaviour_figure));
        for (const auto& result : outcome.each_result) RC_ASSERT(within(result.achievement));
        RC_ASSERT(outcome.strength.measured <= outcome.strength.due);
        RC_ASSERT(outcome.strength.measured_share >= 0);
        RC_ASSERT(outcome.strength.measured_share <= whole);
        RC_ASSERT(outcome.strength.sources <= 5);
    }));
}

TEST_CASE("an excused indicator changes nothing") {
    CHECK(holds("neither verdict nor figures nor strength", [] {
        const auto policy = any_policy();
        auto evidence = any_person();
        RC_PRE(!evidence.results.empty());
        const auto before = rate(policy, evidence, Detail::verdict_only);
        auto& indicators = evidence.results[*rc::gen::inRange<std::size_t>(0, evidence.results.size())].indicators;
        Indicator excused;
        excused.state = *rc::gen::element(IndicatorState::excused, IndicatorState::not_due);
        excused.weight = *rc::gen::inRange(0, 10'001);
        excused.target = 10'000;
        excused.actual = *rc::gen::inRange(0, 20'000);
        const auto at = *rc::gen::inRange<std::size_t>(0, indicators.size() + 1);
        indicators.insert(indicators.begin() + static_cast<std::ptrdiff_t>(at), excused);
        RC_ASSERT(rate(policy, evidence, Detail::verdict_only) == before);
    }));
}

TEST_CASE("the order of a person's results and notes decides nothing") {
    CHECK(holds("the verdict stands", [] {
        const auto policy = any_policy();
        auto evidence = any_person();
        const auto before = rate(policy, evidence, Detail::verdict_only);
        std::reverse(evidence.results.begin(), evidence.results.end());
        for (auto& result : evidence.results) std::reverse(result.indicators.begin(), result.indicators.end());
        std::reverse(evidence.behaviour.begin(), evidence.behaviour.end());
        RC_ASSERT(rate(policy, evidence, Detail::verdict_only) == before);
    }));
}

TEST_CASE("silence suggests nothing") {
    CHECK(holds("no notes of others, no behaviour rating; nothing due, no results rating", [] {
        const auto policy = any_policy();
        auto evidence = any_person();
        evidence.heads_unit = false;
        evidence.results.clear();
        for (auto& value : evidence.behaviour) value.superior = value.peers = value.subordinates = value.citizens = {};
        const auto outcome = rate(policy, evidence);
        RC_ASSERT_FALSE(outcome.results.has_value());
        RC_ASSERT_FALSE(outcome.behaviour.has_value());
    }));
}
