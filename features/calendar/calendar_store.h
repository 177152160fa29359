#pragma once

#include "features/calendar/calendar.h"

namespace calendar::store {

std::vector<base::Day> days_off(base::Db& db);
void save(base::Db& db, const Holiday& holiday);
void save(base::Db& db, const Period& period);
void save(base::Db& db, PeriodId id, const PeriodStep& step);

}  // namespace calendar::store
