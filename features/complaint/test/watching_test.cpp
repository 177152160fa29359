// Reminders, escalation, and the end in silence.
#include "features/complaint/watching.h"

#include <doctest/doctest.h>

#include "features/complaint/handling.h"
#include "features/complaint/test/complaint_office.h"
#include "features/complaint/test/decreed_days.h"

using namespace complaint;
using base::test::engines;
using complaint::test::ComplaintOffice;
using complaint::test::day;
using complaint::test::five_days;

TEST_CASE("each working morning: reminded the day before, the head when late, the inspectorate when late for long, closed after silence") {
    constexpr Limits limits{3, 5, 14, 10};
    Course course{.state = State::forwarded, .filed = day("2026-11-16"), .forwarded = day("2026-11-17"), .last_word = day("2026-11-17")};  // due 24 November
    struct Morning {
        const char* day;
        int escalations;
        Wake wake;
    };
    constexpr Morning mornings[] = {{"2026-11-20", 0, Wake::nothing},   {"2026-11-23", 0, Wake::remind},   {"2026-11-24", 0, Wake::nothing},
                                    {"2026-11-25", 0, Wake::tell_head}, {"2026-11-25", 1, Wake::nothing},  {"2026-12-01", 1, Wake::nothing},
                                    {"2026-12-02", 1, Wake::tell_inspectorate}, {"2026-12-02", 2, Wake::nothing}};
    for (const auto& [iso, escalations, expected] : mornings) {
        CAPTURE(iso);
        CHECK(wake(five_days, limits, course, escalations, day(iso)) == expected);
    }
    course.state = State::answered;
    course.last_word = day("2026-12-10");  // ten working days after: 28 December, for Christmas and its leave lie between
    CHECK(wake(five_days, limits, course, 0, day("2026-12-28")) == Wake::nothing);
    CHECK(wake(five_days, limits, course, 0, day("2026-12-29")) == Wake::close);
    course.state = State::closed;
    CHECK(wake(five_days, limits, course, 0, day("2027-12-29")) == Wake::nothing);
}

TEST_CASE("the watch goes on from morning to morning, reminds and escalates once, and ends with the complaint") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto id = office.forwarded();  // due Friday, 27 November
        for (const auto* iso : {"2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01"}) {
            office.be(iso, 7 * 60 - 1);
            office.work_through_jobs();
            office.be(iso, 7 * 60);
            office.work_through_jobs();
        }
        CHECK(office.said(id) == "reminder; escalation: 1");
        CHECK(office.complaint(id).escalations == 1);
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return answer(work, id, "Loket dibuka", Answer::last); }) == "");
        CHECK(office.complaint(id).escalations == 0);
        for (auto morning = day("2026-12-02"); morning <= day("2026-12-15"); morning = morning + 1) {
            office.be(base::to_text(morning), 7 * 60);
            office.work_through_jobs();
        }
        CHECK(office.complaint(id).state == State::answered);
        office.be("2026-12-16", 7 * 60);
        office.work_through_jobs();
        const auto complaint = office.complaint(id);
        CHECK(complaint.state == State::closed);
        CHECK(complaint.closer == Closer::silence);
        office.be("2027-02-01", 7 * 60);
        office.work_through_jobs();
        CHECK(office.said(id) == "reminder; escalation: 1; last_answer: Loket dibuka");
    }
}

TEST_CASE("who was asked something and stays silent is not waited for for ever") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto id = office.filed();
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return ask_reporter(work, id, "Di mana?"); }) == "");
        for (auto morning = day("2026-11-23"); morning <= day("2026-12-07"); morning = morning + 1) {
            office.be(base::to_text(morning), 7 * 60);
            office.work_through_jobs();
        }
        CHECK(office.complaint(id).state == State::archived);
        CHECK(office.said(id) == "question: Di mana?");
    }
}
