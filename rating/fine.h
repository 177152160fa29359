// Percentages in the making. Between the evidence and the band nothing is rounded to what people see: a figure is carried with
// thirteen decimals of a percent, and rounded once, by rounded(), just before it meets a band.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "rating/scale.h"

namespace rating {

using Wide = __int128;  // holds any product of this engine

struct Fine {
    std::int64_t value = 0;
    auto operator<=>(const Fine&) const = default;
};

inline constexpr std::int64_t fine_in_percent_unit = 1'000'000'000;  // of Percent: a ten-thousandth of a percent

constexpr Fine fine(Percent percent) { return {percent * fine_in_percent_unit}; }

// Half goes away from zero. The divisor is above zero.
template <class Whole>
constexpr Whole divided(Whole number, Whole divisor) {
    const Whole half = divisor / 2;
    return number < 0 ? -((half - number) / divisor) : (number + half) / divisor;
}

// part of all in percent, kept between two limits. all is above zero; both come from differences of 64-bit amounts.
Fine share_between(Wide part, Wide all, Percent least, Percent most);

// To 0 … 4 decimals of a percent.
Percent rounded(Fine, int decimals);

// A mean in which weights that nobody set (all are 0) count equally. Weights below zero count as 0.
class WeightedMean {
public:
    void add(BasisPoints weight, Fine value);
    std::optional<Fine> value() const;

private:
    Wide weighted_ = 0, plain_ = 0;
    std::int64_t weights_ = 0, count_ = 0;
};

}  // namespace rating
