// What must hold before a superior may sign: pure, a column of refusals.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "features/evaluation/evaluation.h"
#include "features/policy/policy.h"
#include "rating/distribution.h"

namespace evaluation {

struct Signing {
    Evaluation evaluation;
    rating::Evidence evidence;
    bool has_plan = false;
    std::vector<calendar::PeriodStep> steps;
    base::Day today;
};

// The predicate that follows from the two ratings, or every reason why it cannot be signed yet.
base::Result<rating::Predicate> predicate_of(const policy::Rules& rules, const Signing& signing);

// Letters that say something: spaces at the ends and doubled do not count.
int letters_in(std::string_view text);

// How the predicates of a superior's team spread once this one is signed, against the advice for the unit.
std::vector<rating::Violation> advice_for_team(const policy::Rules& rules, const std::vector<Evaluation>& team, const Signing& signing,
                                               rating::Predicate predicate);

}  // namespace evaluation
