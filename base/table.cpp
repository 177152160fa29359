#include "base/table.h"

#include <algorithm>

#include "base/figure.h"
#include "base/heading_rows.h"
#include "base/sheet_cell.h"
#include "base/text.h"
#include "base/workbook_sheets.h"

namespace base {
namespace {

using Places = std::map<std::string, std::size_t, std::less<>>;
constexpr std::size_t most_text_bytes = 200'000'000;
const Cell no_cell;

const Column* column_with_key(std::span<const Column> columns, std::string_view key) {
    for (const auto& column : columns)
        for (const auto spelling : column.headings)
            if (!key.empty() && heading_key(spelling) == key) return &column;
    return nullptr;
}

struct Headings {
    Places places;
    Errors errors;
};

// What is written exactly comes first; an explanation in the cell only helps where nothing else bears the name.
Headings match(const std::vector<std::string>& headings, int row, std::span<const Column> columns) {
    Headings found;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const auto* column = column_with_key(columns, heading_key(headings[i]));
        if (column && !found.places.emplace(column->name, i).second)
            found.errors.push_back(refuse("sheet_has_a_column_twice", cell_name({i, row}), headings[i]));
    }
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (column_with_key(columns, heading_key(headings[i]))) continue;
        if (const auto* column = column_with_key(columns, heading_key(bare_heading(headings[i])))) found.places.emplace(column->name, i);
    }
    for (const auto& column : columns)
        if (column.need == Column::Need::required && !found.places.contains(column.name))
            found.errors.push_back(refuse("sheet_lacks_a_column", {}, std::string(column.headings.front())));
    return found;
}

// Rows are offered until the headings are found. A second row of headings below them is taken, too.
class HeadingSearch {
public:
    explicit HeadingSearch(std::span<const Column> columns) : columns_(columns) {}

    // Whether the row belongs to the headings or stands above them.
    bool takes(const Row& row) {
        if (settled_) return false;
        const auto is_known = [&](std::string_view text) { return column_with_key(columns_, heading_key(text)) != nullptr; };
        auto joined = match(joined_headings(before_, row, is_known), row.number, columns_);
        if (found()) {
            settled_ = true;
            const bool says_more = joined.errors.empty() && joined.places.size() > headings_.places.size();
            if (says_more) headings_ = std::move(joined);
            return says_more;
        }
        offer(match(headings_in(row), row.number, columns_));
        if (!found()) offer(std::move(joined));
        before_ = row;
        ++seen_;
        return true;
    }
    bool found() const { return seen_ > 0 && headings_.errors.empty(); }
    bool is_over() const { return !found() && seen_ == rows_searched_for_headings; }
    const Headings& headings() const { return headings_; }

private:
    void offer(Headings candidate) {
        const bool is_better = candidate.errors.empty() || candidate.places.size() > headings_.places.size();
        if ((seen_ == 0 && headings_.errors.empty()) || is_better) headings_ = std::move(candidate);
    }

    std::span<const Column> columns_;
    Headings headings_;
    Row before_;
    std::size_t seen_ = 0;
    bool settled_ = false;
};

// Looks for the headings, then passes on what stands below them.
class TableSink {
public:
    TableSink(std::span<const Column> columns, const std::function<void(TableRow&)>& each) : search_(columns), each_(each) {}

    Next take(const Row& row) {
        if (search_.takes(row)) return search_.is_over() ? Next::stop : Next::go_on;
        // Who reads by names keeps the rows; one shared text of an XLSX may fill a million cells.
        for (const auto& cell : row.cells) text_bytes_ += cell.text.size();
        if (is_too_large()) return Next::stop;
        TableRow table_row(row, search_.headings().places);
        each_(table_row);
        return Next::go_on;
    }
    bool is_refused() const { return !search_.found() || is_too_large(); }
    Errors errors() const { return is_too_large() ? Errors{too_large({})} : search_.headings().errors; }

private:
    bool is_too_large() const { return text_bytes_ > most_text_bytes; }

    HeadingSearch search_;
    const std::function<void(TableRow&)>& each_;
    std::size_t text_bytes_ = 0;
};

// The first sheet that has the headings; where none has, the one that comes closest.
template <class Read>
std::string sheet_with(Read read, const std::vector<std::string>& sheets, std::span<const Column> columns) {
    std::string best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min(sheets.size(), sheets_searched_for_headings); ++i) {
        HeadingSearch search(columns);
        const auto facts = read(sheets[i], [&](const Row& row) { return search.takes(row) && !search.found() && !search.is_over() ? Next::go_on : Next::stop; });
        if (facts && search.found()) return sheets[i];
        if (search.headings().places.size() > most) most = search.headings().places.size(), best = sheets[i];
    }
    return best;
}

template <class Read>
Result<SheetFacts> read_with(Read read, const std::vector<std::string>& sheets, std::span<const Column> columns,
                             const std::function<void(TableRow&)>& each) {
    TableSink sink(columns, each);
    const auto sheet = sheets.size() < 2 ? std::string() : sheet_with(read, sheets, columns);
    auto facts = TRY(read(sheet, [&](const Row& row) { return sink.take(row); }));
    if (sink.is_refused()) return sink.errors();
    return facts;
}

SheetLimits limits_for(const std::string& sheet) {
    SheetLimits limits;
    limits.sheet = sheet;
    return limits;
}

}  // namespace

namespace {

// How offices write that there is nothing: one dash or several, of any length.
bool is_dashes(std::string_view text) {
    while (!text.empty()) {
        const auto c = take_code_point(text);
        if (c != U'-' && c != U'\u2013' && c != U'\u2014') return false;
    }
    return true;
}

}  // namespace

const Cell& TableRow::cell(std::string_view column) const {
    const auto found = places_.find(column);
    if (found == places_.end()) return no_cell;
    const auto& cell = row_.at(found->second);
    return is_dashes(cell.text) ? no_cell : cell;
}

const std::string& TableRow::text(std::string_view column) const { return cell(column).text; }

std::string TableRow::place(std::string_view column) const {
    const auto found = places_.find(column);
    return cell_name({found == places_.end() ? 0 : found->second, row_.number});
}

std::string TableRow::digits(std::string_view column) {
    if (cell(column).lost_digits) refuse(column, "digits_were_lost", text(column));
    std::string kept;
    for (auto rest = std::string_view(text(column)); !rest.empty();) {
        const auto before = rest;
        const auto c = take_code_point(rest);
        const bool parts = c == U' ' || c == U'.' || c == U'-' || c == U'\n' || c == U'\u00a0' || c == U'\u2013';
        if (!parts) kept += before.substr(0, before.size() - rest.size());
    }
    if (lower(kept).starts_with("nip")) kept.erase(0, std::min(kept.find_first_of("0123456789"), kept.size()));
    return kept;
}

std::string_view TableRow::first_text() const {
    const auto found = std::ranges::find_if(row_.cells, [](const Cell& cell) { return !cell.text.empty(); });
    return found == row_.cells.end() ? std::string_view() : found->text;
}

void TableRow::refuse(std::string_view column, std::string rule, std::string detail) {
    errors_.push_back(base::refuse(std::move(rule), place(column), std::move(detail)));
}

std::string TableRow::required_text(std::string_view column) {
    if (!has(column)) refuse(column, "cell_is_empty", std::string(column));
    return text(column);
}

std::optional<Amount> TableRow::amount(std::string_view column) {
    if (!has(column)) return std::nullopt;
    const CellPlace where{places_.find(column)->second, row_.number};
    auto read = amount_of(cell(column), where);
    // "12 dokumen": the unit in the cell does no harm to the number.
    const auto figure = read || cell(column).kind != CellKind::text ? std::nullopt : figure_in(text(column));
    if (figure && !figure->unit.empty()) read = parse_amount(figure->number, cell_name(where));
    if (read) return read.value();
    for (auto& error : read.errors()) errors_.push_back(std::move(error));
    return std::nullopt;
}

std::optional<Day> TableRow::day(std::string_view column) {
    if (!has(column)) return std::nullopt;
    auto read = day_of(cell(column), {places_.find(column)->second, row_.number});
    if (read) return read.value();
    for (auto& error : read.errors()) errors_.push_back(std::move(error));
    return std::nullopt;
}

Day TableRow::required_day(std::string_view column) {
    if (!has(column)) refuse(column, "cell_is_empty", std::string(column));
    return day(column).value_or(Day{});
}

std::optional<int> TableRow::whole_number(std::string_view column) {
    const auto read = amount(column);
    if (!read) return std::nullopt;
    const auto units = read->ten_thousandths / amount_one;
    if (read->ten_thousandths % amount_one != 0 || units < -1'000'000'000 || units > 1'000'000'000) {
        refuse(column, "cell_is_not_whole", text(column));
        return std::nullopt;
    }
    return static_cast<int>(units);
}

int TableRow::required_whole_number(std::string_view column) {
    if (!has(column)) refuse(column, "cell_is_empty", std::string(column));
    return whole_number(column).value_or(0);
}

bool TableRow::same_word(std::string_view typed, std::string_view word) { return heading_key(typed) == heading_key(word); }

Result<SheetFacts> read_table(std::string_view bytes, std::span<const Column> columns, const std::function<void(TableRow&)>& each) {
    const auto read = [&](const std::string& sheet, const RowSink& sink) { return read_sheet(bytes, limits_for(sheet), sink); };
    return read_with(read, TRY(sheets_of(bytes)), columns, each);
}

Result<SheetFacts> read_table_file(const std::string& path, std::span<const Column> columns, const std::function<void(TableRow&)>& each) {
    const auto read = [&](const std::string& sheet, const RowSink& sink) { return read_sheet_file(path, limits_for(sheet), sink); };
    return read_with(read, TRY(sheets_of_file(path)), columns, each);
}

}  // namespace base
