#include <doctest/doctest.h>

#include "base/codec.h"

namespace codec_test {

enum class Colour { red, dark_blue };
BOOST_DESCRIBE_ENUM(Colour, red, dark_blue)

struct Figure {
    std::int64_t target = 0;
    std::optional<std::int64_t> actual;
};
BOOST_DESCRIBE_STRUCT(Figure, (), (target, actual))

struct Line {
    std::string text;
    base::Amount quantity;
    std::optional<Colour> colour;
};
BOOST_DESCRIBE_STRUCT(Line, (), (text, quantity, colour))

struct Order {
    base::Id<struct OrderTag> id;
    base::Day day;
    std::vector<Line> lines;
};
BOOST_DESCRIBE_STRUCT(Order, (), (id, day, lines))

}  // namespace codec_test

template <>
inline constexpr bool base::decimal_member<&codec_test::Figure::target> = true;
template <>
inline constexpr bool base::decimal_member<&codec_test::Figure::actual> = true;

CAPAIAN_ENUM(codec_test::Colour)
CAPAIAN_JSON(codec_test::Figure)
CAPAIAN_JSON(codec_test::Order)

using codec_test::Order;
using namespace std::string_literals;

TEST_CASE("what is written is read again, byte for byte") {
    const std::string text = R"({"id":"42","day":"2026-11-20","lines":[{"text":"a \"b\"","quantity":-12.5,"colour":"dark_blue"},{"text":"","quantity":0,"colour":null}]})";
    const auto order = base::read_json<Order>(text);
    REQUIRE(order);
    CHECK(order.value().lines[0].quantity.ten_thousandths == -125'000);
    CHECK(base::write_json(order.value()) == text);
}

TEST_CASE("every mistake is reported at once, each with its path") {
    const auto order = base::read_json<Order>(R"({"id":"x","lines":[{"text":1,"quantity":1.00001,"colour":"green"}],"extra":1})");
    REQUIRE_FALSE(order);
    std::string seen;
    for (const auto& error : order.errors()) seen += error.path + " " + error.rule + "\n";
    CHECK(seen ==
          "/id id_is_malformed\n/day field_is_missing\n/lines/0/text field_is_wrong_kind\n"
          "/lines/0/quantity number_is_too_precise\n/lines/0/colour choice_is_unknown\n/extra field_is_unknown\n");
}

TEST_CASE("malformed JSON is refused by name") {
    for (const char* text : {"", "{", "{\"id\":\"1\",}", "[] []", "{\"id\":\"\xff\"}", "nul"})
        CHECK(base::rule_of(base::read_json<Order>(text)) == "json_is_malformed");
    CHECK(base::rule_of(base::read_json<Order>(std::string(100, '[') + std::string(100, ']'))) == "json_is_malformed");
}

TEST_CASE("a member that is given twice is refused, wherever it stands and however it is spelt") {
    const auto twice = [](const char* text) {
        const auto order = base::read_json<Order>(text);
        return order ? "" : order.errors().front().path + " " + order.errors().front().rule;
    };
    CHECK(twice(R"({"id":"1","day":"2026-11-20","id":"2","lines":[]})") == "/id field_is_given_twice");
    CHECK(twice(R"({"id":"1","\u0069d":"2"})") == "/id field_is_given_twice");
    CHECK(twice(R"({"id":"1","day":"2026-11-20","lines":[{"text":"id","quantity":1},{"text":"{\"a\":1,\"a\":2}","quantity":1,"text":"b"}]})") ==
          "/lines/1/text field_is_given_twice");
    CHECK(twice(R"({"id":"1","day":"2026-11-20","lines":[{"text":"a","quantity":1},{"text":"a","quantity":1}]})") == "");
}

TEST_CASE("a number that no column holds is refused, however many digits it has") {
    for (const auto& number : {"1e999"s, "-1e999"s, "1e400000000000"s, "90000000001"s, "1"s + std::string(5'000, '0'), "0." + std::string(5'000, '1')}) {
        const auto order = base::read_json<Order>(R"({"id":"1","day":"2026-11-20","lines":[{"text":"","quantity":)" + number + "}]}");
        const auto rule = base::rule_of(order);
        CHECK_MESSAGE((rule.starts_with("number_is_too_") || rule == "json_is_malformed"), number);
    }
}

TEST_CASE("marks that nobody sees are refused, those that a script needs are not") {
    const auto rule = [](const std::string& text) {
        return base::rule_of(base::read_json<Order>(R"({"id":"1","day":"2026-11-20","lines":[{"text":")" + text + R"(","quantity":1}]})"));
    };
    for (const char* text : {"a\\u0000", "a\\u0007", "\\u001b[2J", "a\u202Eb", "\u2067a", "a\\uffff", "\u0085"})
        CHECK_MESSAGE(rule(text) == "text_has_control_characters", text);
    for (const char* text : {"a\\nb\\tc", "ꦏꦿꦺꦴꦁ", "محمد\u200f", "👩\u200d⚕️", "a\u0301\u0323", "ไทย\u200bไทย"}) CHECK_MESSAGE(rule(text) == "", text);
    for (const char* text : {"\\ud800", "\\udc00", "\\ud800a", "\xed\xa0\x80", "\xc0\x80", "\xf5\x80\x80\x80"})
        CHECK_MESSAGE(rule(text) == "json_is_malformed", text);
}

TEST_CASE("captures and query parameters join the body") {
    const auto order = base::read_input<Order>(R"({"lines":[]})", {{"id", "7"}, {"day", "2026-01-31"}, {"utm", "x"}});
    REQUIRE(order);
    CHECK(order.value().id.value == 7);
    CHECK(base::to_text(order.value().day) == "2026-01-31");
}

TEST_CASE("a schema names its types and what is required") {
    base::Schemas schemas;
    CHECK(base::schema_of<Order>(schemas) == R"({"$ref":"#/components/schemas/codec_test.Order"})");
    CHECK(schemas.by_name["codec_test.Line"].find(R"("required":["text","quantity"])") != std::string::npos);
}

TEST_CASE("a whole number of ten-thousandths may be shown as the decimal it means") {
    const auto figure = base::read_json<codec_test::Figure>(R"({"target":89.99,"actual":null})");
    REQUIRE(figure);
    CHECK(figure.value().target == 899'900);
    CHECK(base::write_json(figure.value()) == R"({"target":89.99,"actual":null})");
}
