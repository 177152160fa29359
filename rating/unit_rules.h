// How the figure of a unit is made, as an agency's data: parts by weight, and how far the public may move it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rating/scale.h"

namespace rating {

enum class UnitPart { productivity, innovation, survey, complaints };
inline constexpr std::array unit_parts{UnitPart::productivity, UnitPart::innovation, UnitPart::survey, UnitPart::complaints};
std::string_view name(UnitPart);
constexpr bool is_public(UnitPart part) { return part == UnitPart::survey || part == UnitPart::complaints; }

struct UnitPartRule {
    UnitPart part = UnitPart::productivity;
    BasisPoints weight = 0;
    std::optional<std::string> indicator;   // of innovation: the indicator in the plan of the unit's head that measures it
    std::optional<Percent> target;          // of a public part: the index that counts as 100
    std::optional<Percent> greatest_shift;  // of a public part: how far it may move the figure, up or down
    std::string article;
};

// From which figure a unit's predicate is suggested; below all of them it is very poor.
struct UnitBands {
    Percent poor_from = 0, needs_improvement_from = 0, good_from = 0, exceptional_from = 0;
    std::string article;
};

inline constexpr std::int64_t fewest_public_answers = 5;  // under them an index tells what one of the few said

struct UnitRules {
    std::vector<UnitPartRule> parts;
    std::int64_t prior_answers = 30;                      // the agency's mean counts as so many answers beside the unit's own
    std::int64_t fewest_answers = fewest_public_answers;  // under them the part is missing
    UnitBands bands;
    std::string article;
};

}  // namespace rating
