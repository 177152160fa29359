// Taking over an office's tables of plans, with how each row was read: whoever imports sees it before it counts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/plan/plan.h"

namespace plan {

struct ReadIndicator {
    int row = 0;
    std::string whom, result, indicator, target, unit_label;
    rating::Direction direction = rating::Direction::judged;
};
struct TakenPlans {
    int plans = 0, rows = 0;
    bool only_tried = false;
    std::vector<ReadIndicator> indicators = {};  // at most 500
};

struct PlanTables {
    std::string_view plans, behaviour, annex;  // the last two may be empty
};
base::Result<TakenPlans> take_over(base::Work& work, const PlanTables& tables);  // see import_plans

}  // namespace plan
