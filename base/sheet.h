// Tables that people bring: CSV, TSV and XLSX, read row by row in constant memory whatever their length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/amount.h"
#include "base/day.h"
#include "base/result.h"

namespace base {

enum class CellKind {
    empty,
    text,
    number,  // XLSX: digits with a point, no exponent: "-12.5"; a percentage as it is seen: 85 for 85%
    day,     // XLSX: "2026-11-20"
    time,    // XLSX: "07:42:00"; more than 24 hours when the format counts hours
    moment,  // XLSX: "2026-11-20 07:42:00"
    error    // XLSX: "#N/A", or a formula that was never calculated, as "=A1+B1"
};
enum class FromFormula { no, yes };

// CSV knows only texts. Spaces at both ends, a protecting apostrophe ('1985…) and a protecting formula (="1985…") are gone.
struct Cell {
    std::string text = {};
    CellKind kind = CellKind::empty;
    FromFormula from_formula = FromFormula::no;
    // A whole number of more than 15 digits that a spreadsheet kept as a number (or as 1,98503E+17): its last digits are
    // not what was typed. A NIP or NIK in such a cell must be refused.
    bool lost_digits = false;
};

// `number` counts from 1 as the spreadsheet program shows it, also past empty rows, which are not delivered.
struct Row {
    int number = 0;
    std::vector<Cell> cells = {};           // up to the last that is not empty
    const Cell& at(std::size_t column) const;  // an empty cell beyond the end
};

struct SheetLimits {
    int rows = 1'048'576;                          // not counting empty ones
    std::size_t columns = 500;
    std::size_t cell_bytes = 32'768;
    std::int64_t inflated_bytes = 2'000'000'000;   // of one part of an XLSX
    std::int64_t inflated_ratio = 250;             // inflated to packed, from 16 MB on
    std::size_t shared_text_bytes = 200'000'000;   // the texts of an XLSX, which are held in memory
    std::string sheet = {};                        // of an XLSX, by name; empty: the first that is not hidden
};

enum class SheetKind { csv, xlsx };
struct SheetFacts {
    SheetKind kind = SheetKind::csv;
    std::string sheet = {};  // the name of the XLSX sheet that was read
    int rows = 0;            // delivered
    // What the person should know though nothing was refused: sheet_was_read_as_windows_1252, xlsx_has_more_sheets.
    Errors notes = {};
};

// The row is only lent: its memory is used again for the next one.
enum class Next { go_on, stop };
using RowSink = std::function<Next(const Row&)>;

// Refusals (path: the cell, where there is one): file_kind_is_unknown, sheet_is_empty, sheet_is_not_text, sheet_quote_is_open,
// sheet_has_too_many_columns, sheet_cell_is_too_long, sheet_is_too_large, xlsx_is_damaged, xlsx_inflates_too_much,
// xlsx_is_encrypted, xlsx_has_doctype, xlsx_has_no_sheet. Rows before the refused place have been delivered by then.
Result<SheetFacts> read_sheet(std::string_view bytes, const SheetLimits& limits, const RowSink& sink);
// Throws std::system_error where the file cannot be read.
Result<SheetFacts> read_sheet_file(const std::string& path, const SheetLimits& limits, const RowSink& sink);

// "C118" for {.column = 2, .row = 118}: columns count from 0 as Row::cells does, rows as Row::number.
struct CellPlace {
    std::size_t column = 0;
    int row = 1;
};
std::string cell_name(CellPlace place);

// A cell as a number or a day, whatever the program that wrote it made of it. Refusals: parse_amount's; day_is_missing,
// day_is_unreadable; cell_has_an_error; for a number, also number_is_a_day where the program turned 1.2 into 1 February.
Result<Amount> amount_of(const Cell& cell, CellPlace place);
Result<Day> day_of(const Cell& cell, CellPlace place);

}  // namespace base
