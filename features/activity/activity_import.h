// Reports as a table: what people paste from Excel, and laporan.csv of an office that begins; see demo/README.md for the columns.
#pragma once

#include <string_view>

#include "features/activity/activity.h"

namespace activity {

// The person's own reports, pasted or uploaded: the same rules as one by one. All or nothing; every refusal names its cell.
base::Result<int> import_own_reports(base::Work& work, PersonId employee, std::string_view sheet);

// An office's reports of many people with their states, taken over as they stand: they were written and reviewed elsewhere, so the rule
// of late days does not apply. For the command line.
base::Result<int> import_reports(base::Work& work, std::string_view sheet);

}  // namespace activity
