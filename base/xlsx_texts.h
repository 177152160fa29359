// The two tables of a workbook that cells point into.
#pragma once

#include "base/xlsx_workbook.h"

namespace base {

Result<TextTable> read_texts(const ZipPackage& package, const std::string& part, const SheetLimits& limits);
Result<std::vector<NumberStyle>> read_styles(const ZipPackage& package, const std::string& part, const SheetLimits& limits);

}  // namespace base
