// Gathers what the engine rates: for everybody in a slice, one question to each feature.
#pragma once

#include <vector>

#include "base/db.h"
#include "features/activity/activity.h"
#include "features/calendar/calendar.h"
#include "features/organisation/organisation.h"
#include "rating/evidence.h"

namespace evaluation {

struct Gathered {
    organisation::Member member;  // the edge of the period's last day
    rating::Evidence evidence;
    bool has_plan = false;
};

// In the order of the people's ids. The same for one person as for a million in any slices.
std::vector<Gathered> gather(base::Db& db, const calendar::Period& period, organisation::IdRange range);
// One person; none where they held no post on the period's last day.
std::optional<Gathered> gather(base::Db& db, const calendar::Period& period, base::PersonId person);

// What one person's plan comes to so far, by figures alone: nobody's notes or judgements are asked for.
std::vector<rating::WorkResult> results_so_far(base::Db& db, const calendar::Period& period, const plan::Slice& plan, std::vector<activity::Total> sums);

}  // namespace evaluation
