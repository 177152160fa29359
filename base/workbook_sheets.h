// Which sheets a file that people bring has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace base {

// The visible sheets of a workbook in their order; none of a CSV, which is one table without a name. Refuses sheet_is_empty, and what
// read_sheet refuses of a workbook.
Result<std::vector<std::string>> sheets_of(std::string_view bytes);
// Throws std::system_error where the file cannot be read.
Result<std::vector<std::string>> sheets_of_file(const std::string& path);

}  // namespace base
