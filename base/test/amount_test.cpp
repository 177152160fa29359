#include "base/amount.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

struct Typed {
    const char* text;
    std::int64_t ten_thousandths;
};

struct Refused {
    const char* text;
    std::string_view rule;
};

TEST_CASE("a number is read as Indonesian clerks and their spreadsheets write it") {
    constexpr Typed table[] = {
        {"12,5", 125'000},           {"98.5", 985'000},          {"1.234,56", 12'345'600},     {"1,234.56", 12'345'600},
        {"1.234.567", 12'345'670'000}, {"1,234,567", 12'345'670'000}, {"1.234.567,8", 12'345'678'000}, {"85%", 850'000},
        {"85 %", 850'000},           {"12,5%", 125'000},         {"Rp 1.000.000", 10'000'000'000}, {"Rp1.000.000,00", 10'000'000'000},
        {"Rp. 1.500", 15'000'000},   {"1.000.000,-", 10'000'000'000}, {"Rp 2.500,-", 25'000'000}, {"1 234", 12'340'000},
        {"1 234 567,5", 12'345'675'000}, {"1\u00a0234", 12'340'000}, {"-3,25", -32'500},       {"\u22123,25", -32'500},
        {"- 5", -50'000},            {"+5", 50'000},             {"-Rp 5.000", -50'000'000},   {"Rp -5.000", -50'000'000},
        {"0", 0},                    {"-0", 0},                  {"007", 70'000},              {",5", 5'000},
        {"0.123", 1'230},            {"0,125", 1'250},           {"1.2345", 12'345},           {"1234.567", 12'345'670},
        {"1.234,567", 12'345'670},   {"1.23450", 12'345},        {"  42\n", 420'000},          {"90000000000", base::amount_limit}};
    for (const auto& row : table) {
        const auto amount = base::parse_amount(row.text, "C2");
        REQUIRE_MESSAGE(amount, row.text);
        CHECK_MESSAGE(amount.value().ten_thousandths == row.ten_thousandths, row.text);
    }
}

TEST_CASE("a number that cannot be read is refused by name") {
    constexpr Refused table[] = {
        {"", "number_is_missing"},         {"   ", "number_is_missing"},      {"\u00a0", "number_is_missing"},
        {"1.234", "number_is_ambiguous"},  {"12.345", "number_is_ambiguous"}, {"123,456", "number_is_ambiguous"},
        {"-1.000", "number_is_ambiguous"}, {"1.250%", "number_is_ambiguous"}, {"\u00b15", "number_is_malformed"},
        {"abc", "number_is_malformed"},    {"12 orang", "number_is_malformed"}, {"1,2,3", "number_is_malformed"},
        {"1.23.456", "number_is_malformed"}, {"1.234.56", "number_is_malformed"}, {"12 34", "number_is_malformed"},
        {"1 234.567,8", "number_is_malformed"}, {"1,234,567.", "number_is_malformed"}, {"5.", "number_is_malformed"},
        {"--5", "number_is_malformed"},    {"-", "number_is_malformed"},      {"%", "number_is_malformed"},
        {"Rp", "number_is_malformed"},     {"1e5", "number_is_malformed"},    {"1234.567,8", "number_is_malformed"},
        {"=1+1", "number_is_malformed"},   {"1.23456", "number_is_too_precise"}, {"0,00001", "number_is_too_precise"},
        {"90.000.000.001", "number_is_too_large"}, {"99999999999999999999999999", "number_is_too_large"},
        {"198503152010011007", "number_is_too_large"}};
    for (const auto& row : table) {
        const auto amount = base::parse_amount(row.text, "C118");
        CHECK_MESSAGE(base::rule_of(amount) == row.rule, row.text);
    }
}

TEST_CASE("a refusal names the cell and repeats what was typed") {
    const auto amount = base::parse_amount("1.234", "C118");
    REQUIRE_FALSE(amount);
    CHECK(amount.errors().front().path == "C118");
    CHECK(amount.errors().front().detail == "1.234");
    const auto long_one = base::parse_amount(std::string(59, 'x') + "\u00e9", "");
    CHECK(long_one.errors().front().detail == std::string(59, 'x'));
}

TEST_CASE("what programs write has a point and at most four decimals") {
    constexpr Typed table[] = {{"-12.5", -125'000}, {"1.234", 12'340}, {"0", 0}, {"1234.5", 12'345'000}, {"2.50000", 25'000}};
    for (const auto& row : table) CHECK_MESSAGE(base::parse_plain_amount(row.text, "").value().ten_thousandths == row.ten_thousandths, row.text);
    for (const char* text : {"1,5", " 1", "+1", ".5", "5.", "1e3", "-", "1.2.3", "85%"})
        CHECK_MESSAGE(base::rule_of(base::parse_plain_amount(text, "")) == "number_is_malformed", text);
    CHECK(base::rule_of(base::parse_plain_amount("", "")) == "number_is_missing");
    CHECK(base::rule_of(base::parse_plain_amount("1.23456", "")) == "number_is_too_precise");
    CHECK(base::rule_of(base::parse_plain_amount("90000000001", "")) == "number_is_too_large");
}

TEST_CASE("an amount is written without idle zeros, and as Indonesians read it") {
    struct Written {
        std::int64_t ten_thousandths;
        const char *plain, *indonesian;
    };
    constexpr Written table[] = {{12'345'000, "1234.5", "1.234,5"},   {0, "0", "0"},          {-5'000, "-0.5", "-0,5"},
                                 {1, "0.0001", "0,0001"},             {9'990'000, "999", "999"}, {-10'000'000, "-1000", "-1.000"},
                                 {12'345'678'901, "1234567.8901", "1.234.567,8901"}, {base::amount_limit, "90000000000", "90.000.000.000"}};
    for (const auto& row : table) {
        CHECK(base::to_text(base::Amount{row.ten_thousandths}) == row.plain);
        CHECK(base::to_indonesian(base::Amount{row.ten_thousandths}) == row.indonesian);
        CHECK(base::parse_plain_amount(row.plain, "").value().ten_thousandths == row.ten_thousandths);
    }
}

}  // namespace
