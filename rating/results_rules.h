// How the results of one person become a results rating.
#pragma once

#include <string>
#include <vector>

#include "rating/achievement_rules.h"

namespace rating {

enum class Silence { counts_as_positive, blocks_above };  // when nobody gave feedback on results

// How rated results and feedback make one rating (Bab IV B.3.a.1.d). "More than" shares are exceeded, "at most" shares are kept.
struct MajorityRules {
    Clause most_above;           // more than this share of the results is above
    Clause small_part;           // at most this share of the MAIN results is below
    Clause most_below;           // more than this share of the results is below
    Clause mostly_positive;      // more than this share of the feedback is positive
    Clause mostly_not_positive;  // more than this share of the feedback is not positive
    Silence silence = Silence::counts_as_positive;
};

struct KindShare {
    ResultKind kind = ResultKind::main;
    BasisPoints weight = 0;
    Missing missing = Missing::reweight;
    std::string article;
};

struct WeightedResults {
    std::vector<KindShare> kinds;  // sum to the whole
    Percent judged_below = 0, judged_meets = 0, judged_above = 0;  // what a judgement in words stands for
    std::string article;
};

struct HeadRow {
    UnitPredicate unit = UnitPredicate::good;
    Rating results = Rating::meets;
};
// The unit's predicate is its head's results rating (SE MenPANRB 3/2023). No rows: heads are rated like everybody.
struct HeadRule {
    std::vector<HeadRow> rows;
    std::string article;
};

}  // namespace rating
