// Sheets for the tests: what a reading delivered, as plain texts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/sheet.h"
#include "base/testing/workbook.h"

namespace base_test {

// "3: NIP | Nama" for each row; an empty cell is "".
struct Seen {
    std::vector<std::string> rows;
    std::vector<base::Row> cells;
    base::Result<base::SheetFacts> outcome;
    std::string rule() const { return base::rule_of(outcome); }
    std::string path() const { return outcome.errors().front().path; }
    std::string detail() const { return outcome.errors().front().detail; }
};
Seen see(std::string_view bytes, const base::SheetLimits& limits = {});

}  // namespace base_test
