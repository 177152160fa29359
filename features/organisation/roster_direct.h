// Comparing and applying in one go, for the command line.
#pragma once

#include "features/organisation/import_doors.h"
#include "features/organisation/roster_columns.h"
#include "features/organisation/roster_rows.h"

namespace organisation {

// Refuses import_lacks_columns, import_is_stale where somebody changes the agency meanwhile, and what read_sheet refuses.
base::Result<ImportCounts> import_directly(const ImportDoors& doors, ImportRow& import, const SheetSource& source, const ImportListener& listener);

}  // namespace organisation
