#include "base/xlsx_number.h"

#include <doctest/doctest.h>

namespace {

using base::CellKind;
using base::Epoch;
using base::NumberStyle;

base::Cell cell(const char* value, NumberStyle style = NumberStyle::plain, Epoch epoch = Epoch::from_1900) {
    return base::number_cell(value, style, epoch);
}

TEST_CASE("a number is written with all its digits and without an exponent") {
    struct Row {
        const char *value, *text;
    };
    constexpr Row table[] = {{"0", "0"},           {"-0", "0"},          {"12.50", "12.5"},      {"1E3", "1000"},
                             {"1.5e+2", "150"},    {"-2.5E-3", "-0.0025"}, {"100", "100"},       {".5", "0.5"},
                             {"0.1", "0.1"},       {"1E+20", "100000000000000000000"},           {"007", "7"}};
    for (const auto& row : table) {
        CHECK_MESSAGE(cell(row.value).text == row.text, row.value);
        CHECK_MESSAGE(cell(row.value).kind == CellKind::number, row.value);
    }
}

TEST_CASE("decimals beyond what a spreadsheet shows are rounded away") {
    CHECK(cell("0.30000000000000004").text == "0.3");
    CHECK(cell("12.100000000000001").text == "12.1");
    CHECK(cell("99.999999999999999").text == "100");
    CHECK(cell("83.333333333333329").text == "83.3333333333333");
    CHECK(cell("0.99999999999999999").text == "1");
}

TEST_CASE("a whole number of more than 15 digits has lost some") {
    CHECK(cell("1.98503152010011E+17").lost_digits);
    CHECK(cell("1.98503152010011E+17").text == "198503152010011000");
    CHECK(cell("198503152010011007").lost_digits);
    CHECK(cell("1E+15").lost_digits);
    CHECK_FALSE(cell("999999999999999").lost_digits);
    CHECK_FALSE(cell("0.30000000000000004").lost_digits);
}

TEST_CASE("a percentage is the number that is seen") {
    CHECK(cell("0.85", NumberStyle::percent).text == "85");
    CHECK(cell("0.57999999999999996", NumberStyle::percent).text == "58");
    CHECK(cell("1.25", NumberStyle::percent).text == "125");
    CHECK(cell("0", NumberStyle::percent).text == "0");
    CHECK(cell("0.001", NumberStyle::percent).text == "0.1");
}

TEST_CASE("a serial becomes a day under either epoch") {
    CHECK(cell("46346", NumberStyle::day).text == "2026-11-20");
    CHECK(cell("46346", NumberStyle::day).kind == CellKind::day);
    CHECK(cell("44884", NumberStyle::day, Epoch::from_1904).text == "2026-11-20");
    CHECK(cell("1", NumberStyle::day).text == "1900-01-01");
    CHECK(cell("59", NumberStyle::day).text == "1900-02-28");
    CHECK(cell("61", NumberStyle::day).text == "1900-03-01");
    CHECK(cell("2958465", NumberStyle::day).text == "9999-12-31");
}

TEST_CASE("a serial that is no day stays a number") {
    for (const char* value : {"60", "0", "-5", "2958466", "1E+9"}) CHECK_MESSAGE(cell(value, NumberStyle::day).kind == CellKind::number, value);
}

TEST_CASE("a time of day is kept") {
    CHECK(cell("0.3208333333333333", NumberStyle::time).text == "07:42:00");
    CHECK(cell("1.5625", NumberStyle::time).text == "37:30:00");
    CHECK(cell("46346.3208333333", NumberStyle::day).text == "2026-11-20 07:42:00");
    CHECK(cell("46346.3208333333", NumberStyle::day).kind == CellKind::moment);
    CHECK(cell("46346.3208333333", NumberStyle::time).kind == CellKind::moment);
    CHECK(cell("46345.9999999999", NumberStyle::day).text == "2026-11-20");
}

TEST_CASE("what is no number at all stays text") {
    for (const char* value : {"abc", "1.2.3", "1E", "1E999", "-", "0x10"}) CHECK_MESSAGE(cell(value).kind == CellKind::text, value);
}

TEST_CASE("a format code says what a number means") {
    struct Row {
        const char* code;
        NumberStyle style;
    };
    constexpr Row table[] = {{"General", NumberStyle::plain},   {"0.00", NumberStyle::plain},
                             {"#,##0.00", NumberStyle::plain},  {"\"Rp\"#,##0", NumberStyle::plain},
                             {"0.00E+00", NumberStyle::plain},  {"[Red]0", NumberStyle::plain},
                             {"0\\d", NumberStyle::plain},      {"0 \"hari dan\"", NumberStyle::plain},
                             {"_(* #,##0_)", NumberStyle::plain}, {"0.0%", NumberStyle::percent},
                             {"0\"%\"", NumberStyle::plain},    {"dd/mm/yyyy", NumberStyle::day},
                             {"[$-421]dd mmmm yyyy;@", NumberStyle::day}, {"mmm", NumberStyle::day},
                             {"yyyy\\-mm\\-dd hh:mm", NumberStyle::day}, {"hh:mm", NumberStyle::time},
                             {"[h]:mm:ss", NumberStyle::time},  {"mm:ss", NumberStyle::time},
                             {"@", NumberStyle::plain},         {"", NumberStyle::plain},
                             {"\"", NumberStyle::plain},        {"\\", NumberStyle::plain},
                             {"[", NumberStyle::plain},         {"0;dd", NumberStyle::plain}};
    for (const auto& row : table) CHECK_MESSAGE(base::style_of_format(row.code) == row.style, row.code);
    CHECK(base::style_of_builtin(14) == NumberStyle::day);
    CHECK(base::style_of_builtin(22) == NumberStyle::day);
    CHECK(base::style_of_builtin(21) == NumberStyle::time);
    CHECK(base::style_of_builtin(9) == NumberStyle::percent);
    CHECK(base::style_of_builtin(49) == NumberStyle::plain);
    CHECK(base::style_of_builtin(-1) == NumberStyle::plain);
}

}  // namespace
