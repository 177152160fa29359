// The refused rows to take home: as they stood in the file, with the cells and the reasons beside them.
#pragma once

#include <string>

#include "features/organisation/roster_rows.h"

namespace base {
class Work;
}

namespace organisation {

enum class SheetForm { csv, xlsx };

// From a handler of base::Access::apart. Refuses import_is_unknown and import_file_was_not_kept.
base::Result<std::string> refused_rows(base::Work& work, ImportId id, SheetForm form);

}  // namespace organisation
