// An empty table to fill in, with the headings that an import looks for.
#pragma once

#include <span>
#include <string>

#include "base/table.h"

namespace base {

// A workbook of one sheet; the columns that must be filled in come first.
std::string blank_table(const std::string& sheet, std::span<const Column> columns);

}  // namespace base
