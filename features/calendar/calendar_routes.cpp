#include "base/feature.h"
#include "base/trial.h"
#include "features/calendar/calendar.h"
#include "features/calendar/calendar_embedded.h"
#include "features/calendar/calendar_views.h"
#include "features/identity/identity.h"

namespace calendar {
namespace {

using base::Method;
using base::Result;
using base::Work;

constexpr auto may_see = identity::signed_in("calendar.see");
constexpr auto may_set = identity::related("calendar.set", identity::hr);

PeriodView view_of(Work& work, const Period& p) {
    return {p.id, p.code, title_of(p, work.language), p.kind, p.year, p.first, p.last, p.state, steps(work.db, p.id)};
}

Result<PeriodList> list_periods(Work& work, const base::Nothing&) {
    PeriodList list;
    for (const auto& p : periods(work.db)) list.periods.push_back(view_of(work, p));
    if (const auto now = period_on(work.db, work.today, PeriodKind::quarter)) list.current = now->code;
    return list;
}

Result<PeriodList> post_year(Work& work, const NewYear& input) {
    TRY(identity::require_role(work, may_set));
    TRY(make_year(work, input.year));
    return list_periods(work, {});
}

Result<base::Done> put_step(Work& work, const StepInput& input) {
    TRY(identity::require_role(work, may_set));
    return move_step(work, input.period, {input.step, input.opens, input.closes, input.reason});
}

// The HR office opens a period; closing it is a closing (evaluation).
Result<base::Done> put_state(Work& work, const StateInput& input) {
    TRY(identity::require_role(work, may_set));
    const auto found = period(work.db, input.period);
    if (!found) return base::missing("period_is_unknown");
    if (input.state != PeriodState::open) return base::conflict("period_is_not_ready", {}, title_of(*found, work.language));
    return set_state(work, found->id, input.state);
}

Result<HolidayList> list_holidays(Work& work, const YearQuery& input) {
    if (input.year < 1970 || input.year > 2200) return base::refuse("year_is_out_of_range", "/year");
    return HolidayList{holidays_between(work.db, base::make_day(input.year, 1, 1), base::make_day(input.year, 12, 31))};
}

Result<base::Done> post_holidays(Work& work, const HolidayList& input) {
    TRY(identity::require_role(work, may_set));
    return set_holidays(work, input.days);
}

Result<base::Done> delete_holiday(Work& work, const DayInput& input) {
    TRY(identity::require_role(work, may_set));
    return remove_holiday(work, input.day);
}

Result<base::Response> post_import(Work& work, const base::Request& request) {
    const auto parts = TRY(base::parts_of(request));
    if (parts.empty()) return base::refuse("holiday_file_is_missing", "/file");
    const bool only_tries = request.query.contains("check");
    ImportedHolidays imported{.days = 0, .only_tried = only_tries};
    TRY((only_tries ? base::in_trial : base::in_write)(work, [&](Work& step) -> Result<base::Done> {
        TRY(identity::require_role(step, may_set));
        imported.days = TRY(import_holidays(step, parts.front().content));
        return base::Done{};
    }));
    return base::Response{.status = only_tries ? 200 : 201, .body = base::write_json(imported)};
}

Result<base::Response> get_template(Work& work, const base::Request&) {
    TRY(identity::require_role(work, may_set));
    return base::download(blank_holidays(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "contoh-hari-libur.xlsx");
}

constexpr std::size_t sheet_limit = 1 << 20;  // bytes

}  // namespace

base::Feature feature() {
    return {.name = "calendar",
            .routes =
                {
                    base::json_route(Method::get, "/api/periods", may_see, list_periods, "Periods with their dated steps."),
                    base::json_route(Method::post, "/api/calendar-years", may_set, post_year, "Make a year's periods."),
                    base::json_route(Method::put, "/api/periods/{period}/steps/{step}", may_set, put_step, "Move a step's dates, with a reason."),
                    base::json_route(Method::put, "/api/periods/{period}/state", may_set, put_state, "Open a period."),
                    base::json_route(Method::get, "/api/holidays", may_see, list_holidays, "The holidays of a year."),
                    base::json_route(Method::post, "/api/holidays", may_set, post_holidays, "Add or correct holidays."),
                    base::raw_route(Method::post, "/api/holiday-imports", may_set, base::Access::apart, post_import,
                                    "Import a table of holidays; with ?check only say what would come of it.", sheet_limit),
                    base::raw_route(Method::get, "/api/holiday-template.xlsx", may_set, base::Access::read, get_template,
                                    "An empty table of holidays with the headings that the import looks for."),
                    base::json_route(Method::remove, "/api/holidays/{day}", may_set, delete_holiday, "Remove a holiday."),
                },
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace calendar
