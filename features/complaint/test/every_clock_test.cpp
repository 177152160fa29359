// Every clock of a complaint at every edge of the calendar. The days were counted apart from this program, from demo/libur.csv.
#include <doctest/doctest.h>

#include <array>

#include "features/complaint/complaint.h"
#include "features/complaint/test/decreed_days.h"
#include "features/complaint/watching.h"

using namespace complaint;
using complaint::test::day;
using complaint::test::five_days;

namespace {

// What a clock says that was started on a day.
constexpr std::array clocks{"verified by", "first answer promised", "first answered by", "information settled by", "ordinary complaint settled by",
                            "misconduct settled by", "aspiration settled by", "silence ends on", "reminded", "head told", "inspectorate told", "closed"};

struct EdgeOfCalendar {
    const char* why;
    const char* start;
    std::array<const char*, clocks.size()> days;
};

const EdgeOfCalendar edges[] = {
    {"Friday afternoon", "2026-07-03",
     {"2026-07-08", "2026-07-15", "2026-07-10", "2026-07-10", "2026-07-23", "2026-09-29",
      "2026-07-10", "2026-07-17", "2026-07-09", "2026-07-13", "2026-07-20", "2026-07-20"}},
    {"Saturday", "2026-07-04",
     {"2026-07-08", "2026-07-15", "2026-07-10", "2026-07-10", "2026-07-23", "2026-09-29",
      "2026-07-10", "2026-07-17", "2026-07-09", "2026-07-13", "2026-07-20", "2026-07-20"}},
    {"the eve of a holiday in the week", "2026-08-24",
     {"2026-08-28", "2026-09-04", "2026-09-01", "2026-09-01", "2026-09-14", "2026-11-17",
      "2026-09-01", "2026-09-08", "2026-08-31", "2026-09-02", "2026-09-09", "2026-09-09"}},
    {"joint leave before Chinese New Year", "2026-02-13",
     {"2026-02-20", "2026-02-27", "2026-02-24", "2026-02-24", "2026-03-09", "2026-05-25",
      "2026-02-24", "2026-03-03", "2026-02-23", "2026-02-25", "2026-03-04", "2026-03-04"}},
    {"Ascension and its leave, then the weekend", "2026-05-13",
     {"2026-05-20", "2026-05-29", "2026-05-22", "2026-05-22", "2026-06-09", "2026-08-13",
      "2026-05-22", "2026-06-03", "2026-05-21", "2026-05-25", "2026-06-04", "2026-06-04"}},
    {"a joint leave itself", "2026-03-20",
     {"2026-03-27", "2026-04-06", "2026-03-31", "2026-03-31", "2026-04-14", "2026-06-26",
      "2026-03-31", "2026-04-08", "2026-03-30", "2026-04-01", "2026-04-09", "2026-04-09"}},
    {"Eid on its eve", "2026-03-17",
     {"2026-03-27", "2026-04-06", "2026-03-31", "2026-03-31", "2026-04-14", "2026-06-26",
      "2026-03-31", "2026-04-08", "2026-03-30", "2026-04-01", "2026-04-09", "2026-04-09"}},
    {"the eve of Christmas and its leave", "2025-12-24",
     {"2025-12-31", "2026-01-08", "2026-01-05", "2026-01-05", "2026-01-19", "2026-04-02",
      "2026-01-05", "2026-01-12", "2026-01-02", "2026-01-06", "2026-01-13", "2026-01-13"}},
    {"the last working day of the year", "2025-12-31",
     {"2026-01-06", "2026-01-13", "2026-01-08", "2026-01-08", "2026-01-22", "2026-04-08",
      "2026-01-08", "2026-01-15", "2026-01-07", "2026-01-09", "2026-01-19", "2026-01-19"}},
    {"New Year's day", "2026-01-01",
     {"2026-01-06", "2026-01-13", "2026-01-08", "2026-01-08", "2026-01-22", "2026-04-08",
      "2026-01-08", "2026-01-15", "2026-01-07", "2026-01-09", "2026-01-19", "2026-01-19"}},
};

Course started(State state, base::Day start) {
    Course course{.state = state, .filed = start, .last_word = start};
    if (state != State::received) course.forwarded = start;
    if (state == State::in_progress || state == State::answered) course.first_answered = start;
    if (state == State::answered) course.settled = start;
    return course;
}

// On the first working morning on which the watch does it.
base::Day morning_of(Wake what, const Course& course, const Limits& limits, int escalations) {
    auto morning = course.last_word + 1;
    while (!five_days.is_working(morning) || wake(five_days, limits, course, escalations, morning) != what) morning = morning + 1;
    return morning;
}

base::Day clock_from(base::Day start, std::size_t clock) {
    const auto limits = [](Kind kind) { return limits_of(policy::ComplaintRules{}, kind); };
    const auto due = [&](State state, Kind kind) { return next_due(five_days, limits(kind), started(state, start)).value().last; };
    const auto forwarded = started(State::forwarded, start);
    const auto ordinary = limits(Kind::ordinary);
    switch (clock) {
        case 0: return due(State::received, Kind::ordinary);
        case 1: return promised_answer(five_days, ordinary, start);
        case 2: return due(State::forwarded, Kind::ordinary);
        case 3: return due(State::in_progress, Kind::information);
        case 4: return due(State::in_progress, Kind::ordinary);
        case 5: return due(State::in_progress, Kind::supervisory);
        case 6: return due(State::in_progress, Kind::aspiration);
        case 7: return due(State::answered, Kind::ordinary);
        case 8: return morning_of(Wake::remind, forwarded, ordinary, 0);
        case 9: return morning_of(Wake::tell_head, forwarded, ordinary, 0);
        case 10: return morning_of(Wake::tell_inspectorate, forwarded, ordinary, 1);
        default: return morning_of(Wake::close, started(State::answered, start), ordinary, 0);
    }
}

}  // namespace

TEST_CASE("every clock at every edge: Friday afternoon, weekend, holiday, joint leave, the year's end") {
    for (const auto& [why, start, days] : edges)
        for (std::size_t clock = 0; clock < clocks.size(); ++clock) {
            CAPTURE(why);
            CAPTURE(clocks[clock]);
            CHECK(base::to_text(clock_from(day(start), clock)) == days[clock]);
        }
}

TEST_CASE("who was asked waits as long as who was answered, and who replied to the last answer waits as long as for a first one") {
    for (const auto& [why, start, days] : edges) {
        CAPTURE(why);
        const auto limits = limits_of(policy::ComplaintRules{}, Kind::ordinary);
        auto asked = started(State::forwarded, day(start));
        asked.state = State::returned;
        asked.pauses = {{day(start), {}}};
        CHECK(base::to_text(next_due(five_days, limits, asked).value().last) == days[7]);
        auto reopened = started(State::in_progress, day(start) - 60);
        reopened.reopened = day(start);
        CHECK(base::to_text(next_due(five_days, limits, reopened).value().last) == days[2]);
    }
}
