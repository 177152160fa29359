// What makes a plan fit to propose: pure.
#pragma once

#include "base/result.h"
#include "features/plan/plan.h"

namespace plan {

// Every fault with its path (/results/0/indicators/2/target): plan_has_no_main_result, result_has_no_text, result_has_no_indicator,
// indicator_has_no_text, target_is_missing, range_is_upside_down, target_has_no_place, weight_is_out_of_range, weights_are_not_whole, series_is_missing.
base::Errors faults_of(const Document& document);

}  // namespace plan
