// Tables that people take away: CSV and XLSX, written row by row in constant memory. No text becomes a formula.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/sheet.h"

namespace base {

Cell cell_of(std::string text);
Cell cell_of(Amount amount);  // a number in XLSX, 1234.5 in CSV
Cell cell_of(Day day);        // a date in XLSX, 2026-11-20 in CSV

// Fills the next row, or answers Next::stop where there is none. The vector comes empty.
using RowMaker = std::function<Next(std::vector<Cell>&)>;
using Headings = std::vector<std::string>;
using ByteSink = std::function<void(std::string_view)>;

// Excel takes a CSV for UTF-8 only with the mark.
enum class ByteOrderMark { none, utf8 };
struct CsvStyle {
    char delimiter = ',';
    ByteOrderMark mark = ByteOrderMark::utf8;
};

// RFC 4180. A text that a spreadsheet program would run (it begins with = + - @, a tab or a line end, and is not just a
// number) gets an apostrophe in front; read_sheet takes it off again.
void write_csv(const Headings& headings, const RowMaker& rows, const CsvStyle& style, const ByteSink& out);
std::string csv_text(const Headings& headings, const RowMaker& rows, const CsvStyle& style = {});

// One sheet, headings bold and always in sight. Texts stay texts whatever they look like, cut at the 32,767 characters that a
// cell holds. Refuses sheet_is_too_large beyond 1,048,575 rows; the file is there whole or not at all (base/new_file.h).
Result<Done> write_xlsx(const std::string& path, const std::string& sheet, const Headings& headings, const RowMaker& rows);
Result<std::string> xlsx_bytes(const std::string& sheet, const Headings& headings, const RowMaker& rows);

}  // namespace base
