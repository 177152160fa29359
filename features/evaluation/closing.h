// Closing a period: everybody's evidence, outcome and predicate are fixed, slice by slice. Kill it anywhere; it goes on with the same
// slice. The digest is the same for any size of slices.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/work.h"
#include "features/evaluation/evaluation.h"

namespace evaluation {

using ClosingId = base::Id<struct ClosingTag>;

enum class ClosingState { running, incomplete, finished };

struct Closing {
    ClosingId id;
    PeriodId period;
    ClosingState state;
    std::string policy;
    int people, done, unrated, exempt;
    std::string digest;
    std::string opened_by;
    base::Instant opened_at;
    std::optional<base::Instant> finished_at;
};

// Who is not rated yet, by unit: what the page shows before anybody types TUTUP, and what keeps a closing incomplete.
struct Short {
    organisation::UnitId unit;
    std::string unit_name;
    int people, unrated;
};
std::vector<Short> unrated_by_unit(base::Db& db, PeriodId period, base::Day last);

inline constexpr int usual_slice = 5'000;  // people

// Cuts the agency into slices, freezes the policy version and starts the job that closes them. An incomplete closing is taken up again by
// opening it anew. Refuses period_is_not_open, closing_is_running, no_policy_in_force.
base::Result<Closing> open_closing(base::Work& work, PeriodId period, int slice_size = usual_slice);

std::optional<Closing> closing(base::Db& db, ClosingId id);
std::optional<Closing> last_closing(base::Db& db, PeriodId period);

// Recomputes every closed result of a period from its stored evidence. Each mismatch names the person.
struct Mismatch {
    PersonId person;
    std::string what;  // outcome, digest, predicate
};
struct Verification {
    std::int64_t people = 0;
    std::vector<Mismatch> mismatches;
};
Verification verify(base::Db& db, PeriodId period);

}  // namespace evaluation
