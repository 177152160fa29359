// How two ratings become a predicate, what may limit it, and how predicates should spread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rating/scale.h"

namespace rating {

struct Gate {  // without what it needs, the predicate is at most this
    GateNeed needs = GateNeed::recognised_innovation;
    Predicate at_most = Predicate::good;
    std::string article;
};

struct QuadrantRow {  // by behaviour
    Predicate below = Predicate::very_poor, meets = Predicate::very_poor, above = Predicate::very_poor;
};
struct Quadrant {  // by results; nine cells, and none can be missing
    QuadrantRow below, meets, above;
    std::string article;
};

struct GroupLimit {  // of the people whose predicate is one of these
    std::vector<Predicate> predicates;
    BasisPoints least = 0, most = whole;
    std::int64_t least_people = 0;  // 1: must exist
};
struct Pattern {
    std::optional<Predicate> modal;  // no other predicate may have more people
    std::vector<GroupLimit> limits;
    std::string article;
};
struct Distribution {
    std::int64_t least_headcount = 10;  // below, shares say nothing and no advice is given
    Pattern very_poor, poor, needs_improvement, good, exceptional;
};

}  // namespace rating
