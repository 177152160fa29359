// Taking over an office's tables of series and figures, as it keeps them: a row for each figure, or a column for each month, each quarter
// or each series.
#pragma once

#include <string>
#include <string_view>

#include "features/measurement/measurement.h"

namespace measurement {

struct TakenFigures {
    int series = 0, values = 0;
    int blanks = 0;  // cells without a figure: "-", "n/a", months to come
    bool only_tried = false;
};

struct FigureTables {
    std::string_view series, values;  // either may be empty
};
base::Result<TakenFigures> take_over(base::Work& work, const FigureTables& tables);  // see import_measurements

std::string blank_series();  // empty tables to fill in, as workbooks
std::string blank_values();

}  // namespace measurement
