// The headings of a table as offices draw them: in one row, or in two of which the upper spans several columns of the lower ("PANGKAT"
// over "GOL. RUANG" and "TMT"), with explanations in the same cell.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/sheet.h"

namespace base {

inline constexpr std::size_t rows_searched_for_headings = 10;  // titles often stand above
inline constexpr std::size_t sheets_searched_for_headings = 8;  // of a workbook

using IsHeading = std::function<bool(std::string_view)>;

// "TMT JABATAN" for TMT below JABATAN, "GOL. RUANG" for itself: the first spelling that is a known heading, else all that stands there.
std::vector<std::string> joined_headings(const Row& upper, const Row& lower, const IsHeading& is_known);
std::vector<std::string> headings_in(const Row& row);

// What stands before an explanation or an alternative: "NIP (18 angka)" and "NIP / NRK" are "NIP".
std::string_view bare_heading(std::string_view heading);

}  // namespace base
