#include "rating/test/random_evidence.h"

#include <algorithm>
#include <functional>

#include "rating/national.h"

namespace rating::testing {

namespace {

std::int64_t between(std::int64_t least, std::int64_t most) {
    return *rc::gen::inRange<std::int64_t>(least, most + 1);
}

bool chance(int percent) {
    return between(1, 100) <= percent;
}

Tones any_tones() {
    return {between(0, 2), between(0, 2), between(0, 4)};
}

Amount any_amount() {
    return between(-20, 150) * 10'000 + between(0, 3) * 2'500;
}

std::optional<Amount> perhaps_amount(int percent) {
    return chance(percent) ? std::optional(any_amount()) : std::nullopt;
}

Indicator any_indicator(std::int64_t id) {
    Indicator indicator;
    indicator.id = id;
    indicator.direction = static_cast<Direction>(between(0, chance(20) ? 3 : 2));
    indicator.state = chance(85) ? IndicatorState::measured : static_cast<IndicatorState>(between(0, 3));
    indicator.weight = chance(30) ? 0 : between(0, 10'000);
    indicator.baseline = perhaps_amount(50);
    indicator.target = chance(20) ? std::optional<Amount>(0) : any_amount();
    indicator.low = any_amount();
    indicator.high = *indicator.low + between(0, 40) * 10'000;
    indicator.actual = perhaps_amount(95);
    return indicator;
}

WorkResult any_result(std::int64_t id) {
    WorkResult result;
    result.id = id;
    result.kind = chance(70) ? ResultKind::main : ResultKind::additional;
    result.weight = chance(30) ? 0 : between(0, 10'000);
    if (chance(40)) result.judgement = static_cast<Rating>(between(0, 2));
    result.feedback = any_tones();
    const auto indicators = between(0, 4);
    for (std::int64_t i = 1; i <= indicators; ++i) result.indicators.push_back(any_indicator(id * 100 + i));
    return result;
}

ValueNotes any_notes(CoreValue value) {
    ValueNotes notes;
    notes.value = value;
    notes.special_expectation = chance(30);
    for (auto* tones : {&notes.superior, &notes.peers, &notes.subordinates, &notes.self, &notes.citizens})
        if (chance(60)) *tones = any_tones();
    return notes;
}

}  // namespace

Evidence any_person() {
    Evidence evidence;
    evidence.person = between(1, 1'000'000);
    const auto results = between(0, 4), values = between(0, 7);
    for (std::int64_t id = 1; id <= results; ++id) evidence.results.push_back(any_result(id));
    for (std::int64_t value = 0; value < values; ++value) evidence.behaviour.push_back(any_notes(static_cast<CoreValue>(value)));
    if (chance(70)) evidence.unit = static_cast<UnitPredicate>(between(0, 4));
    evidence.heads_unit = chance(10);
    evidence.recognised_innovation = chance(30);
    if (chance(50)) evidence.newest_day = between(20'000, 20'100);
    return evidence;
}

std::vector<Evidence> any_people() {
    std::vector<Evidence> people;
    const auto count = between(0, 12);
    for (std::int64_t i = 0; i < count; ++i) people.push_back(any_person());
    return people;
}

Policy any_policy() {
    auto policy = chance(50) ? national_policy() : numeric_policy();
    auto& rules = policy.achievement;
    if (chance(50)) rules.lower_is_better.formula = Formula::target_over_actual;
    if (chance(50)) rules.higher_is_better.baseline = rules.lower_is_better.baseline = Baseline::counted_from;
    rules.waiting = static_cast<Missing>(between(0, 2));
    policy.weighted_results.main.missing = static_cast<Missing>(between(0, 2));
    policy.weighted_conduct.peers.missing = static_cast<Missing>(between(0, 2));
    if (chance(50)) policy.behaviour_method = policy.behaviour_method == Method::majority ? Method::weighted : Method::majority;
    if (chance(30)) policy.majority.silence = Silence::allows_above;
    policy.decimals = static_cast<int>(between(0, 4));
    return policy;
}

namespace {

using Betterment = std::function<std::string()>;

// Turns one note into a better one.
void add_betterments(Tones& tones, const std::string& whose, std::vector<Betterment>& all) {
    const auto turn = [&all, whose](std::int64_t& worse, std::int64_t& better) {
        if (worse > 0) all.push_back([&worse, &better, whose] { --worse; ++better; return "a better note: " + whose; });
    };
    turn(tones.not_positive, tones.mixed);
    turn(tones.not_positive, tones.positive);
    turn(tones.mixed, tones.positive);
}

void better_figure(Indicator& indicator) {
    auto& actual = *indicator.actual;
    const auto step = between(1, 300'000);
    switch (indicator.direction) {
    case Direction::higher_is_better: actual += step; break;
    case Direction::lower_is_better: actual -= step; break;
    case Direction::within_range:
        if (actual < *indicator.low) actual = std::min(actual + step, *indicator.low);
        else if (actual > *indicator.high) actual = std::max(actual - step, *indicator.high);
        break;
    case Direction::judged: break;
    }
}

void add_betterments(WorkResult& result, std::vector<Betterment>& all) {
    add_betterments(result.feedback, "feedback on a result", all);
    if (result.judgement && *result.judgement < Rating::above)
        all.push_back([&result] {
            result.judgement = static_cast<Rating>(place(*result.judgement) + 1);
            return std::string("a better judgement");
        });
    for (auto& indicator : result.indicators)
        if (indicator.actual) all.push_back([&indicator] {
            better_figure(indicator);
            return "a better figure of indicator " + std::to_string(indicator.id);
        });
}

void add_betterments(Evidence& evidence, std::vector<Betterment>& all) {
    for (auto& result : evidence.results) add_betterments(result, all);
    for (auto& value : evidence.behaviour)
        for (auto* tones : {&value.superior, &value.peers, &value.subordinates, &value.self, &value.citizens})
            add_betterments(*tones, std::string(name(value.value)), all);
    if (evidence.unit && *evidence.unit < UnitPredicate::exceptional)
        all.push_back([&evidence] {
            evidence.unit = static_cast<UnitPredicate>(place(*evidence.unit) + 1);
            return std::string("a better unit");
        });
    all.push_back([&evidence] {
        evidence.recognised_innovation = true;
        return std::string("a recognised innovation");
    });
}

}  // namespace

std::string improve(Evidence& evidence) {
    std::vector<Betterment> all;
    add_betterments(evidence, all);
    return all[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(all.size()) - 1))]();
}

}  // namespace rating::testing
