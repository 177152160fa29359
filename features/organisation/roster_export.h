// The roster as a file that the import reads back without a change: everybody in service, a line for each post of today or later.
#pragma once

#include <string>

#include "base/day.h"
#include "base/result.h"
#include "base/sheet_write.h"

namespace base {
class Db;
}  // namespace base

namespace organisation {

enum class SheetForm;

// The headings are the import's first ones. People without a post have an empty one, for the personnel office to fill in.
base::Headings roster_headings();

// The rows in the order of the people's numbers, a few thousand at a time; `db` must be one snapshot and outlive the maker.
base::RowMaker roster_rows(base::Db& db, base::Day today);

base::Result<std::string> roster_sheet(base::Db& db, base::Day today, SheetForm form);

}  // namespace organisation
