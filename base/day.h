// A calendar day and an instant, light enough for every face (<chrono> costs 200 ms an include).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// Days since 1970-01-01, proleptic Gregorian. Text form: YYYY-MM-DD.
struct Day {
    std::int32_t number = 0;
    auto operator<=>(const Day&) const = default;
    Day operator+(int days) const { return {number + days}; }
    Day operator-(int days) const { return {number - days}; }
    int operator-(Day other) const { return number - other.number; }
};

struct Civil {
    int year, month, day;  // month 1..12, day 1..31
};

Day make_day(int year, int month, int day);  // the date must exist; see is_date
bool is_date(int year, int month, int day);
Civil civil_of(Day day);
int weekday_of(Day day);  // Monday 1 .. Sunday 7
std::string to_text(Day day);
std::optional<Day> parse_day(std::string_view iso);
// Accepts 2026-11-20, 20-11-2026, 20/11/2026, 20.11.2026 and "20 November 2026" (Indonesian month names).
std::optional<Day> parse_loose_day(std::string_view text);

// Microseconds since 1970-01-01T00:00Z.
struct Instant {
    std::int64_t micros = 0;
    auto operator<=>(const Instant&) const = default;
};
Day day_of(Instant at, int zone_minutes);
int minute_of_day(Instant at, int zone_minutes);  // 0..1439
Instant instant_of(Day day, int minute, int zone_minutes);
std::string to_text(Instant at);  // 2026-11-20T07:42:00Z
std::optional<Instant> parse_instant(std::string_view iso);  // the same form; fractions of a second are cut off
Instant now();                    // called by app and by base only; everyone else is handed the time
void shift_now(std::int64_t micros);  // a demo tells its own time: now() is the wall's clock and this much

}  // namespace base
