// How somebody stands with their reports, for the page that everybody opens first: one statement. Part of the face.
#pragma once

#include "features/activity/activity.h"

namespace activity {

struct RecentReport {
    ReportId id;
    base::Day day;
    std::string text;
    State state;
    std::optional<std::string> reason;  // why it was returned
};
struct Recent {
    std::vector<RecentReport> reports;  // of the last month, newest first
    std::vector<Total> sums;            // of the quarter that today is in
};
Recent recent(base::Db& db, PersonId employee, base::Day today);

// Inside of activity: a report, or without an id a sum.
struct RecentRow {
    std::optional<ReportId> id;
    base::Day day;
    std::string text;
    State state;
    std::optional<std::string> reason;
    std::optional<plan::IndicatorId> indicator;
    base::Amount quantity;
    int reports;
};

}  // namespace activity
