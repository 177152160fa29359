// The engine: evidence and policy in; suggested ratings, suggested predicate and reasons out. Pure: one person's outcome depends on
// that person's evidence and the policy, on nothing and nobody else. What it says is advice; the superior decides (article 24).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "rating/evidence.h"
#include "rating/rating_policy.h"
#include "rating/reason.h"

namespace rating {

enum class Detail { verdict_only, reasons };

// How one result stands. No rating: nothing of it was due, or its figures are still waiting.
struct ResultOutcome {
    std::int64_t id = 0;
    std::optional<Rating> rating;
    std::optional<Percent> achievement;

    bool operator==(const ResultOutcome&) const = default;
};

// A cell of the quadrant with another predicate, as few steps away as any that is better, or any that is worse.
struct NearCell {
    Rating results = Rating::below, behaviour = Rating::below;
    Predicate predicate = Predicate::very_poor;
    int steps = 0;

    bool operator==(const NearCell&) const = default;
};

struct Strength {
    std::int64_t due = 0;       // indicators that count in this period
    std::int64_t measured = 0;  // of these, with a figure (or, in words, with the superior's judgement)
    BasisPoints measured_share = 0;
    std::int64_t notes = 0;    // of everybody but the person
    std::int64_t sources = 0;  // independent ones: measurement, superior, peers, subordinates, citizens
    std::optional<std::int64_t> newest_day;

    bool operator==(const Strength&) const = default;
};

struct Outcome {
    std::int64_t person = 0;
    std::optional<Rating> results;    // none: held, there is no evidence or a figure is waiting
    std::optional<Rating> behaviour;  // none: held, too few notes
    std::optional<Predicate> predicate;
    std::optional<Percent> results_figure, behaviour_figure;  // weighted method only
    std::optional<GateNeed> limited_by;                       // the gate that kept the predicate down
    Strength strength;
    // With Detail::reasons only:
    std::vector<ResultOutcome> each_result;
    std::vector<NearCell> nearest;
    Reason reason;

    bool operator==(const Outcome&) const = default;
};

// Both need a policy without faults (policy_faults.h).
Outcome rate(const Policy&, const Evidence&, Detail = Detail::reasons);
std::vector<Outcome> rate(const Policy&, std::span<const Evidence>, Detail = Detail::reasons);

// The quadrant alone (Lampiran Bab IV B.3.a.3): what the superior's two ratings make.
Predicate predicate(const Policy&, Rating results, Rating behaviour);
// The gates alone: the predicate this person may have at most, given the quadrant's.
Predicate through_gates(const Policy&, const Evidence&, Predicate);
// One indicator alone, rounded as the policy says. None: not due, excused, waiting, or judged in words.
std::optional<Percent> achievement(const Policy&, const Indicator&);

}  // namespace rating
