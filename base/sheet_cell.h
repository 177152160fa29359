// What both readers of sheets do with a cell's text.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/sheet.h"

namespace base {

// Makes `cell` a text cell (or an empty one) of what the clerk meant: spaces and protecting marks off, lost digits noticed.
void settle_text(Cell& cell, std::string_view raw);

// What a spreadsheet program would run instead of showing it: = + - @, a tab or a line end in front.
bool begins_formula(std::string_view text);

// Drops the empty cells at the end of a row.
void drop_empty_tail(std::vector<Cell>& cells);

// What a spreadsheet cannot hold.
Error too_many_columns(CellPlace place, const SheetLimits& limits);
Error cell_too_long(CellPlace place, const SheetLimits& limits);
Error too_large(const SheetLimits& limits);

}  // namespace base
