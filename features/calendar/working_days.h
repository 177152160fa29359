// Which days are worked, and arithmetic on them. Pure: built from an agency's pattern and holidays, then only asked.
#pragma once

#include <cstdint>
#include <vector>

#include "base/day.h"

namespace calendar {

// Perpres 21/2023: five working days (Monday to Friday); units that serve the public may keep six (to Saturday).
enum class WorkWeek { five_days = 5, six_days = 6 };

class WorkingDays {
public:
    // The holidays by their numbers, in order.
    WorkingDays(WorkWeek week, std::vector<std::int32_t> holidays) : week_(week), holidays_(std::move(holidays)) {}

    bool is_working(base::Day day) const;
    // The last day of a term of `count` working days that starts on `start`: the day itself does not count, as the regulation's
    // "within 14 working days of" is read. after(x, 0) is x.
    base::Day after(base::Day start, int count) const;
    // How many working days lie in [first, last]; 0 when last is before first.
    int between(base::Day first, base::Day last) const;
    // How many working days have passed since `day` when `today` begins: 0 on the day itself and on the next working day's eve.
    int elapsed(base::Day day, base::Day today) const { return between(day + 1, today); }

private:
    WorkWeek week_;
    std::vector<std::int32_t> holidays_;
};

}  // namespace calendar
