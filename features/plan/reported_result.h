// What a daily report is counted for; part of the face.
#pragma once

#include "features/plan/plan.h"

namespace plan {

struct ReportedResult {
    ResultId result;
    std::optional<IndicatorId> indicator;  // the first one that reports feed
};
// One of the results of the plan that speaks for a day; none: that plan has no such result.
std::optional<ReportedResult> reported_result(base::Db& db, PersonId person, base::Day day, ResultId result);

}  // namespace plan
