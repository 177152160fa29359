// Quarters by the calendar, whatever periods the agency keeps: the public compares them over the years.
#pragma once

#include "base/day.h"

namespace survey {

struct Quarter {
    base::Day first, last;
};
Quarter quarter_of(base::Day day);
Quarter quarter_before(const Quarter& quarter);

}  // namespace survey
