// A clinic that measures: T3 of 2026 is closed, T4 runs, and it is 20 November.
#pragma once

#include <string>
#include <vector>

#include "features/measurement/measurement_views.h"
#include "features/organisation/testing/office.h"

namespace measurement::test {

struct Office {
    explicit Office(const base::test::Engine& engine);

    base::test::Answer add(const NewSeries& series);
    SeriesId series(const std::string& code, plan::Accumulation accumulation);
    base::test::Answer record(const std::vector<Value>& values);
    std::vector<Value> values(const std::string& code);  // of the year
    base::test::Answer import(const std::string& part, const std::string& table);  // part: series, values
    base::test::Answer check(const std::string& part, const std::string& table);   // the same, only tried

    organisation::test::Office tools;
    organisation::UnitId clinic;
    base::PersonId budi, cici;
};

}  // namespace measurement::test
