#include "base/table.h"

#include "base/sheet_cell.h"
#include "base/text.h"

namespace base {
namespace {

using Places = std::map<std::string, std::size_t, std::less<>>;
constexpr int rows_searched_for_headings = 10;
constexpr std::size_t most_text_bytes = 200'000'000;
const Cell no_cell;

const Column* column_with_heading(std::span<const Column> columns, std::string_view heading) {
    const auto key = heading_key(heading);
    for (const auto& column : columns)
        for (const auto spelling : column.headings)
            if (!key.empty() && heading_key(spelling) == key) return &column;
    return nullptr;
}

struct Headings {
    Places places;
    Errors errors;
};

Headings match(const Row& row, std::span<const Column> columns) {
    Headings found;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto* column = column_with_heading(columns, row.cells[i].text);
        if (!column) continue;
        if (!found.places.emplace(column->name, i).second)
            found.errors.push_back(refuse("sheet_has_a_column_twice", cell_name({i, row.number}), row.cells[i].text));
    }
    for (const auto& column : columns)
        if (column.need == Column::Need::required && !found.places.contains(column.name))
            found.errors.push_back(refuse("sheet_lacks_a_column", {}, std::string(column.headings.front())));
    return found;
}

// Looks for the heading row, then passes on what stands below it.
class TableSink {
public:
    TableSink(std::span<const Column> columns, const std::function<void(TableRow&)>& each) : columns_(columns), each_(each) {}

    Next take(const Row& row) {
        if (found_) return pass_on(row);
        auto candidate = match(row, columns_);
        if (seen_ == 0 || candidate.places.size() > headings_.places.size()) headings_ = std::move(candidate);
        found_ = headings_.errors.empty();
        return !found_ && ++seen_ == rows_searched_for_headings ? Next::stop : Next::go_on;
    }
    bool is_refused() const { return !found_ || is_too_large_; }
    Errors errors() && { return is_too_large_ ? Errors{too_large({})} : std::move(headings_.errors); }

private:
    // Who reads by names keeps the rows; one shared text of an XLSX may fill a million cells.
    Next pass_on(const Row& row) {
        for (const auto& cell : row.cells) text_bytes_ += cell.text.size();
        is_too_large_ = text_bytes_ > most_text_bytes;
        if (is_too_large_) return Next::stop;
        TableRow table_row(row, headings_.places);
        each_(table_row);
        return Next::go_on;
    }

    std::span<const Column> columns_;
    const std::function<void(TableRow&)>& each_;
    Headings headings_;
    bool found_ = false, is_too_large_ = false;
    int seen_ = 0;
    std::size_t text_bytes_ = 0;
};

template <class Read>
Result<SheetFacts> read_with(Read read, std::span<const Column> columns, const std::function<void(TableRow&)>& each) {
    TableSink sink(columns, each);
    auto facts = TRY(read([&](const Row& row) { return sink.take(row); }));
    if (sink.is_refused()) return std::move(sink).errors();
    return facts;
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

void TableRow::refuse(std::string_view column, std::string rule, std::string detail) {
    errors_.push_back(base::refuse(std::move(rule), place(column), std::move(detail)));
}

std::string TableRow::required_text(std::string_view column) {
    if (!has(column)) refuse(column, "cell_is_empty", std::string(column));
    return text(column);
}

std::optional<Amount> TableRow::amount(std::string_view column) {
    if (!has(column)) return std::nullopt;
    auto read = amount_of(cell(column), {places_.find(column)->second, row_.number});
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
    return read_with([&](const RowSink& sink) { return read_sheet(bytes, {}, sink); }, columns, each);
}

Result<SheetFacts> read_table_file(const std::string& path, std::span<const Column> columns, const std::function<void(TableRow&)>& each) {
    return read_with([&](const RowSink& sink) { return read_sheet_file(path, {}, sink); }, columns, each);
}

}  // namespace base
