// The weekly reflection: one a week, kept under its Monday.
#include <doctest/doctest.h>

#include "base/json.h"
#include "features/activity/test/reporting_clinic.h"

using namespace activity;
using activity::test::Clinic;
using activity::test::day;
using activity::test::holds;
using activity::test::Method;
using base::test::engines;

namespace {

base::test::Answer reflect_on(Clinic& clinic, const std::string& week, const std::string& went_well) {
    const ReflectionInput input{day(week), went_well, "", ""};
    return clinic.office.ask(clinic.cici, Method::put, "/api/reflections/" + week, base::write_json(input));
}

base::test::Answer read(Clinic& clinic, PersonId who) {
    return clinic.office.ask(who, Method::get, "/api/people/" + std::to_string(clinic.cici.value) + "/reflections?first=2026-11-01&last=2026-11-30");
}

}  // namespace

TEST_CASE("whichever day of the week is named, there is one reflection, and the last one counts") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        CHECK(reflect_on(clinic, "2026-11-16", "Posyandu ramai").status == 204);
        CHECK(reflect_on(clinic, "2026-11-22", "Posyandu ramai dan tertib").status == 204);
        const auto list = base::read_json<ReflectionList>(read(clinic, clinic.budi).body).value().reflections;
        REQUIRE(list.size() == 1);
        CHECK(list[0].week == day("2026-11-16"));
        CHECK(list[0].went_well == "Posyandu ramai dan tertib");
        CHECK(clinic.office.journal_of("activity_reflection") == "written, written");
    }
}

TEST_CASE("an empty reflection and one of next week are refused, and colleagues read none") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        CHECK(reflect_on(clinic, "2026-11-16", "  ").rule() == "reflection_is_empty");
        CHECK(reflect_on(clinic, "2026-11-23", "Nanti").rule() == "report_day_is_in_the_future");
        CHECK(read(clinic, clinic.dodi).rule() == "not_your_business");
        CHECK_FALSE(holds(read(clinic, clinic.cici), "Nanti"));
    }
}
