// What a plan says to the engine, in one piece that is kept in the plan's own row: a closing reads one row of everybody instead of ten.
// It is written whenever the plan's contents are (plan_store.cpp), and by nobody else. Inside of plan only.
#pragma once

#include <string>
#include <vector>

#include "features/plan/plan.h"

namespace plan {

struct Brief {
    std::vector<Result> results;        // by number
    std::vector<Indicator> indicators;  // in the order of the results' ids, then by number
    std::vector<rating::CoreValue> expectations;  // the values with a special expectation, each once
};

std::string kept_brief(const Document& document);

}  // namespace plan
