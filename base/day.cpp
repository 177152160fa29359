#include "base/day.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <atomic>
#include <chrono>
#include <vector>

#include "base/result.h"
#include "base/still_time.h"

namespace base {

namespace {

constexpr std::int64_t micros_a_minute = 60'000'000;
constexpr std::int64_t minutes_a_day = 1440;

std::chrono::year_month_day date_of(int year, int month, int day) {
    return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
}

std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

std::int64_t local_minutes(Instant at, int zone_minutes) {
    return floor_divide(at.micros, micros_a_minute) + zone_minutes;
}

}  // namespace

bool is_date(int year, int month, int day) {
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && date_of(year, month, day).ok();
}

Day make_day(int year, int month, int day) {
    check(is_date(year, month, day), "make_day: no such date");
    return {static_cast<std::int32_t>(std::chrono::sys_days(date_of(year, month, day)).time_since_epoch().count())};
}

Civil civil_of(Day day) {
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day.number))};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

int weekday_of(Day day) {
    return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(std::chrono::days(day.number))).iso_encoding());
}

std::string to_text(Day day) {
    const auto date = civil_of(day);
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

namespace {

// A whole number of `least` to `most` ASCII digits, or -1.
int digits_of(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most) return -1;
    int value = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Day> day_if_real(int year, int month, int day) {
    if (!is_date(year, month, day)) return std::nullopt;
    return make_day(year, month, day);
}

}  // namespace

std::optional<Day> parse_day(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    return day_if_real(digits_of(iso.substr(0, 4), 4, 4), digits_of(iso.substr(5, 2), 2, 2), digits_of(iso.substr(8, 2), 2, 2));
}

namespace {

// Full names, short names and the old spellings that are still typed; English ones too, since a spreadsheet program set to
// English writes them by itself.
constexpr std::array<std::string_view, 12> month_names = {
    "januari jan january",        "februari feb pebruari peb february", "maret mar march", "april apr",
    "mei may",                    "juni jun june",                      "juli jul july",   "agustus agu ags agt agus august aug",
    "september sep sept",         "oktober okt october oct",            "november nov nopember nop", "desember des december dec"};

bool has_word(std::string_view words, std::string_view word) {
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        if (words.substr(at, end - at) == word) return true;
        at = end + 1;
    }
    return false;
}

int month_of(std::string_view text) {
    if (const int number = digits_of(text, 1, 2); number >= 0) return number;
    std::string lower(text);
    for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (std::size_t i = 0; i < month_names.size(); ++i)
        if (has_word(month_names[i], lower)) return static_cast<int>(i) + 1;
    return -1;
}

// Systems write a day as a midnight; any other time of day is not a day, and is left to be refused.
std::string_view without_midnight(std::string_view text) {
    for (std::string_view tail : {"T00:00:00.000Z", "T00:00:00Z", "T00:00:00", " 00:00:00", " 00:00"})
        if (text.size() > tail.size() && text.ends_with(tail)) return text.substr(0, text.size() - tail.size());
    return text;
}

// A spreadsheet's short form of a year, "01-Feb-26": as it does, up to 29 is this century.
int year_of(std::string_view text, bool month_is_named) {
    if (text.size() == 4) return digits_of(text, 4, 4);
    const int short_year = month_is_named ? digits_of(text, 2, 2) : -1;
    return short_year < 0 ? -1 : short_year + (short_year < 30 ? 2000 : 1900);
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

// "01022026" and "20260201": what begins with a year of ours has no month there where the other has it.
std::optional<Day> run_of_digits(std::string_view text) {
    if (digits_of(text, 8, 8) < 0) return std::nullopt;
    const int year = digits_of(text.substr(0, 4), 4, 4), last_year = digits_of(text.substr(4), 4, 4);
    if (year >= 1900 && year <= 2199)
        if (const auto day = day_if_real(year, digits_of(text.substr(4, 2), 2, 2), digits_of(text.substr(6), 2, 2))) return day;
    if (last_year < 1900 || last_year > 2199) return std::nullopt;
    return day_if_real(last_year, digits_of(text.substr(2, 2), 2, 2), digits_of(text.substr(0, 2), 2, 2));
}

// "20 November 2026" in three parts at spaces, hyphens, slashes or full stops; runs of them count as one.
std::vector<std::string_view> parts_of(std::string_view text) {
    constexpr std::string_view separators = " -/.,\t";
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; (at = text.find_first_not_of(separators, at)) != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(separators, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end;
    }
    return parts;
}

}  // namespace

// Also 20-Nov-26, 20112026, and a day behind a weekday or a place.
std::optional<Day> parse_loose_day(std::string_view text) {
    auto parts = parts_of(without_midnight(text));
    // "Minggu, 1 Februari 2026" and "Tanjung Sela, 01-01-1970": a weekday or a place goes before.
    while (parts.size() > 3 && !has_digit(parts.front())) parts.erase(parts.begin());
    if (parts.size() == 1) return run_of_digits(parts.front());
    if (parts.size() != 3) return std::nullopt;
    const bool year_first = parts[0].size() == 4;
    const int year = year_of(parts[year_first ? 0 : 2], !has_digit(parts[1])), day = digits_of(parts[year_first ? 2 : 0], 1, 2);
    // Outside these years it is a slip of the hand: 0206 for 2026.
    if (year < 1900 || year > 2199) return std::nullopt;
    return day_if_real(year, month_of(parts[1]), day);
}

Day day_of(Instant at, int zone_minutes) {
    return {static_cast<std::int32_t>(floor_divide(local_minutes(at, zone_minutes), minutes_a_day))};
}

int minute_of_day(Instant at, int zone_minutes) {
    const auto minutes = local_minutes(at, zone_minutes);
    return static_cast<int>(minutes - floor_divide(minutes, minutes_a_day) * minutes_a_day);
}

Instant instant_of(Day day, int minute, int zone_minutes) {
    return {(day.number * minutes_a_day + minute - zone_minutes) * micros_a_minute};
}

std::string to_text(Instant at) {
    const int minute = minute_of_day(at, 0);
    const auto second = floor_divide(at.micros, 1'000'000) - floor_divide(at.micros, micros_a_minute) * 60;
    return fmt::format("{}T{:02}:{:02}:{:02}Z", to_text(day_of(at, 0)), minute / 60, minute % 60, second);
}

std::optional<Instant> parse_instant(std::string_view iso) {
    const auto two = [&](std::size_t at) { return (iso[at] - '0') * 10 + (iso[at + 1] - '0'); };
    const auto day = parse_day(iso.substr(0, 10));
    if (!day || iso.size() < 20 || iso.back() != 'Z' || iso[10] != 'T' || iso[13] != ':' || iso[16] != ':') return std::nullopt;
    for (const std::size_t at : {11, 12, 14, 15, 17, 18})
        if (iso[at] < '0' || iso[at] > '9') return std::nullopt;
    if (two(11) > 23 || two(14) > 59 || two(17) > 59) return std::nullopt;
    Instant at = instant_of(*day, two(11) * 60 + two(14), 0);
    at.micros += std::int64_t{two(17)} * 1'000'000;
    return at;
}

namespace {
std::atomic<std::int64_t> shift{0};
std::atomic<std::int64_t> standing{0};  // 0: it goes on
}

Instant now() {
    using namespace std::chrono;
    if (const auto at = standing.load()) return {at};
    return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count() + shift};
}

void shift_now(std::int64_t micros) {
    shift = micros;
    standing = 0;
}

void stop_now(Instant at) { standing = at.micros; }

}  // namespace base
