// A sheet with a heading row, read by column names: what every import of the program stands on. Headings are found in any
// order and in any of their usual spellings; mistakes name the cell.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/sheet.h"

namespace base {

struct Column {
    enum class Need { required, optional };
    std::string_view name;                      // ours: "nip"
    std::vector<std::string_view> headings;     // as offices write them: "NIP", "nipBaru"; compared by heading_key
    Need need = Need::optional;
};

// One row by column names. A cell that holds only dashes is empty. Each reader that refuses remembers the refusal with its cell; ask
// failed() at the end.
class TableRow {
public:
    TableRow(const Row& row, const std::map<std::string, std::size_t, std::less<>>& places) : row_(row), places_(places) {}

    int number() const { return row_.number; }
    std::string place(std::string_view column) const;        // the cell's name: C118
    bool has_column(std::string_view column) const { return places_.contains(column); }
    bool has(std::string_view column) const { return !text(column).empty(); }
    const std::string& text(std::string_view column) const;  // "" where the column or the cell is absent
    const Cell& cell(std::string_view column) const;
    std::string required_text(std::string_view column);      // cell_is_empty
    // A NIP or the like without the spaces, stops and hyphens that part it, and without a label; digits_were_lost.
    std::string digits(std::string_view column);
    std::string_view first_text() const;                       // of the row's first cell that is not empty, in whatever column
    std::optional<Amount> amount(std::string_view column);   // nothing for an empty cell; "12 dokumen" is 12
    std::optional<Day> day(std::string_view column);
    Day required_day(std::string_view column);               // cell_is_empty
    std::optional<int> whole_number(std::string_view column);  // cell_is_not_whole
    int required_whole_number(std::string_view column);        // cell_is_empty, too
    // One of the given words (compared by heading_key); choice_is_unknown lists them.
    template <class Value>
    std::optional<Value> choice(std::string_view column, std::span<const std::pair<std::string_view, Value>> words);

    void refuse(std::string_view column, std::string rule, std::string detail = {});
    bool failed() const { return !errors_.empty(); }
    Errors errors() && { return std::move(errors_); }

private:
    static bool same_word(std::string_view typed, std::string_view word);

    const Row& row_;
    const std::map<std::string, std::size_t, std::less<>>& places_;
    Errors errors_;
};

// Finds the headings among the first ten rows (base/heading_rows.h), of a workbook on the first sheet that has them, then hands over the
// rows below. Refuses what read_sheet refuses, and sheet_lacks_a_column (detail: which), sheet_has_a_column_twice. `each` gets rows in order.
Result<SheetFacts> read_table(std::string_view bytes, std::span<const Column> columns, const std::function<void(TableRow&)>& each);
Result<SheetFacts> read_table_file(const std::string& path, std::span<const Column> columns, const std::function<void(TableRow&)>& each);

// All rows read into values, or every refusal with its cell (at most 200 of them).
template <class Value>
Result<std::vector<Value>> read_all_rows(std::string_view bytes, std::span<const Column> columns, Value (*read)(TableRow&));

template <class Value>
std::optional<Value> TableRow::choice(std::string_view column, std::span<const std::pair<std::string_view, Value>> words) {
    if (!has(column)) return std::nullopt;
    std::string all;
    std::vector<Value> named;
    for (const auto& [word, value] : words) {
        if (same_word(text(column), word)) return value;
        if (std::ranges::find(named, value) != named.end()) continue;  // another word for the same
        named.push_back(value);
        all += (all.empty() ? "" : ", ") + std::string(word);
    }
    refuse(column, "choice_is_unknown", all);
    return std::nullopt;
}

template <class Value>
Result<std::vector<Value>> read_all_rows(std::string_view bytes, std::span<const Column> columns, Value (*read)(TableRow&)) {
    constexpr std::size_t most_errors = 200;
    std::vector<Value> values;
    Errors errors;
    auto facts = read_table(bytes, columns, [&](TableRow& row) {
        auto value = read(row);
        for (auto& error : std::move(row).errors())
            if (errors.size() < most_errors) errors.push_back(std::move(error));
        values.push_back(std::move(value));
    });
    if (!facts) return std::move(facts).errors();
    if (!errors.empty()) return errors;
    return values;
}

}  // namespace base
