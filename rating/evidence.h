// What is known about the work of one person in one period. Gathered by the evaluation feature; the engine reads it and nothing else.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rating/scale.h"

namespace rating {

// How many notes of each tone. Counts only: the engine cannot know who wrote them.
struct Tones {
    std::int64_t not_positive = 0;
    std::int64_t mixed = 0;
    std::int64_t positive = 0;

    std::int64_t all() const { return not_positive + mixed + positive; }

    Tones& operator+=(const Tones& more) {
        not_positive += more.not_positive;
        mixed += more.mixed;
        positive += more.positive;
        return *this;
    }
};

// One measure of a result (IKI, PermenPANRB 6/2022 Lampiran Bab II). A range has low and high; every other number has a target.
// A figure that the state calls measured and that is not there counts as waiting, never as zero.
struct Indicator {
    std::int64_t id = 0;
    std::string text;
    std::string unit;  // "%", "orang", "menit"
    Direction direction = Direction::higher_is_better;
    IndicatorState state = IndicatorState::measured;  // without a figure that is waiting
    BasisPoints weight = 0;  // within its result, 0 to 10'000; when all are 0 they count equally
    std::optional<Amount> baseline, target, low, high, actual;
};

struct WorkResult {
    std::int64_t id = 0;
    std::string title;
    ResultKind kind = ResultKind::main;
    BasisPoints weight = 0;  // among the results of its kind, 0 to 10'000; when all are 0 they count equally
    std::optional<Rating> judgement;  // the superior's, where he gave one
    Tones feedback;                   // on this result, from everybody
    std::vector<Indicator> indicators;
};

// The notes about one value, counted by kind of giver; peers and subordinates are known as groups only.
struct ValueNotes {
    CoreValue value = CoreValue::service_oriented;
    bool special_expectation = false;  // the superior wrote one for this value
    Tones superior, peers, subordinates, self, citizens;

    const Tones& from(Giver giver) const {
        const Tones* const of[] = {&superior, &peers, &subordinates, &self, &citizens};
        return *of[place(giver)];
    }
};

struct Evidence {
    std::int64_t person = 0;
    std::vector<WorkResult> results;
    std::vector<ValueNotes> behaviour;  // at most one for each value
    std::optional<UnitPredicate> unit;  // of the unit the person's assessor leads; for a head, of the unit he heads
    bool heads_unit = false;
    bool recognised_innovation = false;
    std::optional<std::int64_t> newest_day;  // days since 1970 of the youngest item; carried into the strength, decides nothing
};

}  // namespace rating
