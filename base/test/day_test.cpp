#include "base/day.h"

#include <doctest/doctest.h>

#include "base/long_day.h"
#include "base/result.h"

namespace {

constexpr int jakarta = 420, jayapura = 540;  // minutes east of UTC

TEST_CASE("a day is counted from 1970 and written year, month, day") {
    CHECK(base::make_day(1970, 1, 1).number == 0);
    CHECK(base::to_text(base::make_day(2026, 11, 20)) == "2026-11-20");
    CHECK(base::to_text(base::make_day(1961, 3, 1) - 1) == "1961-02-28");
    CHECK(base::make_day(2027, 1, 1) - base::make_day(2026, 1, 1) == 365);
    const auto date = base::civil_of(base::make_day(2024, 2, 29));
    CHECK(date.year == 2024);
    CHECK(date.month == 2);
    CHECK(date.day == 29);
}

TEST_CASE("a week begins on Monday") {
    CHECK(base::weekday_of(base::make_day(2026, 11, 16)) == 1);
    CHECK(base::weekday_of(base::make_day(2026, 11, 22)) == 7);
}

TEST_CASE("a date that does not exist is no date") {
    CHECK_FALSE(base::is_date(2026, 2, 29));
    CHECK_FALSE(base::is_date(2026, 13, 1));
    CHECK_FALSE(base::is_date(2026, 4, 31));
    CHECK_FALSE(base::is_date(2026, 300, 1));
    CHECK_FALSE(base::is_date(0, 1, 1));
    CHECK(base::is_date(2028, 2, 29));
    CHECK_THROWS_AS(base::make_day(2026, 2, 30), base::Bug);
}

TEST_CASE("the strict form is YYYY-MM-DD and nothing else") {
    CHECK(base::parse_day("2026-11-20") == base::make_day(2026, 11, 20));
    for (const char* text : {"", "2026-11-2", "2026/11/20", "20-11-2026", "2026-02-29", "2026-11-20 ", " 026-11-20", "2026-1a-20"})
        CHECK_MESSAGE(!base::parse_day(text), text);
}

TEST_CASE("the loose form takes what people and spreadsheets write") {
    for (const char* text :
         {"2026-11-20", "20-11-2026", "20/11/2026", "20.11.2026", "20 November 2026", "20 nopember 2026", "20-Nov-2026",
          "  20   NOV   2026 ", "20 Nov. 2026", "2026/11/20", "2026-11-20T00:00:00", "2026-11-20 00:00:00", "20/11/2026 00:00", "20-Nov-26", "20112026", "20261120", "Jumat, 20 November 2026", "Tanjung Sela, 20-11-2026"})
        CHECK_MESSAGE(base::parse_loose_day(text) == base::make_day(2026, 11, 20), text);
    CHECK(base::parse_loose_day("1/4/2021") == base::make_day(2021, 4, 1));
    CHECK(base::parse_loose_day("17 Agustus 2026") == base::make_day(2026, 8, 17));
    CHECK(base::parse_loose_day("1 Mei 2026") == base::make_day(2026, 5, 1));
    CHECK(base::parse_loose_day("1 Feb 30") == base::make_day(1930, 2, 1));
    CHECK(base::parse_loose_day("20102010") == base::make_day(2010, 10, 20));
    CHECK(base::parse_loose_day("31 Desember 1999") == base::make_day(1999, 12, 31));
}

TEST_CASE("the loose form refuses what may be a slip of the hand") {
    for (const char* text : {"", "-", "20-11-26", "20 Novembre 2026", "31-04-2026", "11-20-2026", "20-11-0206", "20-11-2026 07:42",
                             "2026", "November 2026", "20-11-2026-1", "00-11-2026", "20 2026", "46346", "31022026", "1 2 3 November 2026", "01021026"})
        CHECK_MESSAGE(!base::parse_loose_day(text), text);
}

TEST_CASE("the day and the minute are those of the agency's own clock") {
    const auto evening = base::Instant{base::instant_of(base::make_day(2026, 11, 19), 23 * 60 + 30, 0)};  // 23:30 UTC
    CHECK(base::day_of(evening, 0) == base::make_day(2026, 11, 19));
    CHECK(base::day_of(evening, jakarta) == base::make_day(2026, 11, 20));
    CHECK(base::minute_of_day(evening, jakarta) == 6 * 60 + 30);
    CHECK(base::minute_of_day(evening, jayapura) == 8 * 60 + 30);
    CHECK(base::instant_of(base::make_day(2026, 11, 20), 6 * 60 + 30, jakarta) == evening);
}

TEST_CASE("an instant is written in UTC, to the second, also before 1970") {
    CHECK(base::to_text(base::instant_of(base::make_day(2026, 11, 20), 14 * 60 + 42, jakarta)) == "2026-11-20T07:42:00Z");
    CHECK(base::to_text(base::Instant{1'999'999}) == "1970-01-01T00:00:01Z");
    CHECK(base::to_text(base::Instant{-1}) == "1969-12-31T23:59:59Z");
}

TEST_CASE("now is after this was written") {
    CHECK(base::day_of(base::now(), 0) > base::make_day(2024, 1, 1));
}

TEST_CASE("a day is written out in both languages") {
    CHECK(base::long_day(base::make_day(2026, 8, 17), base::Language::indonesian) == "17 Agustus 2026");
    CHECK(base::long_day(base::make_day(2026, 12, 1), base::Language::english) == "1 December 2026");
}

}  // namespace
