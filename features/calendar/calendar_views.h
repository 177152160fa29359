// What the calendar's routes take and give.
#pragma once

#include "features/calendar/calendar.h"

namespace calendar {

struct PeriodView {
    PeriodId id;
    std::string code, title;
    PeriodKind kind;
    int year;
    base::Day first, last;
    PeriodState state;
    std::vector<PeriodStep> steps;
};
struct PeriodList {
    std::vector<PeriodView> periods;
    std::optional<std::string> current;  // the code of today's quarter
};
struct NewYear {
    int year;
};
struct StepInput {
    PeriodId period;
    Step step;
    base::Day opens, closes;
    std::string reason;
};
struct StateInput {
    PeriodId period;
    PeriodState state;
};
struct YearQuery {
    int year;
};
struct HolidayList {
    std::vector<Holiday> days;
};
struct ImportedHolidays {
    int days = 0;
    bool only_tried = false;
};
std::string blank_holidays();  // an empty table to fill in, as a workbook
struct DayInput {
    base::Day day;
};

}  // namespace calendar
