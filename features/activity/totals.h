// Keeps the sums of approved quantities beside the reports, by person, quarter and indicator.
#pragma once

#include <vector>

#include "features/activity/activity.h"

namespace activity {

base::Day first_of_quarter(base::Day day);

// After reports were approved, or their approval undone: counts the sums they belong to anew, from the reports themselves.
void recount(base::Db& db, const std::vector<Report>& changed);

}  // namespace activity
