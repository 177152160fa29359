// Sheets for the tests: what a reading delivered, as plain texts, and small workbooks made part by part.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/sheet.h"

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

// A workbook of one visible sheet, "Data", whose <sheetData> is given; other parts may be added or replaced by name.
using Parts = std::map<std::string, std::string>;
std::string workbook(const std::string& sheet_data, const Parts& others = {});
std::string zip_of(const Parts& parts);

}  // namespace base_test
