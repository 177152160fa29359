#include "features/calendar/calendar.h"

#include <algorithm>
#include <array>

#include "base/json.h"
#include "base/remembered.h"
#include "base/text.h"
#include "features/calendar/calendar_embedded.h"
#include "features/calendar/calendar_store.h"
#include "features/organisation/organisation.h"

namespace calendar {

namespace {

WorkingDays load_working_days(base::Db& db) {
    std::vector<std::int32_t> off;
    for (const auto day : store::days_off(db)) off.push_back(day.number);
    const auto agency = organisation::agency_of(db);
    return {agency.work_days == 6 ? WorkWeek::six_days : WorkWeek::five_days, std::move(off)};
}

}  // namespace

WorkingDays working_days(base::Db& db) {
    static base::Remembered<WorkingDays> remembered;
    return *remembered.of(db, load_working_days);
}

namespace {

Period quarter_of(base::Work& work, int year, int number) {
    static constexpr std::array<std::array<int, 3>, 4> ends{{{1, 3, 31}, {4, 6, 30}, {7, 9, 30}, {10, 12, 31}}};
    const auto& [from, to, last] = ends[number - 1];
    return {work.new_id<PeriodTag>(), std::to_string(year) + "-T" + std::to_string(number), PeriodKind::quarter, year,
            base::make_day(year, from, 1), base::make_day(year, to, last), PeriodState::planned};
}

Period whole_year(base::Work& work, int year) {
    return {work.new_id<PeriodTag>(), std::to_string(year), PeriodKind::year, year, base::make_day(year, 1, 1), base::make_day(year, 12, 31),
            PeriodState::planned};
}

// Reports may come five working days after the period; evaluation takes ten more. The document is handed over within 14
// working days and comes back within 14 (PermenPANRB 6/2022 Lampiran Bab V A.5 and A.6).
std::array<PeriodStep, 4> usual_steps(const Period& period, const WorkingDays& days) {
    const auto reported = days.after(period.last, 5);
    const auto evaluated = days.after(reported, 10);
    return {{{Step::report, period.first, reported},
             {Step::feedback, period.first, reported},
             {Step::evaluation, period.last + 1, evaluated},
             {Step::delivery, evaluated + 1, days.after(evaluated, 28)}}};
}

void save_with_steps(base::Work& work, const Period& period, const WorkingDays& days) {
    store::save(work.db, period);
    for (const auto& step : usual_steps(period, days)) store::save(work.db, period.id, step);
}

bool may_follow(PeriodState before, PeriodState after) {
    switch (before) {
        case PeriodState::planned: return after == PeriodState::open;
        case PeriodState::open: return after == PeriodState::closing;
        case PeriodState::closing: return after == PeriodState::closed || after == PeriodState::open;
        case PeriodState::closed: return false;
    }
    return false;
}

}  // namespace

base::Result<base::Done> make_year(base::Work& work, int year) {
    if (year < first_year || year > last_year) return base::refuse("year_is_out_of_range", "/year");
    if (period_coded(work.db, std::to_string(year))) return base::refuse("year_is_made", "/year", std::to_string(year));
    const auto days = working_days(work.db);
    for (int number = 1; number <= 4; ++number) save_with_steps(work, quarter_of(work, year, number), days);
    const auto all = whole_year(work, year);
    save_with_steps(work, all, days);
    work.journal({.thing = "calendar_period", .thing_id = all.id.value, .action = "made", .after = base::write_json(all)});
    return base::Done{};
}

base::Result<base::Done> move_step(base::Work& work, PeriodId id, const StepMove& move) {
    const auto found = period(work.db, id);
    if (!found) return base::missing("period_is_unknown");
    if (found->state == PeriodState::closed) return base::conflict("period_is_closed", {}, title_of(*found, work.language));
    const auto reason = base::trim(move.reason);
    if (reason.empty()) return base::refuse("step_move_needs_a_reason", "/reason");
    if (move.closes < move.opens) return base::refuse("step_ends_before_it_opens", "/closes");
    const auto all = steps(work.db, id);
    const auto before = std::ranges::find(all, move.step, &PeriodStep::step);
    base::check(before != all.end(), "a period has every step");
    const PeriodStep after{move.step, move.opens, move.closes, before->closes, work.actor.label, std::string(reason)};
    store::save(work.db, id, after);
    work.journal({.thing = "calendar_period", .thing_id = id.value, .action = "step_moved", .before = base::write_json(*before),
                  .after = base::write_json(after)});
    return base::Done{};
}

base::Result<base::Done> set_state(base::Work& work, PeriodId id, PeriodState state) {
    const auto found = period(work.db, id);
    if (!found) return base::missing("period_is_unknown");
    if (!may_follow(found->state, state)) return base::conflict("period_is_not_ready", {}, title_of(*found, work.language));
    work.db.run(sql::update_state, id, state);
    work.journal({.thing = "calendar_period", .thing_id = id.value, .action = base::name_of(state), .before = base::write_json(*found)});
    return base::Done{};
}

base::Result<base::Done> set_holidays(base::Work& work, const std::vector<Holiday>& days) {
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days[i].name.empty()) return base::refuse("holiday_has_no_name", "/days/" + std::to_string(i) + "/name");
    for (const auto& holiday : days) {
        store::save(work.db, holiday);
        work.journal({.thing = "calendar_holiday", .thing_id = holiday.day.number, .action = "set", .after = base::write_json(holiday)});
    }
    return base::Done{};
}

base::Result<base::Done> remove_holiday(base::Work& work, base::Day day) {
    const auto found = holidays_between(work.db, day, day);
    if (found.empty()) return base::missing("holiday_is_unknown");
    work.db.run(sql::delete_holiday, day);
    work.journal({.thing = "calendar_holiday", .thing_id = day.number, .action = "removed", .before = base::write_json(found.front())});
    return base::Done{};
}

std::string quarter_title(base::Day day, base::Language language) {
    static constexpr std::array roman{"I", "II", "III", "IV"};
    const auto civil = base::civil_of(day);
    const int number = (civil.month - 1) / 3;
    const auto name = language == base::Language::indonesian ? std::string("Triwulan ") + roman[number] : "Quarter " + std::to_string(number + 1);
    return name + " " + std::to_string(civil.year);
}

std::string title_of(const Period& period, base::Language language) {
    if (period.kind == PeriodKind::quarter) return quarter_title(period.first, language);
    return (language == base::Language::indonesian ? "Tahun " : "Year ") + std::to_string(period.year);
}

}  // namespace calendar
