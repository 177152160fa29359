#include "base/xlsx_number.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace base {

NumberStyle style_of_builtin(int format) {
    if (format == 9 || format == 10) return NumberStyle::percent;
    if ((format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return NumberStyle::day;
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47)) return NumberStyle::time;
    return NumberStyle::plain;
}

namespace {

// How much of a format code from `at` on is literal: "quoted", \escaped, _width, *fill or [Red]. Elapsed time such as [h] is not.
std::size_t literal_size(std::string_view code, std::size_t at) {
    const auto until = [&](char close) { return std::min(code.find(close, at + 1), code.size() - 1) - at + 1; };
    switch (code[at]) {
        case '"': return until('"');
        case '\\':
        case '_':
        case '*': return 2;
        case '[': return code.find_first_not_of("hHmMsS", at + 1) == code.find(']', at) ? 1 : until(']');
    }
    return 0;
}

// The letters of the first section that mean something, in lower case.
std::string meaning_of(std::string_view code) {
    std::string meaning;
    for (std::size_t at = 0; at < code.size() && code[at] != ';';) {
        const auto skip = literal_size(code, at);
        if (skip == 0) meaning += static_cast<char>(code[at] >= 'A' && code[at] <= 'Z' ? code[at] + ('a' - 'A') : code[at]);
        at += std::max<std::size_t>(skip, 1);
    }
    return meaning;
}

}  // namespace

NumberStyle style_of_format(std::string_view code) {
    const auto meaning = meaning_of(code);
    const auto has = [&](const char* letters) { return meaning.find_first_of(letters) != std::string::npos; };
    if (meaning.starts_with("general")) return NumberStyle::plain;
    if (has("yd")) return NumberStyle::day;
    if (has("hs")) return NumberStyle::time;
    if (has("m")) return NumberStyle::day;  // a month alone
    return has("%") ? NumberStyle::percent : NumberStyle::plain;
}

namespace {

// 0.digits times ten to the power of `point`; no zero at either end of the digits.
struct Decimal {
    bool negative = false;
    std::string digits = {};
    int point = 0;
};

constexpr int shown_digits = 15;

void drop_zeros(Decimal& number) {
    const auto first = std::min(number.digits.find_first_not_of('0'), number.digits.size());
    number.digits.erase(0, first);
    number.point -= static_cast<int>(first);
    while (!number.digits.empty() && number.digits.back() == '0') number.digits.pop_back();
}

// The exponent behind the mantissa; nothing where it is no exponent or beyond what a double holds.
std::optional<int> exponent_of(std::string_view text) {
    if (text.empty()) return 0;
    text.remove_prefix(text.starts_with("e+") || text.starts_with("E+") ? 2 : 1);
    int exponent = 0;
    const auto end = text.data() + text.size();
    if (std::from_chars(text.data(), end, exponent).ptr != end || text.empty() || std::abs(exponent) > 330) return std::nullopt;
    return exponent;
}

std::optional<Decimal> decimal_of(std::string_view text) {
    Decimal number{.negative = text.starts_with('-')};
    if (number.negative) text.remove_prefix(1);
    const auto e = std::min(text.find_first_of("eE"), text.size());
    const auto mantissa = text.substr(0, e), whole = mantissa.substr(0, mantissa.find('.'));
    const auto exponent = exponent_of(text.substr(e));
    if (!exponent || mantissa.size() > 400) return std::nullopt;

    number.digits = whole;
    if (whole.size() < mantissa.size()) number.digits += mantissa.substr(whole.size() + 1);
    if (number.digits.empty() || number.digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    number.point = static_cast<int>(whole.size()) + *exponent;
    drop_zeros(number);
    return number;
}

void round_to_shown(Decimal& number) {
    auto& digits = number.digits;
    if (digits.size() <= shown_digits || number.point > shown_digits) return;
    const bool up = digits[shown_digits] >= '5';
    digits.resize(shown_digits);
    if (up) {
        while (!digits.empty() && digits.back() == '9') digits.pop_back();
        if (digits.empty()) {
            digits = "1";
            ++number.point;
        } else {
            ++digits.back();
        }
    }
    drop_zeros(number);
}

std::string text_of(Decimal number) {
    if (number.digits.empty()) return "0";
    const auto point = number.point;
    if (point <= 0) number.digits.insert(0, static_cast<std::size_t>(1 - point), '0');
    const auto whole = static_cast<std::size_t>(std::max(point, 1));
    if (number.digits.size() < whole) number.digits.append(whole - number.digits.size(), '0');
    if (number.digits.size() > whole) number.digits.insert(whole, ".");
    return (number.negative ? "-" : "") + number.digits;
}

// A day's serial and the seconds of its day.
struct Serial {
    std::int64_t day = 0;
    int second = 0;
};

std::optional<Serial> serial_of(std::string_view value) {
    constexpr double last_day = 2'958'465;  // 9999-12-31
    double number = 0;
    const auto end = value.data() + value.size();
    if (std::from_chars(value.data(), end, number).ptr != end || !(number >= 0 && number <= last_day + 1)) return std::nullopt;
    const auto seconds = std::llround(number * 86'400);
    return Serial{seconds / 86'400, static_cast<int>(seconds % 86'400)};
}

// The system of 1900 believes in a 29 February 1900 (serial 60); serials before it are one day off.
std::optional<Day> day_of_serial(std::int64_t serial, Epoch epoch) {
    constexpr int offset_1900 = 25'569, days_between_epochs = 1'462;
    if (epoch == Epoch::from_1904) serial += days_between_epochs;
    if (serial < 1 || serial == 60 || serial > 2'958'465) return std::nullopt;
    return Day{static_cast<std::int32_t>(serial - offset_1900 + (serial < 60 ? 1 : 0))};
}

std::string clock_of(Serial serial) {
    const auto hours = serial.day * 24 + serial.second / 3600;
    return fmt::format("{:02}:{:02}:{:02}", hours, serial.second / 60 % 60, serial.second % 60);
}

// Nothing where the number cannot be a day, so that it stays the number it is.
std::optional<Cell> dated_cell(std::string_view value, NumberStyle style, Epoch epoch) {
    const auto serial = serial_of(value);
    if (!serial) return std::nullopt;
    // A clock format over a whole moment hides its day; more hours than a year has are no count of hours.
    if (style == NumberStyle::time && serial->day < 366) return Cell{.text = clock_of(*serial), .kind = CellKind::time};
    const auto day = day_of_serial(serial->day, epoch);
    if (!day) return std::nullopt;
    if (serial->second == 0) return Cell{.text = to_text(*day), .kind = CellKind::day};
    return Cell{.text = to_text(*day) + " " + clock_of({0, serial->second}), .kind = CellKind::moment};
}

}  // namespace

Cell number_cell(std::string_view value, NumberStyle style, Epoch epoch) {
    if (style == NumberStyle::day || style == NumberStyle::time)
        if (auto cell = dated_cell(value, style, epoch)) return *cell;
    auto number = decimal_of(value);
    if (!number) return Cell{.text = std::string(value), .kind = CellKind::text};
    const bool lost_digits = number->point > shown_digits;
    round_to_shown(*number);
    if (style == NumberStyle::percent && !number->digits.empty()) number->point += 2;
    return Cell{.text = text_of(*number), .kind = CellKind::number, .lost_digits = lost_digits};
}

}  // namespace base
