// How two ratings become a predicate, what may limit it, and how predicates should spread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rating/scale.h"

namespace rating {

enum class GateNeed { recognised_innovation };

struct Gate {  // without what it needs, the predicate is at most this
    GateNeed needs = GateNeed::recognised_innovation;
    Predicate at_most = Predicate::good;
    std::string article;
};

struct Cell {
    Rating results = Rating::below, behaviour = Rating::below;
    Predicate predicate = Predicate::very_poor;
};
struct Quadrant {
    std::vector<Cell> cells;  // all nine
    std::string article;
};

struct GroupLimit {  // of the people whose predicate is one of these
    std::vector<Predicate> predicates;
    BasisPoints least = 0, most = whole;
    std::int64_t least_people = 0;  // 1: must exist
};
struct Pattern {
    UnitPredicate unit = UnitPredicate::good;
    std::optional<Predicate> modal;  // no other predicate may have more people
    std::vector<GroupLimit> limits;
    std::string article;
};
struct Distribution {
    std::int64_t least_headcount = 10;  // below, shares say nothing and no advice is given
    std::vector<Pattern> patterns;      // one for each unit predicate
};

}  // namespace rating
