// What is known of units in a period: their heads' plans, and what the public says of the services they give.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/calendar/calendar.h"
#include "features/organisation/organisation.h"
#include "features/policy/policy.h"
#include "rating/unit_result.h"

namespace evaluation {

// What a unit's figure was made of: with it, and the policy, the figure can be worked out again.
struct UnitBasis {
    organisation::UnitId unit;
    std::string policy;
    rating::UnitEvidence evidence;
};

// As the evidence stands, in the order of `units`. Empty where the policy of the period's last day gives units no figure.
std::vector<UnitBasis> unit_bases(base::Db& db, const calendar::Period& period, const std::vector<organisation::UnitId>& units);

// A plan without the indicator that stands for itself, so that nothing counts twice; the indicator, where the plan has it.
struct SplitPlan {
    std::vector<rating::WorkResult> results;
    std::optional<rating::Indicator> named;
};
SplitPlan split_plan(const std::vector<rating::WorkResult>& results, const std::string& name);

}  // namespace evaluation
