// Plans as tables: skp.csv (a row for each indicator), perilaku.csv, lampiran.csv; see demo/README.md for the columns.
#pragma once

#include <string_view>

#include "features/plan/plan.h"

namespace plan {

struct ImportedPlans {
    int plans = 0, rows = 0;
};

// Writes and agrees: what stands in the files has been agreed on paper. All of it or nothing; every refusal names its cell, or the plan's
// first row ("baris 3"). `behaviour` and `annex` may be empty.
base::Result<ImportedPlans> import_plans(base::Work& work, std::string_view plans, std::string_view behaviour, std::string_view annex);

}  // namespace plan
