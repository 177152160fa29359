#include <doctest/doctest.h>

#include "base/feature.h"
#include "features/calendar/calendar.h"

using base::make_day;
using calendar::WorkingDays;
using calendar::WorkWeek;

namespace {
// Eid of 2026 with its joint leave: 20 to 24 March.
WorkingDays spring_2026(WorkWeek week) {
    std::vector<std::int32_t> off;
    for (int day = 20; day <= 24; ++day) off.push_back(make_day(2026, 3, day).number);
    return {week, off};
}
}  // namespace

TEST_CASE("a term of working days skips weekends and holidays and does not count its first day") {
    const auto days = spring_2026(WorkWeek::five_days);
    CHECK(days.after(make_day(2026, 3, 13), 1) == make_day(2026, 3, 16));   // Friday to Monday
    CHECK(days.after(make_day(2026, 3, 19), 1) == make_day(2026, 3, 25));   // over Eid
    CHECK(days.after(make_day(2026, 3, 19), 14) == make_day(2026, 4, 13));
    CHECK(days.after(make_day(2026, 3, 21), 0) == make_day(2026, 3, 21));
}

TEST_CASE("six days a week count Saturdays, never Sundays") {
    const auto days = spring_2026(WorkWeek::six_days);
    CHECK(days.is_working(make_day(2026, 3, 14)));
    CHECK_FALSE(days.is_working(make_day(2026, 3, 15)));
    CHECK(days.between(make_day(2026, 3, 9), make_day(2026, 3, 15)) == 6);
}

TEST_CASE("elapsed working days are none over a weekend") {
    const auto days = spring_2026(WorkWeek::five_days);
    CHECK(days.elapsed(make_day(2026, 3, 13), make_day(2026, 3, 15)) == 0);
    CHECK(days.elapsed(make_day(2026, 3, 13), make_day(2026, 3, 17)) == 2);
    CHECK(days.between(make_day(2026, 3, 17), make_day(2026, 3, 16)) == 0);
}

TEST_CASE("the year's end is no edge") {
    const WorkingDays days(WorkWeek::five_days, {make_day(2027, 1, 1).number});
    CHECK(days.after(make_day(2026, 12, 30), 2) == make_day(2027, 1, 4));
}
