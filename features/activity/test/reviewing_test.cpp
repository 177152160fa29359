// The superior's queue: approve, return, many at once, undo; and what of it reaches an indicator's figure.
#include <doctest/doctest.h>

#include "features/activity/test/reporting_clinic.h"
#include "features/calendar/calendar.h"

using namespace activity;
using activity::test::Clinic;
using activity::test::Method;
using base::whole;
using base::test::engines;

namespace {

base::test::Answer undo(Clinic& clinic, PersonId who, const std::string& review) {
    return clinic.office.ask(who, Method::remove, "/api/report-reviews/" + review);
}

}  // namespace

TEST_CASE("a superior finds the waiting reports of the team, the oldest first, and nobody else's") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.sent(clinic.cici, clinic.report("Jumat"));
        clinic.sent(clinic.dodi, clinic.report("Kamis", "2026-11-19"));
        clinic.sent(clinic.budi, clinic.report("Rapat dinas"));
        const auto queue = clinic.queue(clinic.budi);
        REQUIRE(queue.size() == 2);
        CHECK(queue[0].report.text == "Kamis");
        CHECK(queue[1].employee.full_name == "Cici");
        CHECK(clinic.queue(clinic.ani).size() == 1);
        CHECK(clinic.queue(clinic.cici).empty());
    }
}

TEST_CASE("approved quantities reach the figure; waiting and returned ones do not") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto four = clinic.sent(clinic.cici, clinic.counted("Posyandu Mawar", 4));
        const auto nine = clinic.sent(clinic.cici, clinic.counted("Posyandu Melati", 9));
        CHECK(clinic.total(clinic.cici) == whole(0));
        CHECK(clinic.review(clinic.budi, {four}, Verdict::approved).status == 201);
        CHECK(clinic.total(clinic.cici) == whole(4));
        CHECK(clinic.review(clinic.budi, {nine}, Verdict::returned, "Foto belum ada").status == 201);
        CHECK(clinic.total(clinic.cici) == whole(4));
        const auto returned = clinic.list(clinic.cici).reports[0].report;
        CHECK(returned.reason == "Foto belum ada");
        CHECK(returned.reviewer == clinic.budi);
        CHECK(clinic.correct(clinic.cici, nine, clinic.counted("Posyandu Melati", 8)).status == 200);
        CHECK(clinic.total(clinic.cici) == whole(4));
        CHECK(clinic.review(clinic.budi, {nine}, Verdict::approved).status == 201);
        CHECK(clinic.total(clinic.cici) == whole(12));
        CHECK(clinic.total(clinic.dodi) == whole(0));
    }
}

TEST_CASE("many are decided together, all or none") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto one = clinic.sent(clinic.cici, clinic.report("Satu")), two = clinic.sent(clinic.dodi, clinic.report("Dua"));
        CHECK(clinic.review(clinic.budi, {}, Verdict::approved).rule() == "no_report_is_chosen");
        CHECK(clinic.review(clinic.budi, {one, "404"}, Verdict::approved).rule() == "not_your_business");
        CHECK(clinic.review(clinic.budi, {one, one}, Verdict::approved).rule() == "report_is_not_waiting");
        CHECK(clinic.texts(clinic.cici) == "Satu?");
        CHECK(clinic.review(clinic.budi, {one, two}, Verdict::returned, " ").rule() == "return_needs_a_reason");
        CHECK(clinic.review(clinic.budi, {one, two}, Verdict::approved).status == 201);
        CHECK(clinic.review(clinic.budi, {two}, Verdict::approved).rule() == "report_is_not_waiting");
        CHECK(clinic.texts(clinic.cici) + clinic.texts(clinic.dodi) == "Satu+Dua+");
        CHECK(clinic.office.journal_of("activity_report") == "submitted, submitted, approved, approved");
    }
}

TEST_CASE("only the direct superior reviews") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto id = clinic.sent(clinic.cici, clinic.report("Satu"));
        for (const auto other : {clinic.cici, clinic.dodi, clinic.ani})
            CHECK(clinic.review(other, {id}, Verdict::approved).rule() == "not_your_business");
        CHECK(clinic.texts(clinic.cici) == "Satu?");
    }
}

TEST_CASE("a review is undone as a whole, once, by the superior") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto one = clinic.sent(clinic.cici, clinic.counted("Satu", 4)), two = clinic.sent(clinic.dodi, clinic.report("Dua"));
        const auto review = organisation::test::member_of(clinic.review(clinic.budi, {one, two}, Verdict::approved), "review");
        CHECK(undo(clinic, clinic.cici, review).rule() == "review_is_unknown");  // as if there were none
        CHECK(undo(clinic, clinic.budi, review).status == 204);
        CHECK(clinic.texts(clinic.cici) + clinic.texts(clinic.dodi) == "Satu?Dua?");
        CHECK(clinic.total(clinic.cici) == whole(0));
        CHECK(undo(clinic, clinic.budi, review).rule() == "review_is_unknown");
    }
}

TEST_CASE("in a closed quarter nothing is reviewed and no review undone: what was decided on stays") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto done = clinic.sent(clinic.cici, clinic.counted("Satu", 4)), open = clinic.sent(clinic.cici, clinic.counted("Dua", 5));
        const auto review = organisation::test::member_of(clinic.review(clinic.budi, {done}, Verdict::approved), "review");
        clinic.office.as_hr([](base::Work& work) {
            for (const auto state : {calendar::PeriodState::closing, calendar::PeriodState::closed})
                calendar::set_state(work, calendar::period_coded(work.db, "2026-T4")->id, state).value();
        });
        CHECK(undo(clinic, clinic.budi, review).rule() == "day_is_closed");
        CHECK(clinic.review(clinic.budi, {open}, Verdict::approved).rule() == "day_is_closed");
        CHECK(clinic.total(clinic.cici) == whole(4));
    }
}

TEST_CASE("an approved report is not changed; one that was asked for again is") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto id = clinic.sent(clinic.cici, clinic.counted("Satu", 4));
        clinic.review(clinic.budi, {id}, Verdict::approved);
        CHECK(clinic.correct(clinic.cici, id, clinic.counted("Satu", 40)).rule() == "report_is_approved");
        CHECK(clinic.office.ask(clinic.cici, Method::remove, "/api/activity-reports/" + id).rule() == "report_is_approved");
        CHECK(clinic.office.upload(clinic.cici, 0, "/api/activity-reports/" + id + "/evidence", "file", "%PDF-1.4\n%%EOF\n").rule() ==
              "report_is_approved");
        CHECK(clinic.total(clinic.cici) == whole(4));
    }
}

TEST_CASE("odd reports carry a flag: the same text for days, a quantity far above the usual, a late one") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        for (const char* iso : {"2026-11-13", "2026-11-16", "2026-11-17"}) clinic.sent(clinic.cici, clinic.counted("Imunisasi", 4, iso));
        clinic.sent(clinic.cici, clinic.counted("Imunisasi", 19, "2026-11-18"));
        clinic.sent(clinic.cici, clinic.counted("Posyandu", 20, "2026-11-19"));
        const auto queue = clinic.queue(clinic.budi);
        REQUIRE(queue.size() == 5);
        using enum Flag;
        CHECK(queue[1].flags == std::vector{entered_late});
        CHECK(queue[3].flags == std::vector{same_text_for_days});
        CHECK(queue[4].flags == std::vector{quantity_far_above_usual});
        CHECK(queue[4].result_text == "Imunisasi");
    }
}
