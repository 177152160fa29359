// The advice of SE MenPANRB 3/2023 on how predicates should spread within a unit. Advice only: a leader may differ, with a reason.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "rating/rating_policy.h"

namespace rating {

using PredicateCounts = std::array<std::int64_t, predicates.size()>;  // people, by place(predicate)

struct Violation {
    std::string rule;  // too_many, too_few, must_exist, another_predicate_is_more_common
    std::string article;
    std::vector<Predicate> predicates;  // together
    std::int64_t people = 0;            // that there are
    std::int64_t limit = 0;             // people at most, at least; of the most common other predicate
};

// Shares become people by floor(most x n) and ceil(least x n). A unit smaller than the least headcount gets no advice.
std::vector<Violation> distribution_advice(const Policy&, UnitPredicate, const PredicateCounts&);

}  // namespace rating
