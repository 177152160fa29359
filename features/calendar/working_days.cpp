#include "features/calendar/working_days.h"

#include <algorithm>

namespace calendar {

bool WorkingDays::is_working(base::Day day) const {
    return base::weekday_of(day) <= static_cast<int>(week_) && !std::binary_search(holidays_.begin(), holidays_.end(), day.number);
}

base::Day WorkingDays::after(base::Day start, int count) const {
    base::Day day = start;
    while (count > 0) {
        day = day + 1;
        if (is_working(day)) --count;
    }
    return day;
}

int WorkingDays::between(base::Day first, base::Day last) const {
    int count = 0;
    for (base::Day day = first; day <= last; day = day + 1) count += is_working(day);
    return count;
}

}  // namespace calendar
