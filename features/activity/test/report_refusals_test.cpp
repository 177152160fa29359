// What is no report: each refused by its name and at its field, with nothing half-written.
#include <doctest/doctest.h>

#include "features/activity/test/reporting_clinic.h"
#include "features/calendar/calendar.h"
#include "features/identity/relation.h"

using namespace activity;
using activity::test::Clinic;
using activity::test::day;
using activity::test::Method;
using base::test::engines;

namespace {

std::string refusal_of(Clinic& clinic, const NewReport& report) {
    const auto answer = clinic.send(clinic.cici, report);
    const auto path = organisation::test::member_of(answer, "path");
    return answer.status == 201 ? "" : answer.rule() + " " + path;
}

NewReport with_minutes(const Clinic& clinic, std::string text, int minutes) {
    auto report = clinic.report(std::move(text));
    report.minutes = minutes;
    return report;
}

}  // namespace

TEST_CASE("nobody reports for somebody else") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        for (const auto other : {clinic.budi, clinic.dodi, clinic.ani})
            CHECK(clinic.send(other, clinic.report("Imunisasi"), clinic.cici).rule() == "not_your_business");
        CHECK(clinic.office.ask_as(identity::hr, Method::post, "/api/activity-reports", R"({"day":"2026-11-20","text":"Imunisasi"})").rule() ==
              "not_your_business");
        const auto own = clinic.sent(clinic.cici, clinic.report("Imunisasi"));
        for (const auto other : {clinic.budi, clinic.dodi}) {
            CHECK(clinic.correct(other, own, clinic.report("Lain")).rule() == "not_your_business");
            CHECK(clinic.office.ask(other, Method::remove, "/api/activity-reports/" + own).rule() == "not_your_business");
        }
        CHECK(clinic.texts(clinic.cici) == "Imunisasi?");
        CHECK(clinic.office.journal_of("activity_report") == "submitted");
    }
}

TEST_CASE("each fault of a report has its own name, and none of them leaves a row") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        CHECK(refusal_of(clinic, clinic.report(" \n ")) == "report_is_empty /text");
        CHECK(refusal_of(clinic, clinic.report(std::string(2001, 'a'))) == "report_is_too_long /text");
        CHECK(refusal_of(clinic, clinic.report("Besok", "2026-11-21")) == "report_day_is_in_the_future /day");
        CHECK(refusal_of(clinic, clinic.report("Bulan lalu", "2026-10-01")) == "day_is_too_old /day");
        CHECK(refusal_of(clinic, clinic.counted("Minus", -1)) == "quantity_is_negative /quantity");
        auto loose = clinic.report("Tanpa hasil");
        loose.quantity = base::whole(3);
        CHECK(refusal_of(clinic, loose) == "quantity_has_no_indicator /result");
        auto judged = clinic.counted("Dinilai", 3);
        judged.result = clinic.judged_result;
        CHECK(refusal_of(clinic, judged) == "quantity_has_no_indicator /quantity");
        auto foreign = clinic.report("Milik Dodi");
        foreign.result = clinic.dodis_result;
        CHECK(refusal_of(clinic, foreign) == "result_is_not_yours /result");
        for (const char* address : {"javascript:alert(1)", "contoh.go.id", "https://a b", "https://\"x"}) {
            auto linked = clinic.report("Bertaut");
            linked.link = address;
            CHECK(refusal_of(clinic, linked) == "link_is_not_a_web_address /link");
        }
        CHECK(clinic.office.journal_of("activity_report") == "");
        CHECK(clinic.texts(clinic.cici) == "");
    }
}

TEST_CASE("two thousand letters fit, counted as letters and not as bytes") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        std::string text;
        for (int i = 0; i < 2000; ++i) text += "é";
        CHECK(refusal_of(clinic, clinic.report(text)) == "");
    }
}

TEST_CASE("the minutes of a day are counted together, over all its reports") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        for (const int minutes : {0, -5, 661, 1'000'000}) CHECK(refusal_of(clinic, with_minutes(clinic, "Posyandu", minutes)) == "minutes_are_too_many /minutes");
        const auto first = clinic.sent(clinic.cici, with_minutes(clinic, "Pagi", 400));
        CHECK(refusal_of(clinic, with_minutes(clinic, "Siang", 261)) == "minutes_are_too_many /minutes");
        CHECK(refusal_of(clinic, with_minutes(clinic, "Siang", 260)) == "");
        CHECK(clinic.correct(clinic.cici, first, with_minutes(clinic, "Pagi", 400)).status == 200);  // its own are not counted twice
        CHECK(refusal_of(clinic, with_minutes(clinic, "Malam", 2'147'483'647)) == "minutes_are_too_many /minutes");
    }
}

TEST_CASE("the same work of a day is reported once, however it is typed") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.sent(clinic.cici, clinic.report("Imunisasi di Posyandu Mawar"));
        const auto again = clinic.send(clinic.cici, clinic.report("  imunisasi di posyandu mawar. "));
        CHECK(again.status == 409);
        CHECK(again.rule() == "report_is_a_duplicate");
        CHECK(refusal_of(clinic, clinic.report("Imunisasi di Posyandu Mawar", "2026-11-19")) == "");
        CHECK(refusal_of(clinic, clinic.counted("Imunisasi di Posyandu Mawar", 4)) == "");
        CHECK(clinic.send(clinic.dodi, clinic.report("Imunisasi di Posyandu Mawar")).status == 201);
        const auto other = clinic.sent(clinic.cici, clinic.report("Rapat"));
        CHECK(clinic.correct(clinic.cici, other, clinic.report("Imunisasi di Posyandu Mawar")).rule() == "report_is_a_duplicate");
    }
}

TEST_CASE("a quarter that is being closed takes no report, no correction and no withdrawal") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.be("2026-10-02");
        CHECK(refusal_of(clinic, clinic.report("Kemarin dulu", "2026-09-30")) == "day_is_closed /day");
        const auto kept = clinic.sent(clinic.cici, clinic.report("Imunisasi", "2026-10-02"));
        const auto set = [&](calendar::PeriodState state) {
            clinic.office.as_hr([&](base::Work& work) { calendar::set_state(work, calendar::period_coded(work.db, "2026-T4")->id, state).value(); });
        };
        set(calendar::PeriodState::closing);
        CHECK(refusal_of(clinic, clinic.report("Rapat", "2026-10-02")) == "day_is_closed /day");
        CHECK(clinic.correct(clinic.cici, kept, clinic.report("Lain")).rule() == "day_is_closed");
        CHECK(clinic.office.ask(clinic.cici, Method::remove, "/api/activity-reports/" + kept).rule() == "day_is_closed");
        CHECK(clinic.texts(clinic.cici) == "Imunisasi?");
        set(calendar::PeriodState::open);
        CHECK(clinic.office.ask(clinic.cici, Method::remove, "/api/activity-reports/" + kept).status == 204);
        CHECK(clinic.texts(clinic.cici) == "");
    }
}
