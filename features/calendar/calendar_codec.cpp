#include "base/codec.h"
#include "features/calendar/calendar_fields.h"
#include "features/calendar/calendar.h"
#include "features/calendar/calendar_views.h"

namespace calendar {
BOOST_DESCRIBE_ENUM(HolidayKind, national, joint_leave, local)
BOOST_DESCRIBE_ENUM(PeriodKind, quarter, year)
BOOST_DESCRIBE_ENUM(Step, report, feedback, evaluation, delivery)
BOOST_DESCRIBE_STRUCT(Holiday, (), (day, kind, name, basis))
BOOST_DESCRIBE_STRUCT(Period, (), (id, code, kind, year, first, last, state))
BOOST_DESCRIBE_STRUCT(PeriodStep, (), (step, opens, closes, closed_before, moved_by, reason))
BOOST_DESCRIBE_STRUCT(PeriodView, (), (id, code, title, kind, year, first, last, state, steps))
BOOST_DESCRIBE_STRUCT(PeriodList, (), (periods, current))
BOOST_DESCRIBE_STRUCT(StateInput, (), (period, state))
BOOST_DESCRIBE_STRUCT(NewYear, (), (year))
BOOST_DESCRIBE_STRUCT(StepInput, (), (period, step, opens, closes, reason))
BOOST_DESCRIBE_STRUCT(YearQuery, (), (year))
BOOST_DESCRIBE_STRUCT(HolidayList, (), (days))
BOOST_DESCRIBE_STRUCT(ImportedHolidays, (), (days, only_tried))
BOOST_DESCRIBE_STRUCT(DayInput, (), (day))
}  // namespace calendar

CAPAIAN_ENUM(calendar::HolidayKind)
CAPAIAN_ENUM(calendar::PeriodKind)
CAPAIAN_ENUM(calendar::PeriodState)
CAPAIAN_ENUM(calendar::Step)
CAPAIAN_ROW(calendar::Holiday)
CAPAIAN_ROW(calendar::Period)
CAPAIAN_ROW(calendar::PeriodStep)
CAPAIAN_JSON(calendar::Holiday)
CAPAIAN_JSON(calendar::Period)
CAPAIAN_JSON(calendar::PeriodStep)
CAPAIAN_JSON(calendar::PeriodList)
CAPAIAN_JSON(calendar::StateInput)
CAPAIAN_JSON(calendar::NewYear)
CAPAIAN_JSON(calendar::StepInput)
CAPAIAN_JSON(calendar::YearQuery)
CAPAIAN_JSON(calendar::HolidayList)
CAPAIAN_JSON(calendar::ImportedHolidays)
CAPAIAN_JSON(calendar::DayInput)
