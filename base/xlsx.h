// The XLSX side of base/sheet.h: one worksheet of a package as a stream of rows (ECMA-376 part 1, 18.3).
#pragma once

#include "base/sheet.h"
#include "base/zip_package.h"

namespace base {

Result<SheetFacts> read_xlsx(const ZipPackage& package, const SheetLimits& limits, const RowSink& sink);

}  // namespace base
