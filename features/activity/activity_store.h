// Rows of activity; knows the tables, decides nothing.
#pragma once

#include "features/activity/activity.h"
#include "features/activity/review.h"

namespace activity::store {

void insert(base::Db& db, const Report& report, const std::string& fingerprint);
void rewrite(base::Db& db, const Report& report, const std::string& fingerprint);
std::optional<Report> find(base::Db& db, ReportId id);
std::vector<Report> between(base::Db& db, PersonId employee, base::Day first, base::Day last);
// The report of the same person and day with this fingerprint.
std::optional<ReportId> same_work(base::Db& db, const Report& report, const std::string& fingerprint);
// All that waits of these people, and what those for whom something waits reported since a day; newest first.
std::vector<Report> waiting_with_history(base::Db& db, const std::vector<PersonId>& people, base::Day since);
int minutes_of_day(base::Db& db, PersonId employee, base::Day day, ReportId except);
void remove(base::Db& db, ReportId id);

}  // namespace activity::store
