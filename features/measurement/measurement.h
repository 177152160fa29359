// Outcome figures as dated series, for units and persons: immunisation coverage, exam averages, congestion.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/work.h"
#include "features/organisation/organisation.h"
#include "features/plan/plan.h"

namespace base {
struct Feature;
}

namespace measurement {

using SeriesId = base::Id<struct SeriesTag>;

struct Series {
    SeriesId id;
    std::string code, name, unit_label;
    std::optional<organisation::UnitId> unit;  // whose outcome it is; a series may also belong to a person, or to the agency
    std::optional<base::PersonId> person;
    plan::Accumulation accumulation;           // how the values of a period become one figure
    std::string source;
};

struct Value {
    SeriesId series;
    base::Day day;        // the day the figure stands for; one value a day and series
    base::Amount value;
    std::string source;   // the document it was taken from
};

std::vector<Series> all_series(base::Db& db);
std::optional<Series> series_coded(base::Db& db, std::string_view code);
std::vector<Value> values(base::Db& db, SeriesId series, base::Day first, base::Day last);

// One figure of a period, of each of the series with these codes; a series without a value in it is absent. `mean` is rounded half away
// from zero to ten-thousandths.
struct Figure {
    std::string code;
    plan::Accumulation accumulation;
    base::Amount value;
    base::Day newest;
};
using Figures = std::map<std::string, Figure, std::less<>>;  // by code
Figures figures(base::Db& db, const std::set<std::string>& codes, base::Day first, base::Day last);

// Refuses series_has_no_code, series_code_is_taken, series_unit_is_unknown, series_person_is_unknown.
base::Result<SeriesId> add_series(base::Work& work, const Series& series);
// All of them or none. Refuses series_is_unknown, value_is_in_the_future, period_is_closed, each at /values/0/….
base::Result<base::Done> record(base::Work& work, const std::vector<Value>& values);

base::Feature feature();

}  // namespace measurement

// The rest of the face.
#include "features/measurement/measurement_import.h"
