// Rows of activity; knows the tables, decides nothing.
#pragma once

#include "features/activity/activity.h"
#include "features/activity/review.h"

namespace activity::store {

void insert(base::Db& db, const Report& report, const std::string& fingerprint);
void rewrite(base::Db& db, const Report& report, const std::string& fingerprint);
std::optional<Report> find(base::Db& db, ReportId id);
std::vector<Report> between(base::Db& db, PersonId employee, base::Day first, base::Day last);
// The other reports of an employee's day.
struct Beside {
    int minutes = 0;
    bool has_same_work = false;  // one with this fingerprint
};
Beside beside(base::Db& db, PersonId employee, base::Day day, ReportId own, const std::string& fingerprint);
// All that waits of these people, and what those for whom something waits reported since a day; newest first.
std::vector<Report> waiting_with_history(base::Db& db, const std::vector<PersonId>& people, base::Day since);
void remove(base::Db& db, ReportId id);

}  // namespace activity::store
