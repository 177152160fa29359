#include <utility>

#include "base/sheet_cell.h"
#include "base/sheet_write.h"
#include "base/plain_text.h"

namespace base {

Cell cell_of(std::string text) {
    auto plain = plain_text(std::move(text));
    const auto kind = plain.empty() ? CellKind::empty : CellKind::text;
    return {.text = std::move(plain), .kind = kind};
}

Cell cell_of(Amount amount) {
    return {.text = to_text(amount), .kind = CellKind::number};
}

Cell cell_of(Day day) {
    return {.text = to_text(day), .kind = CellKind::day};
}

namespace {

bool would_run(std::string_view text) {
    if (!begins_formula(text)) return false;
    const bool is_number = (text[0] == '-' || text[0] == '+') && text.size() > 1 &&
                           text.find_first_not_of("0123456789.,", 1) == std::string_view::npos;
    return !is_number;
}

void append_field(std::string& line, std::string_view text, char delimiter) {
    const char quoted_for[] = {'"', '\r', '\n', delimiter, '\0'};
    const bool runs = would_run(text);
    const bool quotes = text.find_first_of(quoted_for) != std::string_view::npos || text.starts_with(' ') || text.ends_with(' ');
    if (quotes) line += '"';
    if (runs) line += '\'';
    for (char c : text) {
        if (c == '"') line += '"';
        line += c;
    }
    if (quotes) line += '"';
}

void append_row(std::string& block, const std::vector<Cell>& cells, char delimiter) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) block += delimiter;
        append_field(block, cells[i].text, delimiter);
    }
    block += "\r\n";
}

}  // namespace

void write_csv(const Headings& headings, const RowMaker& rows, const CsvStyle& style, const ByteSink& out) {
    constexpr std::size_t block_bytes = 64 * 1024;
    std::string block = style.mark == ByteOrderMark::utf8 ? "\xef\xbb\xbf" : "";
    std::vector<Cell> cells;
    for (const auto& heading : headings) cells.push_back(cell_of(heading));
    do {
        append_row(block, cells, style.delimiter);
        if (block.size() >= block_bytes) {
            out(block);
            block.clear();
        }
        cells.clear();
    } while (rows(cells) == Next::go_on);
    out(block);
}

std::string csv_text(const Headings& headings, const RowMaker& rows, const CsvStyle& style) {
    std::string text;
    write_csv(headings, rows, style, [&](std::string_view block) { text += block; });
    return text;
}

}  // namespace base
