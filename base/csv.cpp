#include "base/csv.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "base/csv_encoding.h"
#include "base/sheet_cell.h"
#include "base/text.h"

namespace base {

namespace {

constexpr std::string_view delimiters = ",;\t|";
using Counts = std::array<int, 4>;  // of each delimiter in one row

std::vector<Counts> count_delimiters(std::string_view sample) {
    std::vector<Counts> rows(1);
    bool quoted = false;
    for (char c : sample) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') rows.emplace_back();
        else if (const auto at = delimiters.find(c); at != std::string_view::npos) ++rows.back()[at];
    }
    return rows;
}

// How many rows agree on the commonest count of this delimiter; among equals, the one that makes more columns wins.
std::pair<int, int> agreement(const std::vector<Counts>& rows, std::size_t which) {
    std::map<int, int> rows_with;
    for (const auto& row : rows)
        if (row[which] > 0) ++rows_with[row[which]];
    std::pair<int, int> best;
    for (const auto& [count, agreeing] : rows_with) best = std::max(best, std::pair(agreeing, count));
    return best;
}

// The first line "sep=;" with its end; nothing where the first line says something else.
std::string_view hint_in(std::string_view sample) {
    const auto line = sample.substr(0, sample.find_first_of("\r\n"));
    const bool is_hint = line.size() == 5 && lower(line.substr(0, 4)) == "sep=" && line[4] != '"';
    const auto end = sample.substr(line.size()).starts_with("\r\n") ? 2 : 1;
    return is_hint ? sample.substr(0, line.size() + end) : std::string_view();
}

}  // namespace

char delimiter_of(std::string_view sample) {
    if (const auto hint = hint_in(sample); !hint.empty()) return hint[4];
    const auto rows = count_delimiters(sample);
    std::size_t best = 0;
    for (std::size_t i = 1; i < delimiters.size(); ++i)
        if (agreement(rows, i) > agreement(rows, best)) best = i;
    return delimiters[best];
}

CsvRows::CsvRows(char delimiter, const SheetLimits& limits, const RowSink& sink)
    : delimiter_(delimiter), limits_(limits), sink_(sink) {}

Error CsvRows::refusal_at_cell(const char* rule) const {
    return refuse(rule, cell_name({columns_, row_.number}));
}

// Takes the characters off the front that need no decision. A quote is a mark at the beginning of a cell and within quotes;
// elsewhere it is a letter like any other.
std::string_view CsvRows::take_run(std::string_view& text) const {
    if (state_ != State::plain && text.starts_with('"')) return {};
    const auto is_mark = [&](char c) {
        if (state_ == State::quoted) return c == '"' || c == '\0';
        return c == delimiter_ || c == '\n' || c == '\r' || c == '\0';
    };
    const auto run = text.substr(0, static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_mark) - text.begin()));
    text.remove_prefix(run.size());
    return run;
}

std::optional<Error> CsvRows::append(std::string_view run) {
    if (run.empty()) return std::nullopt;
    if (state_ == State::quoted) quote_spans_lines_ = quote_spans_lines_ || run.find('\n') != std::string_view::npos;
    else state_ = State::plain;
    row_begun_ = true;
    after_return_ = false;
    if (field_.size() + run.size() <= limits_.cell_bytes) {
        field_ += run;
        return std::nullopt;
    }
    // A quote that nobody closed swallows the rows below it: name the quote, not its length.
    return quote_spans_lines_ ? open_quote() : cell_too_long({columns_, row_.number}, limits_);
}

std::optional<Error> CsvRows::take_mark(char c) {
    if (c == '\0') return refusal_at_cell("sheet_is_not_text");
    if (c == '"') {
        if (state_ == State::quoted) {
            state_ = State::quote_seen;
            return std::nullopt;
        }
        // A second quote within quotes stands for itself.
        if (state_ == State::quote_seen) field_ += c;
        else quote_ = {columns_, row_.number};
        state_ = State::quoted;
        row_begun_ = true;
        after_return_ = false;
        return std::nullopt;
    }
    if (c == '\n' && after_return_) {
        after_return_ = false;
        return std::nullopt;
    }
    after_return_ = c == '\r';
    row_begun_ = row_begun_ || c == delimiter_;
    if (auto error = end_cell()) return error;
    return c == delimiter_ ? std::nullopt : end_row();
}

std::optional<Error> CsvRows::end_cell() {
    state_ = State::field_start;
    quote_spans_lines_ = false;
    if (columns_ == limits_.columns) {
        if (trim(field_).empty()) return std::nullopt;
        return too_many_columns({columns_, row_.number}, limits_);
    }
    if (!is_utf8(field_)) return refusal_at_cell("sheet_mixes_encodings");  // though its mark promised UTF-8
    if (columns_ == row_.cells.size()) row_.cells.emplace_back();
    settle_text(row_.cells[columns_++], field_);
    field_.clear();
    return std::nullopt;
}

std::optional<Error> CsvRows::end_row() {
    row_.cells.resize(columns_);
    drop_empty_tail(row_.cells);
    if (!row_.cells.empty()) {
        if (delivered_ == limits_.rows) return too_large(limits_);
        ++delivered_;
        next_ = sink_(row_);
    }
    columns_ = 0;
    row_begun_ = false;
    ++row_.number;
    return std::nullopt;
}

Result<Next> CsvRows::feed(std::string_view text) {
    while (!text.empty() && next_ == Next::go_on) {
        if (auto error = append(take_run(text))) return *error;
        if (text.empty()) break;
        const char mark = text.front();
        text.remove_prefix(1);
        if (auto error = take_mark(mark)) return *error;
    }
    return next_;
}

Result<Done> CsvRows::finish() {
    if (next_ == Next::stop) return Done{};
    if (state_ == State::quoted) return open_quote();
    if (!row_begun_) return Done{};
    if (auto error = end_cell()) return *error;
    if (auto error = end_row()) return *error;
    return Done{};
}

namespace {

// Feeds the rest of the file, of which `piece` is the first part.
Result<Done> feed_all(std::FILE* file, Decoder& decoder, std::string_view piece, CsvRows& rows, std::string& buffer) {
    auto next = TRY(rows.feed(piece));
    while (next == Next::go_on) {
        const auto bytes = read_piece(file, buffer);
        if (bytes.empty()) return rows.finish();
        next = TRY(rows.feed(decoder.decode(bytes)));
    }
    return Done{};
}

}  // namespace

Result<SheetFacts> read_csv(std::FILE* file, const SheetLimits& limits, const RowSink& sink) {
    const auto spelling = spelling_of(file);
    std::string buffer;
    const auto beginning = read_piece(file, buffer);
    Decoder decoder(spelling.encoding);
    const auto sample = decoder.decode(beginning.substr(std::min(spelling.mark_bytes, beginning.size())));

    CsvRows rows(delimiter_of(sample), limits, sink);
    // A spreadsheet program does not show the hint.
    TRY(feed_all(file, decoder, sample.substr(hint_in(sample).size()), rows, buffer));
    if (rows.delivered() == 0) return refuse("sheet_is_empty");
    SheetFacts facts{.rows = rows.delivered()};
    if (spelling.encoding == Encoding::windows_1252) facts.notes.push_back(refuse("sheet_was_read_as_windows_1252"));
    return facts;
}

}  // namespace base
