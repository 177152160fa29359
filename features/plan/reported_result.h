// What daily reports are counted for; part of the face.
#pragma once

#include <set>

#include "features/plan/plan.h"

namespace plan {

struct PersonDay {
    PersonId person;
    base::Day day;
    auto operator<=>(const PersonDay&) const = default;
};
struct ReportedResult {
    PersonId person;
    base::Day day;
    int number;
    ResultId result;
    std::optional<IndicatorId> indicator;  // the first one that reports feed
};
// The results of the plans that speak for these people's days, by person, day and number.
std::vector<ReportedResult> reported_results(base::Db& db, const std::set<PersonDay>& asked);
// This result; nothing where the plan that speaks for the person's day does not hold it.
base::Asked<ReportedResult> ask_reported_result(base::Db& db, const PersonDay& asked, ResultId result);

}  // namespace plan
