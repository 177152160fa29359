// Months and quarters as tables name them, each by its last day: a figure "for March" stands for its end.
#pragma once

#include <optional>
#include <string_view>

#include "base/day.h"

namespace base {

// "Januari 2026", "Jan-26", "01/2026", "2026-01"; "Januari", "Jan" and "1" with the year beside it; "Triwulan I 2026", "TW 2", "2026-T3".
// Nothing where no year is known (`year` 0).
std::optional<Day> last_day_of(std::string_view month_or_quarter, int year);

}  // namespace base
