// The CSV side of base/sheet.h: which sign parts the columns, and the rows, from pieces that may end anywhere (RFC 4180, with
// the liberties that Excel takes).
#pragma once

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

#include "base/sheet.h"

namespace base {

// Comma, semicolon, tab or pipe: the one that most rows of the sample have equally often, outside quotes. A first line
// "sep=;" decides.
char delimiter_of(std::string_view sample);

class CsvRows {
public:
    CsvRows(char delimiter, const SheetLimits& limits, const RowSink& sink);
    Result<Next> feed(std::string_view text);
    Result<Done> finish();
    int delivered() const { return delivered_; }

private:
    enum class State { field_start, plain, quoted, quote_seen };
    std::string_view take_run(std::string_view& text) const;
    std::optional<Error> append(std::string_view run);
    std::optional<Error> take_mark(char c);
    std::optional<Error> end_cell();
    std::optional<Error> end_row();
    Error refusal_at_cell(const char* rule) const;
    Error open_quote() const { return refuse("sheet_quote_is_open", cell_name(quote_), std::to_string(quote_.row)); }

    const char delimiter_;
    const SheetLimits& limits_;
    const RowSink& sink_;
    State state_ = State::field_start;
    bool after_return_ = false;  // the next line feed belongs to the carriage return before it
    bool row_begun_ = false;
    bool quote_spans_lines_ = false;
    CellPlace quote_;            // where the latest quote was opened
    std::string field_;
    std::size_t columns_ = 0;    // cells of row_ in use
    Row row_{.number = 1};
    Next next_ = Next::go_on;
    int delivered_ = 0;
};

// Beside what base/sheet.h names it refuses sheet_mixes_encodings: bytes that the mark of UTF-8 does not fit.
Result<SheetFacts> read_csv(std::FILE* file, const SheetLimits& limits, const RowSink& sink);

}  // namespace base
