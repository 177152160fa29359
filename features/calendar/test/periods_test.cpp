// Periods and their dated steps: made together, moved with a reason, opened and closed in order.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/json.h"
#include "features/calendar/calendar.h"
#include "features/calendar/calendar_views.h"
#include "features/identity/relation.h"
#include "features/organisation/testing/office.h"

using namespace calendar;
using base::Method;
using base::test::engines;
using organisation::test::day;
using organisation::test::holds;

namespace {

struct Year {
    explicit Year(const base::test::Engine& engine) : office(engine, {calendar::feature()}) {
        cici = office.person("Cici");
        office.as_hr([](base::Work& work) { make_year(work, 2026).value(); });
    }

    Period quarter(const char* code = "2026-T4") {
        std::optional<Period> found;
        office.as_hr([&](base::Work& work) { found = period_coded(work.db, code); });
        return found.value();
    }
    std::string path(const std::string& of) { return "/api/periods/" + std::to_string(quarter().id.value) + "/" + of; }
    base::test::Answer move(const char* opens, const char* closes, const std::string& reason) {
        const StepInput input{quarter().id, Step::evaluation, day(opens), day(closes), reason};
        return office.ask_as(identity::hr, Method::put, path("steps/evaluation"), base::write_json(input));
    }
    PeriodStep evaluation() {
        std::vector<PeriodStep> all;
        const auto id = quarter().id;
        office.as_hr([&](base::Work& work) { all = steps(work.db, id); });
        return *std::ranges::find(all, Step::evaluation, &PeriodStep::step);
    }
    std::string state(PeriodState wanted) {
        const auto id = quarter().id;
        std::string rule;
        office.as_hr([&](base::Work& work) { rule = base::rule_of(set_state(work, id, wanted)); });
        return rule;
    }

    organisation::test::Office office;
    base::PersonId cici;
};

}  // namespace

TEST_CASE("a year is made once, with four quarters and itself, their steps from the working calendar") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Year year(engine);
        const auto again = year.office.ask_as(identity::hr, Method::post, "/api/calendar-years", R"({"year":2026})");
        CHECK(again.rule() == "year_is_made");
        CHECK(year.office.ask_as(identity::hr, Method::post, "/api/calendar-years", R"({"year":2021})").rule() == "year_is_out_of_range");
        CHECK(year.office.ask(year.cici, Method::post, "/api/calendar-years", R"({"year":2027})").rule() == "not_your_role");
        const auto list = base::read_json<PeriodList>(year.office.ask(year.cici, Method::get, "/api/periods").body).value();
        CHECK(list.periods.size() == 5);
        CHECK(list.current == "2026-T4");
        CHECK(year.evaluation().opens == day("2027-01-01"));
        CHECK(year.evaluation().closes == day("2027-01-21"));  // five working days for reports, then ten
        CHECK_FALSE(year.evaluation().closed_before);
    }
}

TEST_CASE("a step is moved with a reason, which the journal and everybody's page keep with who did it and the day before") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Year year(engine);
        CHECK(year.move("2027-01-01", "2027-01-29", "  ").rule() == "step_move_needs_a_reason");
        CHECK(holds(year.move("2027-01-01", "2027-01-29", ""), "/reason"));
        CHECK(year.evaluation().closes == day("2027-01-21"));
        CHECK(year.move("2027-01-01", "2027-01-29", " jaringan kantor terputus ").status == 204);
        const auto moved = year.evaluation();
        CHECK(moved.closes == day("2027-01-29"));
        CHECK(moved.closed_before == day("2027-01-21"));
        CHECK(moved.moved_by == "uji");
        CHECK(moved.reason == "jaringan kantor terputus");
        CHECK(holds(year.office.ask(year.cici, Method::get, "/api/periods"), "jaringan kantor terputus"));
        CHECK(year.move("2027-01-01", "2027-02-05", "banjir").status == 204);
        CHECK(year.evaluation().closed_before == day("2027-01-29"));
        CHECK(year.office.journal_of("calendar_period") == "made, step_moved, step_moved");
    }
}

TEST_CASE("a step does not end before it opens, is moved by the personnel office alone, and stays once the period is closed") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Year year(engine);
        CHECK(year.move("2027-01-10", "2027-01-09", "banjir").rule() == "step_ends_before_it_opens");
        CHECK(year.move("2027-01-10", "2027-01-10", "banjir").status == 204);
        const StepInput input{year.quarter().id, Step::evaluation, day("2027-01-01"), day("2027-02-28"), "banjir"};
        CHECK(year.office.ask(year.cici, Method::put, year.path("steps/evaluation"), base::write_json(input)).rule() == "not_your_role");
        for (const auto state : {PeriodState::open, PeriodState::closing, PeriodState::closed}) CHECK(year.state(state) == "");
        CHECK(year.move("2027-01-01", "2027-02-28", "banjir").rule() == "period_is_closed");
    }
}

TEST_CASE("a period is opened, evaluated, closed; a closing may go back; closed is final") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Year year(engine);
        using enum PeriodState;
        CHECK(year.state(closing) == "period_is_not_ready");
        CHECK(year.state(closed) == "period_is_not_ready");
        for (const auto state : {open, closing, open, closing, closed}) CHECK(year.state(state) == "");
        for (const auto state : {planned, open, closing}) CHECK(year.state(state) == "period_is_not_ready");
    }
}

TEST_CASE("the route opens periods and does nothing else; closing is a closing") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Year year(engine);
        const auto ask = [&](PeriodState state) {
            return year.office.ask_as(identity::hr, Method::put, year.path("state"), base::write_json(StateInput{year.quarter().id, state}));
        };
        CHECK(year.office.ask(year.cici, Method::put, year.path("state"), R"({"state":"open"})").rule() == "not_your_role");
        CHECK(ask(PeriodState::open).status == 204);
        CHECK(ask(PeriodState::closing).rule() == "period_is_not_ready");
        CHECK(year.quarter().state == PeriodState::open);
    }
}

TEST_CASE("holidays are added, corrected and removed, each with a name, and count at once") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Year year(engine);
        const auto add = [&](const std::string& name) {
            const HolidayList input{{{day("2026-11-23"), HolidayKind::local, name, ""}}};
            return year.office.ask_as(identity::hr, Method::post, "/api/holidays", base::write_json(input));
        };
        CHECK(add("").rule() == "holiday_has_no_name");
        CHECK(add("Pilkada").status == 204);
        CHECK(add("Pemilihan kepala daerah").status == 204);
        CHECK(holds(year.office.ask(year.cici, Method::get, "/api/holidays?year=2026"), "Pemilihan kepala daerah"));
        year.office.as_hr([](base::Work& work) { CHECK_FALSE(working_days(work.db).is_working(day("2026-11-23"))); });
        CHECK(year.office.ask(year.cici, Method::remove, "/api/holidays/2026-11-23").rule() == "not_your_role");
        CHECK(year.office.ask_as(identity::hr, Method::remove, "/api/holidays/2026-11-23").status == 204);
        CHECK(year.office.ask_as(identity::hr, Method::remove, "/api/holidays/2026-11-23").rule() == "holiday_is_unknown");
        year.office.as_hr([](base::Work& work) { CHECK(working_days(work.db).is_working(day("2026-11-23"))); });
    }
}
