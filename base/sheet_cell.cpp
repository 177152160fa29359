#include "base/sheet_cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

#include "base/plain_text.h"
#include "base/text.h"

namespace base {

namespace {

// ="1985…" keeps a spreadsheet program from making a number of it.
std::string_view without_formula(std::string_view text) {
    const bool wrapped = text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"') && text.find('"', 2) == text.size() - 1;
    return wrapped ? text.substr(2, text.size() - 3) : text;
}

}  // namespace

bool begins_formula(std::string_view text) {
    // Where people type in two widths, so do spreadsheet programs.
    constexpr std::array<std::string_view, 11> signs = {"=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"};
    return std::any_of(signs.begin(), signs.end(), [text](auto sign) { return text.starts_with(sign); });
}

namespace {

// So does an apostrophe before a digit; our own files put one before a sign (see sheet_write.h).
std::string_view without_apostrophe(std::string_view text) {
    const auto rest = text.starts_with('\'') ? text.substr(1) : std::string_view();
    const bool guards = !rest.empty() && ((rest[0] >= '0' && rest[0] <= '9') || begins_formula(rest));
    return guards ? rest : text;
}

// 1,98503E+17: more places before the decimal sign than digits to fill them.
bool is_shortened_number(std::string_view text) {
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e > 25 || text.size() > 32) return false;
    const auto mantissa = text.substr(0, e);
    if (mantissa.find_first_not_of("0123456789.,-") != std::string_view::npos) return false;
    int exponent = 0;
    const auto start = text.data() + e + (text.substr(e + 1).starts_with('+') ? 2 : 1), end = text.data() + text.size();
    return std::from_chars(start, end, exponent).ptr == end && start != end && exponent >= 9;
}

}  // namespace

void settle_text(Cell& cell, std::string_view raw) {
    const auto text = trim(without_apostrophe(without_formula(trim(raw))));
    if (is_plain_text(text)) cell.text.assign(text);
    else cell.text = plain_text(std::string(text));
    cell.kind = cell.text.empty() ? CellKind::empty : CellKind::text;
    cell.from_formula = FromFormula::no;
    cell.lost_digits = is_shortened_number(text);
}

void drop_empty_tail(std::vector<Cell>& cells) {
    while (!cells.empty() && cells.back().kind == CellKind::empty) cells.pop_back();
}

Error too_many_columns(CellPlace place, const SheetLimits& limits) {
    return refuse("sheet_has_too_many_columns", cell_name(place), std::to_string(limits.columns));
}

Error cell_too_long(CellPlace place, const SheetLimits& limits) {
    return refuse("sheet_cell_is_too_long", cell_name(place), std::to_string(limits.cell_bytes));
}

Error too_large(const SheetLimits& limits) {
    return {Fault::too_large, "sheet_is_too_large", {}, std::to_string(limits.rows)};
}

const Cell& Row::at(std::size_t column) const {
    static const Cell none;
    return column < cells.size() ? cells[column] : none;
}

std::string cell_name(CellPlace place) {
    std::string letters;
    for (auto rest = place.column + 1; rest > 0; rest = (rest - 1) / 26) letters += static_cast<char>('A' + (rest - 1) % 26);
    std::reverse(letters.begin(), letters.end());
    return letters + std::to_string(place.row);
}

namespace {

std::string brief(const Cell& cell) {
    return std::string(shorten(cell.text, 60));
}

}  // namespace

Result<Amount> amount_of(const Cell& cell, CellPlace place) {
    auto path = cell_name(place);
    switch (cell.kind) {
        case CellKind::number: return parse_plain_amount(cell.text, std::move(path));
        case CellKind::empty:
        case CellKind::text: return parse_amount(cell.text, std::move(path));
        case CellKind::error: return refuse("cell_has_an_error", std::move(path), brief(cell));
        case CellKind::day:
        case CellKind::time:
        case CellKind::moment: break;
    }
    return refuse("number_is_a_day", std::move(path), brief(cell));
}

namespace {

// A date that lost its format is the count of days since 1899-12-30: 45323 is 2024-02-01. Only from 1930 to 2099, where such a number
// in a column of dates is nothing else.
std::optional<Day> day_of_count(std::string_view text) {
    constexpr int offset = 25'569, first = 10'959, last = 73'050;
    int count = 0;
    const auto end = text.data() + text.size();
    if (std::from_chars(text.data(), end, count).ptr != end || count < first || count > last) return std::nullopt;
    return Day{count - offset};
}

std::optional<Day> read_day(const Cell& cell) {
    switch (cell.kind) {
        case CellKind::day:
        case CellKind::moment: return parse_day(std::string_view(cell.text).substr(0, 10));
        case CellKind::number: return day_of_count(cell.text);
        case CellKind::text: {
            const auto day = parse_loose_day(cell.text);
            return day ? day : day_of_count(cell.text);
        }
        case CellKind::empty:
        case CellKind::time:
        case CellKind::error: break;
    }
    return std::nullopt;
}

}  // namespace

Result<Day> day_of(const Cell& cell, CellPlace place) {
    if (cell.kind == CellKind::empty) return refuse("day_is_missing", cell_name(place));
    if (cell.kind == CellKind::error) return refuse("cell_has_an_error", cell_name(place), brief(cell));
    if (const auto day = read_day(cell)) return *day;
    return refuse("day_is_unreadable", cell_name(place), brief(cell));
}

}  // namespace base
