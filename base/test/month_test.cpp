#include "base/month.h"

#include <doctest/doctest.h>

TEST_CASE("a month and a quarter stand for their last day, however they are written") {
    const struct {
        const char* written;
        int year;
        const char* day;
    } table[] = {{"Januari 2026", 0, "2026-01-31"}, {"Jan-26", 0, "2026-01-31"},  {"feb 2024", 0, "2024-02-29"},        {"02/2026", 0, "2026-02-28"},
                 {"2026-12", 0, "2026-12-31"},      {"Maret", 2026, "2026-03-31"}, {"3", 2026, "2026-03-31"},            {"Nopember", 2026, "2026-11-30"},
                 {"TW I 2026", 0, "2026-03-31"},    {"TW2", 2026, "2026-06-30"},   {"Triwulan III", 2026, "2026-09-30"}, {"2026-T4", 0, "2026-12-31"}};
    for (const auto& line : table) {
        CAPTURE(line.written);
        const auto day = base::last_day_of(line.written, line.year);
        REQUIRE(day);
        CHECK(base::to_text(*day) == line.day);
    }
    for (const char* text : {"", "Januari", "13/2026", "TW V 2026", "Semester I 2026", "Total", "12 Januari 2026", "2026"})
        CHECK_MESSAGE(!base::last_day_of(text, 0), text);
}
