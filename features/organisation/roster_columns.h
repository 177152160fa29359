// Which column of a sheet holds what: headings as SIASN and the offices' spreadsheets write them (law/rules 10.4), recognised where
// possible and changeable by the personnel office.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/table.h"
#include "features/organisation/roster.h"

namespace organisation {

// A file in memory or on the disk.
struct SheetSource {
    std::string_view bytes;
    std::string path = {};   // "" for the bytes
    std::string sheet = {};  // of a workbook; "" for the first that is visible
    base::Result<base::SheetFacts> read(const base::RowSink& sink) const;
    base::Result<std::vector<std::string>> sheets() const;  // none in a CSV
};

// Our columns of a kind of file, with the usual headings, the most trusted first.
std::span<const base::Column> columns_of(ImportKind kind);

struct SheetColumn {
    int index = 0;        // from 0
    std::string letter;   // "C"
    std::string heading;  // as it stands in the file
    std::vector<std::string> samples;  // of the first rows
    std::string field;    // one of columns_of(), "" where it is not used
};

struct SheetHead {
    int heading_row = 0;  // as the spreadsheet program shows it; of two, the lower
    std::vector<SheetColumn> columns;
    std::optional<std::string> sheet;                // of a workbook: where they were found
    std::optional<std::vector<std::string>> sheets;  // all that are visible
};

// Finds the heading row, or two of them, among the first ten of the sheet that is named, else of the one that fits best, and recognises
// what it can. Refuses what read_sheet refuses.
base::Result<SheetHead> read_head(const SheetSource& source, ImportKind kind);

struct ColumnChoice {
    std::string field;
    int column = 0;
};
// The choices replace all that was recognised. Refuses column_field_is_unknown, column_is_not_there, column_is_chosen_twice.
base::Result<base::Done> choose_columns(SheetHead& head, ImportKind kind, const std::vector<ColumnChoice>& choices);

// The required columns that nobody has chosen, and that no other column stands in for.
std::vector<std::string> lacking(const SheetHead& head, ImportKind kind);

using Places = std::map<std::string, std::size_t, std::less<>>;
Places places_of(const SheetHead& head);

// The rows below the headings.
base::Result<base::SheetFacts> for_each_line(const SheetSource& source, const SheetHead& head, const std::function<void(base::TableRow&)>& each);

}  // namespace organisation
