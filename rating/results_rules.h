// How the results of one person become a results rating.
#pragma once

#include <string>

#include "rating/achievement_rules.h"

namespace rating {

enum class Silence { allows_above, blocks_above };  // when nobody gave feedback on results

// How rated results and feedback make one rating (Bab IV B.3.a.1.d). "More than" shares are exceeded, "at most" shares are kept.
struct MajorityRules {
    Clause most_above;           // more than this share of the results is above
    Clause small_part;           // at most this share of the MAIN results is below
    Clause most_below;           // more than this share of the results is below
    Clause mostly_positive;      // more than this share of the feedback is positive
    Clause mostly_not_positive;  // more than this share of the feedback is not positive
    Silence silence = Silence::blocks_above;
};

struct WeightedResults {
    PartRule main, additional;                                     // their weights make a whole
    Percent judged_below = 0, judged_meets = 0, judged_above = 0;  // what a judgement in words stands for
    std::string article;
};

// The unit's predicate is its head's results rating (SE MenPANRB 3/2023).
struct HeadRule {
    Rating very_poor = Rating::below, poor = Rating::below, needs_improvement = Rating::below, good = Rating::meets,
           exceptional = Rating::above;
    std::string article;
};

Rating results_of_head(const HeadRule&, UnitPredicate);

}  // namespace rating
