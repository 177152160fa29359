// What the measurement routes take and give, and one row of its sums.
#pragma once

#include "features/measurement/measurement.h"

namespace measurement {

struct SumRow {
    std::string code;
    plan::Accumulation accumulation;
    std::int64_t total, count;
    base::Day newest;
    std::int64_t latest;
};
struct Codes {
    std::vector<std::string> codes;
};
struct SeriesList {
    std::vector<Series> series;
};
struct NewSeries {
    std::string code, name, unit_label;
    std::optional<organisation::UnitId> unit;
    std::optional<base::PersonId> person;
    plan::Accumulation accumulation;
    std::string source;
};
struct SeriesMade {
    SeriesId series;
};
struct ValuesQuery {
    std::string code;
    base::Day first, last;
};
struct SeriesValues {
    Series series;
    std::vector<Value> values;
};
struct NewValues {
    std::vector<Value> values;
};

}  // namespace measurement
