// A slice of a closing in two halves: made ready on a snapshot, where nobody waits for it, and written in one short transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/evaluation/closing.h"

namespace evaluation {

struct Slice {
    int number;
    PersonId first, last;
};

// How an evaluation stood when the slice was made ready.
struct Standing {
    PersonId person;
    State state;
    std::optional<rating::Predicate> predicate;

    bool operator==(const Standing&) const = default;
};

struct ReadyResult {
    PersonId person;
    std::string evidence;  // JSON
    std::optional<rating::Predicate> suggested, predicate;
    std::string digest;
};

struct ReadySlice {
    Slice slice;
    int people = 0, unrated = 0, exempt = 0;
    std::vector<Standing> standings;
    std::vector<ReadyResult> results;  // of those who are rated and not closed yet
};

// Gathers and rates everybody of the slice.
ReadySlice make_ready(base::Db& db, const Closing& closing, const Slice& slice);
// Whether nobody of the slice was rated, or rated anew, since.
bool still_stands(base::Db& db, const Closing& closing, const ReadySlice& ready);
// Keeps evidence and digests, closes the evaluations and marks the slice, in the caller's transaction.
void write_slice(base::Work& work, const Closing& closing, const ReadySlice& ready);

}  // namespace evaluation
