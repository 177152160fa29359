// A target as offices write it in one cell: "85,5", "12 laporan", "≤ 5 hari", "24 - 26 °C", "Rp1.250.000", "WTP".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/amount.h"
#include "base/result.h"
#include "rating/scale.h"

namespace plan {

struct TargetWords {
    std::optional<base::Amount> target, low, high;  // a target, or both ends of a range, or none of them
    std::optional<rating::Direction> direction;     // where the cell itself says it: "maksimal 5", "24 - 26"
    std::string unit;                               // "laporan"; "" where it names none
    std::string words;                              // what is no number: "WTP", "31 Desember 2026"
};

bool is_duration_unit(std::string_view unit);  // "hari kerja", "menit"

// Refuses a number that can be read in two ways, or that is too long, as parse_amount does.
base::Result<TargetWords> read_target(std::string_view typed, const std::string& path);

}  // namespace plan
