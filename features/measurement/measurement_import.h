// Series and values as tables: deret.csv and pengukuran.csv; see demo/README.md for the columns.
#pragma once

#include <string_view>

#include "features/measurement/measurement.h"

namespace measurement {

struct Imported {
    int series = 0, values = 0;
};

// All of it or nothing; every refusal names its cell. Either table may be empty. A series that is there already is left as it is.
base::Result<Imported> import_measurements(base::Work& work, std::string_view series, std::string_view values);

}  // namespace measurement
