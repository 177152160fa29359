// Holidays, working days, and the periods of evaluation with their dated steps.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.h"
#include "base/day.h"
#include "base/id.h"
#include "base/result.h"
#include "features/calendar/working_days.h"

namespace base {
struct Feature;
class Db;
class Work;
}  // namespace base

namespace calendar {

using PeriodId = base::Id<struct PeriodTag>;

// National holidays and joint leave come from yearly joint decrees; an agency adds its own (a regional election).
enum class HolidayKind { national, joint_leave, local };

struct Holiday {
    base::Day day;
    HolidayKind kind;
    std::string name, basis;  // basis: the decree
};

// PermenPANRB 6/2022 Lampiran Bab IV A.8: a short cycle of quarters, a full cycle of the year.
enum class PeriodKind { quarter, year };
enum class PeriodState { planned, open, closing, closed };

struct Period {
    PeriodId id;
    std::string code;  // 2026-T3, 2026
    PeriodKind kind;
    int year;
    base::Day first, last;
    PeriodState state;
};

// What may be done until when. Dates are the agency's own; new ones are proposed from the working calendar.
enum class Step { report, feedback, evaluation, delivery };
struct PeriodStep {
    Step step;
    base::Day opens, closes;
    std::optional<base::Day> closed_before = {};  // of moved dates: the last day until then; none: as proposed
    std::string moved_by = {}, reason = {};       // who moved them, and why
};
struct StepMove {
    Step step;
    base::Day opens, closes;
    std::string reason;
};

WorkingDays working_days(base::Db& db);
std::vector<Holiday> holidays_between(base::Db& db, base::Day first, base::Day last);

std::vector<Period> periods(base::Db& db);
std::optional<Period> period(base::Db& db, PeriodId id);
std::optional<Period> period_coded(base::Db& db, std::string_view code);
// The quarter (or year) that a day lies in, whatever its state.
std::optional<Period> period_on(base::Db& db, base::Day day, PeriodKind kind);
std::vector<PeriodStep> steps(base::Db& db, PeriodId id);

inline constexpr int first_year = 2022, last_year = 2100;  // the regulation is of 2022

// Makes the four quarters and the year, with their steps; refuses year_is_made, year_is_out_of_range.
base::Result<base::Done> make_year(base::Work& work, int year);
// Refuses step_ends_before_it_opens, step_move_needs_a_reason, period_is_closed.
base::Result<base::Done> move_step(base::Work& work, PeriodId id, const StepMove& move);
// planned -> open -> closing -> closed, and closing -> open; anything else is refused: period_is_not_ready.
base::Result<base::Done> set_state(base::Work& work, PeriodId id, PeriodState state);
// Adds or corrects. Refuses holiday_has_no_name.
base::Result<base::Done> set_holidays(base::Work& work, const std::vector<Holiday>& days);
base::Result<base::Done> remove_holiday(base::Work& work, base::Day day);
// A table with tanggal, jenis, nama, dasar. All rows or none.
base::Result<int> import_holidays(base::Work& work, std::string_view sheet);

// "Triwulan III 2026", of the quarter by the calendar that the day lies in.
std::string quarter_title(base::Day day, base::Language language);
// The same of a quarter, "Tahun 2026" of a year.
std::string title_of(const Period& period, base::Language language);

base::Feature feature();

}  // namespace calendar
