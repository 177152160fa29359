// What a number in an XLSX cell means: its digits, and whether its format makes it a percentage, a day or a time.
#pragma once

#include <string>
#include <string_view>

#include "base/sheet.h"

namespace base {

enum class NumberStyle { plain, percent, day, time };  // day: with or without a time of day

NumberStyle style_of_builtin(int format);               // ECMA-376 part 1, 18.8.30
NumberStyle style_of_format(std::string_view code);     // "dd/mm/yyyy", "0.0%"

enum class Epoch { from_1900, from_1904 };

// `value` as the file has it: "46346", "1.98503152010011E+17", "0.85". Decimals beyond the 15 digits that a spreadsheet
// shows are rounded away (0.30000000000000004 is 0.3), halves away from zero.
Cell number_cell(std::string_view value, NumberStyle style, Epoch epoch);

}  // namespace base
