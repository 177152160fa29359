// How far a person is in the quarter that runs: the figures of the plan's indicators as they stand today.
#pragma once

#include "base/work.h"
#include "features/evaluation/evaluation_views.h"

namespace evaluation {

struct RunningFigures {
    std::string period_code, period_title;  // empty where no quarter speaks for today
    std::vector<FigureView> figures;        // in the order of the plan; none without an agreed plan
};
// Refuses no_policy_in_force.
base::Result<RunningFigures> running_figures(base::Work& work, base::PersonId person);

}  // namespace evaluation
