#include "features/activity/recent.h"

#include "features/activity/activity_embedded.h"
#include "features/activity/totals.h"

namespace activity {

Recent recent(base::Db& db, PersonId employee, base::Day today) {
    constexpr int look_back = 31;  // days
    Recent found;
    for (auto& row : db.all<RecentRow>(sql::recent, employee, today - look_back, today, first_of_quarter(today))) {
        if (row.id) found.reports.push_back({*row.id, row.day, std::move(row.text), row.state, std::move(row.reason)});
        else found.sums.push_back({employee, *row.indicator, row.quantity, row.reports, row.day});
    }
    return found;
}

}  // namespace activity
