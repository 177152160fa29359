#include <boost/json.hpp>
#include <charconv>
#include <cmath>

#include "base/codec.h"
#include "base/http.h"
#include "base/json_members.h"
#include "base/json_parts.h"
#include "base/plain_text.h"

namespace base::codec {

Reading::Step Reading::enter(std::string_view member) {
    const auto length = path_.size();
    path_ += '/';
    path_ += member;
    return {path_, length};
}

Reading::Step Reading::enter(std::size_t index) { return enter(std::to_string(index)); }

void Reading::refuse_at(std::string_view member, std::string rule) {
    const auto step = enter(member.substr(0, 60));
    refuse(std::move(rule));
}

boost::json::value parse_json(std::string_view text, Reading& reading) {
    boost::json::parse_options options;
    options.max_depth = 32;
    boost::json::stream_parser parser({}, options);
    boost::json::error_code error;
    const auto used = parser.write_some(text.data(), text.size(), error);
    if (!error && used < text.size()) error = boost::json::error::extra_data;
    if (!error) parser.finish(error);
    if (error) {
        reading.refuse("json_is_malformed", std::to_string(used));
        return {};
    }
    if (const auto path = member_given_twice(text)) {
        const auto step = reading.enter(std::string_view(*path).substr(1));
        reading.refuse("field_is_given_twice");
    }
    return parser.release();
}

namespace {

constexpr std::size_t longest_text = 20'000;  // bytes; features set their own, smaller limits

template <class Whole>
void read_whole(const boost::json::value& json, Whole& into, Reading& reading) {
    if (!json.is_number()) return reading.refuse("field_is_wrong_kind", "number");
    boost::json::error_code error;
    const auto value = json.to_number<Whole>(error);
    if (error) return reading.refuse("number_is_out_of_range");
    into = value;
}

const boost::json::string* text_of(const boost::json::value& json, Reading& reading) {
    if (!json.is_string()) reading.refuse("field_is_wrong_kind", "text");
    return json.if_string();
}

}  // namespace

void read_scalar(const boost::json::value& json, bool& into, Reading& reading) {
    if (json.is_bool()) into = json.get_bool();
    else reading.refuse("field_is_wrong_kind", "true, false");
}
void read_scalar(const boost::json::value& json, int& into, Reading& reading) { read_whole(json, into, reading); }
void read_scalar(const boost::json::value& json, std::int64_t& into, Reading& reading) { read_whole(json, into, reading); }

void read_scalar(const boost::json::value& json, std::string& into, Reading& reading) {
    const auto* text = text_of(json, reading);
    if (!text) return;
    if (text->size() > longest_text) return reading.refuse("text_is_too_long", std::to_string(longest_text));
    if (!is_plain_text({text->data(), text->size()})) return reading.refuse("text_has_control_characters");
    into.assign(text->data(), text->size());
}

namespace {

std::string shortest(double value) {
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

}  // namespace

// The number's decimal digits decide, not its binary neighbour: beyond four decimals is a refusal, never a silent rounding.
void read_scalar(const boost::json::value& json, Amount& into, Reading& reading) {
    if (!json.is_number()) return reading.refuse("field_is_wrong_kind", "number");
    const double value = json.to_number<double>();
    const double scaled = value * static_cast<double>(amount_one);
    if (!(std::abs(scaled) <= static_cast<double>(amount_limit))) return reading.refuse("number_is_too_large", shortest(value));
    const double rounded = std::round(scaled);
    if (std::abs(scaled - rounded) > 0.02) return reading.refuse("number_is_too_precise", shortest(value));
    into.ten_thousandths = static_cast<std::int64_t>(rounded);
}

void read_scalar(const boost::json::value& json, Day& into, Reading& reading) {
    const auto* text = text_of(json, reading);
    if (!text) return;
    const auto day = parse_day({text->data(), text->size()});
    if (day) into = *day;
    else reading.refuse("day_is_malformed");
}

void read_scalar(const boost::json::value& json, Instant& into, Reading& reading) {
    const auto* text = text_of(json, reading);
    if (!text) return;
    const auto at = parse_instant({text->data(), text->size()});
    if (at) into = *at;
    else reading.refuse("instant_is_malformed");
}

// May be a sum of what people typed: a whole number is exact at any size.
void read_decimal(const boost::json::value& json, std::int64_t& into, Reading& reading) {
    const auto* units = json.if_int64();
    if (units && !__builtin_mul_overflow(*units, amount_one, &into)) return;
    Amount amount;
    read_scalar(json, amount, reading);
    into = amount.ten_thousandths;
}

void read_decimal(const boost::json::value& json, std::optional<std::int64_t>& into, Reading& reading) {
    if (json.is_null()) into.reset();
    else read_decimal(json, into.emplace(), reading);
}

std::int64_t read_id(const boost::json::value& json, Reading& reading) {
    std::int64_t value = 0;
    const auto* text = text_of(json, reading);
    if (!text) return 0;
    const char* end = text->data() + text->size();
    const auto [stopped, error] = std::from_chars(text->data(), end, value);
    if (error != std::errc() || stopped != end || value <= 0) reading.refuse("id_is_malformed");
    return value;
}

namespace {

void write_escaped(std::string& out, char c) {
    static constexpr char digits[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20) (out += '\\') += c;
    else if (c == '\n') out += "\\n";
    else ((out += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
}

void write_digits(std::string& out, std::int64_t value) {
    char digits[20];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

}  // namespace

void write_text(std::string& out, std::string_view text) {
    out += '"';
    std::size_t plain = 0;  // where what needs no mark begins
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (static_cast<unsigned char>(text[at]) >= 0x20 && text[at] != '"' && text[at] != '\\') continue;
        out.append(text, plain, at - plain);
        write_escaped(out, text[at]);
        plain = at + 1;
    }
    out.append(text, plain);
    out += '"';
}

void write_scalar(std::string& out, bool value) { out += value ? "true" : "false"; }
void write_scalar(std::string& out, int value) { write_digits(out, value); }
void write_scalar(std::string& out, std::int64_t value) { write_digits(out, value); }
void write_scalar(std::string& out, const std::string& value) { write_text(out, value); }
void write_scalar(std::string& out, Amount value) { out += to_text(value); }
void write_scalar(std::string& out, Day value) { write_text(out, to_text(value)); }
void write_scalar(std::string& out, Instant value) { write_text(out, to_text(value)); }
void write_decimal(std::string& out, std::int64_t ten_thousandths) { out += to_text(Amount{ten_thousandths}); }
void write_decimal(std::string& out, const std::optional<std::int64_t>& ten_thousandths) {
    if (ten_thousandths) write_decimal(out, *ten_thousandths);
    else out += "null";
}
void write_id(std::string& out, std::int64_t value) {
    if (value == 0) out += "null";
    else {
        out += '"';
        write_digits(out, value);
        out += '"';
    }
}

boost::json::value number_or_text(const std::string& text) {
    Reading unheard;
    auto json = parse_json(text, unheard);
    return json.is_number() ? json : boost::json::value(text);
}

boost::json::value flag_or_text(const std::string& text) {
    if (text == "true" || text == "1") return true;
    if (text == "false" || text == "0") return false;
    return boost::json::value(text);
}

int column_named(const Rows& rows, std::string_view name) {
    const auto& columns = rows.columns();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] == name) return static_cast<int>(i);
    check(false, "a statement selects every member of the struct it fills");
    return -1;
}

void read_scalar_cell(const Rows& rows, int row, int column, bool& into) { into = rows.integer(row, column) != 0; }
void read_scalar_cell(const Rows& rows, int row, int column, int& into) { into = static_cast<int>(rows.integer(row, column)); }
void read_scalar_cell(const Rows& rows, int row, int column, std::int64_t& into) { into = rows.integer(row, column); }
void read_scalar_cell(const Rows& rows, int row, int column, std::string& into) { into = rows.text(row, column); }
void read_scalar_cell(const Rows& rows, int row, int column, Amount& into) { into.ten_thousandths = rows.integer(row, column); }
void read_scalar_cell(const Rows& rows, int row, int column, Instant& into) { into.micros = rows.integer(row, column); }
void read_scalar_cell(const Rows& rows, int row, int column, Day& into) {
    const auto day = parse_day(rows.text(row, column));
    check(day.has_value(), "a stored day is a day");
    into = *day;
}

}  // namespace base::codec

namespace base {
BOOST_DESCRIBE_STRUCT(Nothing, (), ())
}
CAPAIAN_JSON(base::Nothing)
