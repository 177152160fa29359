// How a figure becomes an achievement in percent, and an achievement a rating.
#pragma once

#include <string>

#include "rating/scale.h"

namespace rating {

enum class Formula { actual_over_target, two_minus_actual_over_target, target_over_actual };
enum class Baseline { ignored, counted_from };  // counted_from: the way from baseline to target that was covered

struct Clause {  // a share and where it comes from
    BasisPoints share = 0;
    std::string article;
};

// A target that is not above zero cannot be divided by: the indicator is missed, met or exceeded.
struct ZeroTarget {
    Percent missed = 0, met = full, exceeded = full;
    std::string article;
};

struct DirectionRule {
    Formula formula = Formula::actual_over_target;
    Baseline baseline = Baseline::ignored;
    Percent floor = 0, cap = full;
    ZeroTarget zero_target;
    std::string article;
};

struct RangeRule {  // outside, the nearer edge is the target of the rule for that direction, and inside is never exceeded
    Percent inside = full;
    std::string article;
};

struct AchievementRules {
    DirectionRule higher_is_better, lower_is_better;
    RangeRule within_range;
    Missing waiting = Missing::hold;  // a figure that is late, a result that nobody has judged
    std::string article;
};

struct Bands {  // half-open: from 90 is meets, from 110 is above, and anything less is below
    Percent meets_from = 0, above_from = 0;
    std::string article;
};

struct PartRule {  // one part of a whole by weights
    BasisPoints weight = 0;  // 0: it has no say
    Missing missing = Missing::reweight;
    std::string article;
};

Rating band(const Bands&, Percent);

}  // namespace rating
