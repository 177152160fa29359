// The weekly reflection: what went well, what stood in the way, what comes next.
#pragma once

#include <string>
#include <vector>

#include "features/activity/activity.h"

namespace activity {

struct Reflection {
    PersonId employee;
    base::Day week;  // its Monday
    std::string went_well, hindered, next;
    base::Instant at;
};

base::Day monday_of(base::Day day);
// Refuses reflection_is_empty, report_day_is_in_the_future.
base::Result<base::Done> reflect(base::Work& work, const Reflection& reflection);
std::vector<Reflection> reflections_of(base::Db& db, PersonId employee, base::Day first, base::Day last);

}  // namespace activity
