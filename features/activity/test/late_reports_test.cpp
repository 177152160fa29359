// Late, and too late: counted in working days of the agency's calendar, by the day the report was written on.
#include <doctest/doctest.h>

#include "base/json.h"
#include "features/activity/test/reporting_clinic.h"
#include "features/calendar/calendar.h"

using namespace activity;
using activity::test::Clinic;
using activity::test::day;
using base::test::engines;

namespace {

std::string outcome(const base::test::Answer& answer) {
    return answer.status == 201 ? organisation::test::member_of(answer, "punctuality") : answer.rule();
}

NewReport written(NewReport report, base::Instant at) {
    report.written_at = at;
    return report;
}

}  // namespace

TEST_CASE("two working days later is on time, three are late, eleven are too late") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);  // Friday, 20 November
        CHECK(outcome(clinic.send(clinic.cici, clinic.report("Rabu", "2026-11-18"))) == "on_time");
        CHECK(outcome(clinic.send(clinic.cici, clinic.report("Selasa", "2026-11-17"))) == "late");
        CHECK(outcome(clinic.send(clinic.cici, clinic.report("Jumat", "2026-11-06"))) == "late");
        CHECK(outcome(clinic.send(clinic.cici, clinic.report("Kamis", "2026-11-05"))) == "day_is_too_old");
    }
}

TEST_CASE("weekends and holidays make nobody late") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.be("2026-11-24");
        CHECK(outcome(clinic.send(clinic.cici, clinic.report("Jumat", "2026-11-20"))) == "on_time");
        CHECK(outcome(clinic.send(clinic.cici, clinic.report("Kamis", "2026-11-19"))) == "late");
        clinic.office.as_hr([](base::Work& work) {
            calendar::set_holidays(work, {{day("2026-11-23"), calendar::HolidayKind::local, "Pilkada", "Keputusan bupati"}}).value();
        });
        CHECK(outcome(clinic.send(clinic.dodi, clinic.report("Kamis", "2026-11-19"))) == "on_time");
    }
}

TEST_CASE("what waited for a signal is judged by the day it was written on") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto evening = base::instant_of(day("2026-11-12"), 20 * 60, 420);
        CHECK(outcome(clinic.send(clinic.cici, written(clinic.report("Desa Rengas", "2026-11-12"), evening))) == "on_time");
        CHECK(outcome(clinic.send(clinic.cici, clinic.report("Desa Hulu", "2026-11-12"))) == "late");
    }
}

TEST_CASE("a phone that says it wrote long ago opens no day that has passed") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto long_ago = base::instant_of(day("2026-10-05"), 16 * 60, 420);
        CHECK(outcome(clinic.send(clinic.cici, written(clinic.report("Oktober", "2026-10-05"), long_ago))) == "day_is_too_old");
        CHECK(clinic.texts(clinic.cici) == "");
    }
}

TEST_CASE("a clock that runs a little ahead is forgiven, one of tomorrow is not") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto ahead = [&](int minutes) { return base::Instant{clinic.office.now.micros + minutes * 60'000'000ll}; };
        CHECK(outcome(clinic.send(clinic.cici, written(clinic.report("Sebentar"), ahead(9)))) == "on_time");
        CHECK(clinic.list(clinic.cici).reports[0].report.written_at == clinic.office.now);
        CHECK(outcome(clinic.send(clinic.cici, written(clinic.report("Besok"), ahead(11)))) == "written_in_the_future");
    }
}

TEST_CASE("a correction asked for makes no report late, however long the superior took") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto id = clinic.sent(clinic.cici, clinic.report("Imunisasi"));
        clinic.be("2026-12-18");
        clinic.review(clinic.budi, {id}, Verdict::returned, "Berapa bayi?");
        const auto corrected = clinic.correct(clinic.cici, id, clinic.counted("Imunisasi 4 bayi", 4));
        CHECK(corrected.status == 200);
        CHECK(activity::test::holds(corrected, "on_time"));
        CHECK(clinic.list(clinic.cici).reports[0].report.day == day("2026-11-20"));
        CHECK(clinic.texts(clinic.cici) == "Imunisasi 4 bayi?");
    }
}
