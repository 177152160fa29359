// A change in mid-year is a new version; the one before stays, and still speaks for its days.
#include <doctest/doctest.h>

#include "base/packed.h"
#include "features/calendar/calendar.h"
#include "features/plan/brief.h"
#include "features/plan/test/planning_clinic.h"

using namespace plan;
using base::test::engines;
using plan::test::Clinic;
using plan::test::day;
using plan::test::judged;
using plan::test::result;

namespace {

// Cici's agreed plan, whose sentence changes.
PlanInput changed(Clinic& clinic, const std::string& text) {
    auto view = clinic.current(clinic.cici);
    view.results[0].text = text;
    return {clinic.cici, 2026, view.plan.approach, {}, view.results, view.behaviour, view.annex};
}

std::string from(std::string_view iso) { return R"({"from":")" + std::string(iso) + "\"}"; }

void set_state(Clinic& clinic, const char* quarter, std::vector<calendar::PeriodState> states) {
    clinic.office.as_hr([&](base::Work& work) {
        for (const auto state : states) calendar::set_state(work, calendar::period_coded(work.db, quarter)->id, state).value();
    });
}

// How many plans speak for everybody on the day.
std::size_t in_force(Clinic& clinic, std::string_view iso) {
    std::size_t plans = 0;
    clinic.office.as_hr([&](base::Work& work) { plans = plans_between(work.db, {clinic.ani, clinic.dodi}, day(iso)).plans.size(); });
    return plans;
}

}  // namespace

TEST_CASE("the version before speaks until the day before the change, and ids stay") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto first = clinic.agreed(clinic.cici, clinic.budi, clinic.simple(clinic.cici, "Lama"));
        const auto before = clinic.current(clinic.cici);
        const auto second = clinic.made(clinic.cici, changed(clinic, "Baru"));
        CHECK(second != first);
        CHECK(clinic.text_on(clinic.cici, "2026-11-20") == "Lama");  // a draft does not speak
        clinic.step(clinic.cici, second, "proposals");
        CHECK(clinic.step(clinic.budi, second, "agreements", from("2026-11-16")).status == 204);
        CHECK(clinic.text_on(clinic.cici, "2026-11-15") == "Lama");
        CHECK(clinic.text_on(clinic.cici, "2026-11-16") == "Baru");
        CHECK(clinic.text_on(clinic.cici, "2027-01-01") == "");
        const auto after = clinic.current(clinic.cici);
        CHECK(after.plan.version == 2);
        CHECK(after.results[0].id == before.results[0].id);
        CHECK(after.results[0].indicators[0].id == before.results[0].indicators[0].id);
    }
}

TEST_CASE("a change is agreed from a day of its year that is in no closed quarter") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        using enum calendar::PeriodState;
        set_state(clinic, "2026-T1", {open, closing, closed});
        clinic.agreed(clinic.cici, clinic.budi, clinic.simple(clinic.cici, "Lama"));
        const auto second = clinic.made(clinic.cici, changed(clinic, "Baru"));
        clinic.step(clinic.cici, second, "proposals");
        CHECK(clinic.step(clinic.budi, second, "agreements", from("2025-06-01")).rule() == "period_is_closed");  // taken as 1 January
        const auto decided = clinic.step(clinic.budi, second, "agreements", from("2026-03-31"));
        CHECK(decided.status == 409);
        CHECK(decided.rule() == "period_is_closed");
        CHECK(clinic.text_on(clinic.cici, "2026-12-31") == "Lama");
        CHECK(clinic.step(clinic.budi, second, "agreements", from("2026-04-01")).status == 204);
    }
}

TEST_CASE("one version speaks for each day, even where a later change begins before an earlier one") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.agreed(clinic.cici, clinic.budi, clinic.simple(clinic.cici, "Satu"));
        clinic.agreed(clinic.cici, clinic.budi, changed(clinic, "Dua"), from("2026-09-01"));
        clinic.agreed(clinic.cici, clinic.budi, changed(clinic, "Tiga"), from("2026-06-01"));
        CHECK(clinic.text_on(clinic.cici, "2026-05-31") == "Satu");
        CHECK(clinic.text_on(clinic.cici, "2026-07-01") == "Tiga");
        CHECK(clinic.text_on(clinic.cici, "2026-10-01") == "Tiga");
        for (const char* day : {"2026-01-01", "2026-05-31", "2026-06-01", "2026-08-31", "2026-09-01", "2026-12-31"}) {
            CAPTURE(day);
            CHECK(in_force(clinic, day) == 1);
        }
    }
}

TEST_CASE("a slice brings results, indicators and expectations of the plans of that day only") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        auto input = clinic.simple(clinic.cici, "Lama");
        input.behaviour = {{rating::CoreValue::harmonious, "Menyapa"}, {rating::CoreValue::harmonious, "Menolong"}};
        clinic.agreed(clinic.cici, clinic.budi, input);
        clinic.made(clinic.dodi, clinic.simple(clinic.dodi, "Rancangan"));
        auto next = changed(clinic, "Baru");
        next.results.push_back(result("Tambahan", {judged("Selesai")}, rating::ResultKind::additional));
        clinic.agreed(clinic.cici, clinic.budi, next, from("2026-09-01"));
        clinic.office.as_hr([&](base::Work& work) {
            const auto august = plans_between(work.db, {clinic.ani, clinic.dodi}, day("2026-08-31"));
            CHECK(august.results.size() == 1);
            CHECK(august.expectations.size() == 1);
            const auto september = plans_between(work.db, {clinic.ani, clinic.dodi}, day("2026-09-01"));
            REQUIRE(september.results.size() == 2);
            CHECK(september.results[1].text == "Tambahan");
            CHECK(september.indicators.size() == 2);
            CHECK(plans_between(work.db, {clinic.dodi, clinic.dodi}, day("2026-09-01")).plans.empty());
        });
    }
}

TEST_CASE("of one's own plans the newest of each year is told, and what the one that speaks for a day promises") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.agreed(clinic.cici, clinic.budi, clinic.simple(clinic.cici, "Lama"));
        clinic.agreed(clinic.cici, clinic.budi, changed(clinic, "Baru"), from("2026-09-01"));
        clinic.made(clinic.cici, changed(clinic, "Rancangan"));
        clinic.office.as_hr([&](base::Work& work) {
            for (const auto* on : {"2026-08-31", "2026-09-01", "2027-01-01"}) {
                CAPTURE(on);
                const auto own = own_plans(work.db, clinic.cici, {2026, 2027}, day(on));
                REQUIRE(own.newest.size() == 1);
                CHECK(own.newest[0].version == 3);
                CHECK(own.newest[0].state == State::draft);
                const auto slice = plans_between(work.db, {clinic.cici, clinic.cici}, day(on));
                REQUIRE(own.in_force.results.size() == slice.results.size());
                for (std::size_t at = 0; at < slice.results.size(); ++at) CHECK(own.in_force.results[at].text == slice.results[at].text);
            }
            CHECK(own_plans(work.db, clinic.dodi, {2026, 2027}, day("2026-09-01")).newest.empty());
        });
    }
}

TEST_CASE("what a plan says to the engine is the same from its brief and from its rows") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        auto input = clinic.simple(clinic.cici, "Lama");
        input.behaviour = {{rating::CoreValue::loyal, "Setia"}, {rating::CoreValue::harmonious, "Menyapa"}, {rating::CoreValue::loyal, "Tepat"}};
        input.results.push_back(result("Tambahan", {judged("Selesai"), judged("Rapi")}, rating::ResultKind::additional));
        clinic.agreed(clinic.cici, clinic.budi, input);
        clinic.agreed(clinic.cici, clinic.budi, changed(clinic, "Baru"), from("2026-09-01"));
        clinic.office.as_hr([&](base::Work& work) {
            const auto packed = [&] {
                const auto slice = plans_between(work.db, {clinic.ani, clinic.dodi}, day("2026-10-01"));
                REQUIRE(slice.plans.size() == 1);
                Brief brief{slice.results, slice.indicators, {}};
                for (const auto& [plan, value] : slice.expectations) brief.expectations.push_back(value);
                std::string all;
                base::append_packed(all, brief);
                return all;
            };
            const auto from_brief = packed();
            CHECK(from_brief.find("Baru") != std::string::npos);
            static const base::Statement forget{"test.forget", "update plan_plan set brief = null where agency = ?1",
                                                "update plan_plan set brief = null where agency = $1", base::Statement::Reach::agency, true};
            CHECK(work.db.run(forget) > 0);
            CHECK(packed() == from_brief);
            work.journal({.thing = "test", .thing_id = 1, .action = "forgot"});
        });
    }
}

TEST_CASE("a result is named once, and never one of another plan") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.agreed(clinic.dodi, clinic.budi, clinic.simple(clinic.dodi));
        clinic.agreed(clinic.cici, clinic.budi, clinic.simple(clinic.cici));
        const auto foreign = clinic.current(clinic.dodi).results[0];
        auto stolen = changed(clinic, "Baru");
        stolen.results[0].id = foreign.id;
        CHECK(clinic.write(clinic.cici, stolen).rule() == "result_is_of_another_plan");
        auto borrowed = changed(clinic, "Baru");
        borrowed.results[0].indicators[0].id = foreign.indicators[0].id;
        CHECK(clinic.write(clinic.cici, borrowed).rule() == "result_is_of_another_plan");
        auto twice = changed(clinic, "Baru");
        twice.results.push_back(twice.results[0]);
        CHECK(clinic.write(clinic.cici, twice).rule() == "result_is_named_twice");
        auto doubled = changed(clinic, "Baru");
        doubled.results[0].indicators.push_back(doubled.results[0].indicators[0]);
        CHECK(clinic.write(clinic.cici, doubled).rule() == "result_is_named_twice");
        CHECK(clinic.current(clinic.cici).plan.version == 1);
    }
}
