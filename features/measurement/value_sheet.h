// The values in a table as offices keep them: a row for each value, or a row for each series with a column for each month or quarter, or
// a row for each day with a column for each series.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/measurement/measurement.h"

namespace measurement {

struct SheetValue {
    Value value;           // its series is known
    std::string cell, day_cell;
};

struct ValueSheet {
    std::vector<SheetValue> values;
    int blanks = 0;  // cells that say there is no figure: "-", "n/a", empty months
};

// Refuses what read_table refuses, series_is_unknown, series_may_be_meant (detail: which), value_is_repeated (detail: the other cell), and
// what a cell refuses; all at once, each with its cell.
base::Result<ValueSheet> read_values(std::string_view sheet, const std::vector<Series>& series, base::Day today);

}  // namespace measurement
