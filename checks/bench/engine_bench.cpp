// How many people the engine rates in a second on one core, beside one walk over every number of the same evidence.
//   bench_engine [PEOPLE] [SLICE]     a million in slices of 5000 unless told; processor time, so that a busy machine does not matter
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <span>
#include <vector>

#include "rating/national.h"
#include "rating/rating.h"

using namespace rating;

namespace {

// Numbers that look like chance and are the same in every run.
class Chance {
public:
    std::int64_t below(std::int64_t limit) {
        state_ = state_ * 6'364'136'223'846'793'005 + 1'442'695'040'888'963'407;
        return static_cast<std::int64_t>((state_ >> 33) % static_cast<std::uint64_t>(limit));
    }

private:
    std::uint64_t state_ = 20'261'128;
};

Indicator indicator(std::int64_t id, Chance& chance) {
    Indicator one{.id = id, .text = "Bayi yang mendapat imunisasi dasar lengkap", .unit = "bayi"};
    one.target = (20 + chance.below(400)) * 10'000;
    one.actual = *one.target * (80 + chance.below(40)) / 100;
    const auto kind = chance.below(5);
    if (kind == 1) one.direction = Direction::lower_is_better;
    if (kind == 2) {
        one.direction = Direction::within_range;
        one.low = *one.target * 9 / 10;
        one.high = *one.target * 11 / 10;
    }
    return one;
}

// Five indicators in two results, feedback on both, notes of two givers on each of the seven values.
Evidence somebody(std::int64_t person, Chance& chance) {
    Evidence evidence{.person = person, .unit = UnitPredicate::good};
    for (std::int64_t r = 1; r <= 2; ++r) {
        WorkResult result{.id = r, .title = "Meningkatnya cakupan dan mutu layanan kesehatan ibu dan anak", .kind = r == 1 ? ResultKind::main : ResultKind::additional};
        result.feedback = {chance.below(2), chance.below(2), 1 + chance.below(3)};
        for (std::int64_t k = 0; k < 4 - r; ++k) result.indicators.push_back(indicator(r * 10 + k, chance));
        evidence.results.push_back(std::move(result));
    }
    for (int value = 0; value < 7; ++value)
        evidence.behaviour.push_back({.value = static_cast<CoreValue>(value), .superior = {0, chance.below(2), 1}, .peers = {chance.below(2), 0, chance.below(3)}});
    return evidence;
}

std::int64_t sum(const Tones& tones) { return tones.not_positive + tones.mixed + tones.positive; }

// The yardstick: every number that a rating looks at is read once and added.
std::int64_t walk(std::span<const Evidence> people) {
    std::int64_t all = 0;
    for (const auto& person : people) {
        for (const auto& result : person.results) {
            all += sum(result.feedback);
            for (const auto& one : result.indicators) all += one.weight + one.actual.value_or(0) + one.target.value_or(0) + one.low.value_or(0) + one.high.value_or(0);
        }
        for (const auto& value : person.behaviour)
            for (const auto giver : givers) all += sum(value.from(giver));
    }
    return all;
}

std::int64_t verdicts(const Policy& policy, std::span<const Evidence> people) {
    std::int64_t all = 0;
    for (const auto& outcome : rate(policy, people, Detail::verdict_only)) all += outcome.predicate ? static_cast<std::int64_t>(*outcome.predicate) : 0;
    return all;
}

// Seconds of this process for so many rounds; the answers are added up, so that nobody can leave the work out.
template <class Work>
double seconds(std::int64_t rounds, const Work& work) {
    volatile std::int64_t kept = 0;
    const auto began = std::clock();
    for (std::int64_t i = 0; i < rounds; ++i) kept = kept + work();
    return static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
}

void measure(const char* method, const Policy& policy, std::span<const Evidence> slice, std::int64_t rounds) {
    const auto engine = seconds(rounds, [&] { return verdicts(policy, slice); });
    const auto bare = seconds(rounds, [&] { return walk(slice); });
    const auto people = rounds * static_cast<std::int64_t>(slice.size());
    std::printf("{\"name\":\"engine_%s\",\"value\":%.0f,\"unit\":\"people/s\",\"people\":%lld,\"seconds\":%.3f,"
                "\"yardstick\":\"a walk over the same numbers\",\"ratio\":%.4f}\n",
                method, static_cast<double>(people) / engine, static_cast<long long>(people), engine, bare / engine);
}

}  // namespace

int main(int argc, char** argv) {
    const auto people = argc > 1 ? std::atoll(argv[1]) : 1'000'000, size = argc > 2 ? std::atoll(argv[2]) : 5'000;
    Chance chance;
    std::vector<Evidence> slice;
    for (std::int64_t i = 1; i <= size; ++i) slice.push_back(somebody(i, chance));
    const auto rounds = std::max<std::int64_t>(people / size, 1);
    measure("majority", national_policy(), slice, rounds);
    measure("weighted", numeric_policy(), slice, rounds);
}
