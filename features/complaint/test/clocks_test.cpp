// Golden cases of every clock, on the working calendar of the joint decrees for 2025 and 2026.
#include "features/complaint/clocks.h"

#include <doctest/doctest.h>

#include "features/complaint/test/decreed_days.h"

using namespace complaint;
using complaint::test::day;
using complaint::test::five_days;
using complaint::test::six_days;

namespace {

constexpr Limits ordinary{3, 5, 14, 10};

struct GoldenTerm {
    const char* why;
    const calendar::WorkingDays& working;
    const char* start;
    int limit;
    const char* last;
};

// Each line was counted by hand on the printed calendar.
const GoldenTerm golden_terms[] = {
    {"a plain week", five_days, "2026-11-02", 3, "2026-11-05"},
    {"Friday, at whatever hour, begins on Monday", five_days, "2026-11-20", 1, "2026-11-23"},
    {"Saturday is as good as Friday", five_days, "2026-11-21", 1, "2026-11-23"},
    {"Sunday too", five_days, "2026-11-22", 1, "2026-11-23"},
    {"with six days a week Saturday is worked", six_days, "2026-11-20", 1, "2026-11-21"},
    {"and Sunday is not", six_days, "2026-11-21", 1, "2026-11-23"},
    {"five days over a weekend", five_days, "2026-11-20", 5, "2026-11-27"},
    {"Christmas and its joint leave", five_days, "2026-12-22", 3, "2026-12-29"},
    {"the eve of Christmas", five_days, "2026-12-23", 1, "2026-12-28"},
    {"a joint leave after the holiday", five_days, "2025-12-24", 1, "2025-12-29"},
    {"the year's end is no edge", five_days, "2025-12-30", 2, "2026-01-02"},
    {"three days over Eid", five_days, "2026-03-17", 3, "2026-03-27"},
    {"Eid for a six-day office", six_days, "2026-03-17", 4, "2026-03-28"},
    {"a joint leave before a holiday", five_days, "2026-02-13", 1, "2026-02-18"},
    {"a holiday on a Sunday takes nothing", five_days, "2026-03-27", 5, "2026-04-06"},
    {"Ascension with its leave and the weekend", five_days, "2026-05-13", 1, "2026-05-18"},
    {"Sacrifice, leave, a Sunday holiday and Pancasila day", five_days, "2026-05-26", 3, "2026-06-03"},
    {"fourteen days in autumn", five_days, "2026-11-02", 14, "2026-11-20"},
    {"fourteen days over Christmas", five_days, "2025-12-12", 14, "2026-01-06"},
    {"sixty days from summer to autumn", five_days, "2026-07-01", 60, "2026-09-25"},
    {"ten days of silence over Eid", five_days, "2026-03-16", 10, "2026-04-07"},
};

}  // namespace

TEST_CASE("golden terms: holidays, joint leave, weekends, Friday afternoon, the year's end") {
    for (const auto& [why, working, start, limit, last] : golden_terms) {
        CAPTURE(why);
        CHECK(base::to_text(deadline(working, day(start), limit, {}).value()) == last);
    }
}

TEST_CASE("the day is the agency's own: late on Friday in London is Saturday in Sorong") {
    const auto evening = base::parse_instant("2026-11-20T16:30:00Z").value();
    const auto in_semarang = base::day_of(evening, 420), in_sorong = base::day_of(evening, 540);
    CHECK(in_semarang == day("2026-11-20"));
    CHECK(in_sorong == day("2026-11-21"));
    CHECK(deadline(five_days, in_semarang, 3, {}) == deadline(five_days, in_sorong, 3, {}));
    CHECK(deadline(six_days, in_semarang, 3, {}) == day("2026-11-24"));
    CHECK(deadline(six_days, in_sorong, 3, {}) == day("2026-11-25"));
}

TEST_CASE("what the reporter is told on Friday, 20 November: an answer by Wednesday, 2 December") {
    CHECK(promised_answer(five_days, ordinary, day("2026-11-20")) == day("2026-12-02"));
}

TEST_CASE("while the office waits for the reporter the clock stands still") {
    const auto from_monday = [](std::vector<Pause> pauses) { return deadline(five_days, day("2026-11-02"), 5, pauses); };
    CHECK(from_monday({}) == day("2026-11-09"));
    CHECK(from_monday({{day("2026-11-04"), {}}}) == std::nullopt);
    CHECK(from_monday({{day("2026-11-04"), day("2026-11-04")}}) == day("2026-11-09"));  // answered on the same day: nothing was lost
    CHECK(from_monday({{day("2026-11-04"), day("2026-11-06")}}) == day("2026-11-11"));  // two working days
    CHECK(from_monday({{day("2026-11-06"), day("2026-11-08")}}) == day("2026-11-09"));  // over a weekend: nothing
    CHECK(from_monday({{day("2026-11-03"), day("2026-11-04")}, {day("2026-11-10"), day("2026-11-12")}}) == day("2026-11-10"));
    CHECK(from_monday({{day("2026-11-09"), {}}}) == day("2026-11-09"));  // asked on the last day: the day stays the last
    CHECK(from_monday({{day("2026-11-12"), {}}}) == day("2026-11-09"));  // asked when it was late: it stays late
    CHECK(from_monday({{day("2026-10-28"), day("2026-11-04")}}) == day("2026-11-11"));  // begun before the term: only what lies in it
}

TEST_CASE("elapsed days leave out weekends, holidays and pauses") {
    const std::vector<Pause> pauses{{day("2026-11-04"), day("2026-11-06")}};
    CHECK(elapsed(five_days, day("2026-11-02"), day("2026-11-02"), {}) == 0);
    CHECK(elapsed(five_days, day("2026-11-02"), day("2026-11-09"), {}) == 5);
    CHECK(elapsed(five_days, day("2026-11-02"), day("2026-11-09"), pauses) == 3);
    CHECK(elapsed(five_days, day("2026-11-02"), day("2026-11-05"), pauses) == 2);
    CHECK(elapsed(five_days, day("2026-12-23"), day("2026-12-28"), {}) == 1);
}

namespace {

Course of(State state) {
    Course course{.state = state, .filed = day("2026-11-02"), .last_word = day("2026-11-02")};
    if (state != State::received) course.forwarded = day("2026-11-04");
    if (state == State::in_progress || state == State::answered) course.first_answered = course.last_word = day("2026-11-10");
    if (state == State::answered) course.settled = day("2026-11-10");
    return course;
}

void check_due(const Course& course, Term term, const char* last) {
    const auto due = next_due(five_days, ordinary, course);
    REQUIRE(due);
    CHECK(due->term == term);
    CHECK(base::to_text(due->last) == last);
}

}  // namespace

TEST_CASE("each state has its clock: three days to verify, five to a first answer, fourteen to settle, ten of silence") {
    check_due(of(State::received), Term::verification, "2026-11-05");
    check_due(of(State::forwarded), Term::first_answer, "2026-11-11");
    check_due(of(State::in_progress), Term::settlement, "2026-11-24");
    check_due(of(State::answered), Term::silence, "2026-11-24");
    CHECK_FALSE(next_due(five_days, ordinary, of(State::closed)));
    CHECK_FALSE(next_due(five_days, ordinary, of(State::archived)));
}

TEST_CASE("a complaint that was sent to the wrong unit keeps the day of its first forwarding") {
    auto course = of(State::received);
    course.forwarded = day("2026-11-03");
    check_due(course, Term::first_answer, "2026-11-10");
}

TEST_CASE("who replies to the last answer gets the time of a first answer, or what is left of the whole if that is more") {
    auto course = of(State::in_progress);
    course.pauses = {{day("2026-11-20"), day("2026-11-23")}};
    course.reopened = day("2026-11-23");
    check_due(course, Term::settlement, "2026-11-30");
    course.pauses = {{day("2026-11-10"), day("2026-11-11")}};
    course.reopened = day("2026-11-11");
    check_due(course, Term::settlement, "2026-11-25");
}

TEST_CASE("a term is kept until the end of its last day, and broken only when that is over") {
    auto course = of(State::forwarded);
    CHECK(answered_on_time(five_days, ordinary, course, day("2026-11-11")) == std::nullopt);
    CHECK(answered_on_time(five_days, ordinary, course, day("2026-11-12")) == false);
    course.first_answered = day("2026-11-11");
    CHECK(answered_on_time(five_days, ordinary, course, day("2026-12-31")) == true);
    course.first_answered = day("2026-11-12");
    CHECK(answered_on_time(five_days, ordinary, course, day("2026-12-31")) == false);
    CHECK(settled_on_time(five_days, ordinary, of(State::answered), day("2026-12-31")) == true);
    CHECK(settled_on_time(five_days, ordinary, of(State::in_progress), day("2026-11-24")) == std::nullopt);
    CHECK(settled_on_time(five_days, ordinary, of(State::in_progress), day("2026-11-25")) == false);
    CHECK(answered_on_time(five_days, ordinary, of(State::archived), day("2026-12-31")) == std::nullopt);
}

TEST_CASE("states follow each other as the table says, and nothing leaves the end") {
    using enum State;
    constexpr State all[] = {received, returned, forwarded, in_progress, answered, closed, archived};
    constexpr std::string_view table[] = {".++...+",                        // received
                                          "+.++..+",                        // returned
                                          "++.++.+",                        // forwarded
                                          "++..+.+",                        // in progress
                                          "...+.+.",                        // answered
                                          ".......",                        // closed
                                          "......."};                       // archived
    for (int before = 0; before < 7; ++before)
        for (int after = 0; after < 7; ++after) {
            CAPTURE(before);
            CAPTURE(after);
            CHECK(may_follow(all[before], all[after]) == (table[before][after] == '+'));
        }
}
