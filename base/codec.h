// Describes structs once, for JSON, database rows and OpenAPI. Only a feature's X_codec.cpp includes this: it is expensive, and one unit
// instantiates what all others merely declare (base/json.h, base/db.h, base/names.h).
//
//   BOOST_DESCRIBE_STRUCT(Report, (), (day, text, quantity))      in the struct's namespace
//   CAPAIAN_JSON(activity::Report)                                 at file scope, each once in the program
//   CAPAIAN_ROW(activity::ReportRow)
//   CAPAIAN_ENUM(activity::State)                                  after BOOST_DESCRIBE_ENUM
#pragma once

#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/amount.h"
#include "base/day.h"
#include "base/db.h"
#include "base/id.h"
#include "base/json.h"
#include "base/json_parts.h"
#include "base/names.h"

namespace base {

// A plain whole number of ten-thousandths that JSON shows as the decimal it means (12.5 for 125000): types that may not know
// Amount are described with this.  template <> inline constexpr bool base::decimal_member<&rating::Indicator::target> = true;
template <auto Member>
constexpr bool decimal_member = false;

// A struct whose absent members keep their defaults, where a person writes the JSON by hand (evidence for `capaian rate`).
template <class T>
constexpr bool members_have_defaults = false;

}  // namespace base

namespace base::codec {

template <class T>
using members_of = boost::describe::describe_members<T, boost::describe::mod_public>;

template <class T>
struct is_list : std::false_type {};
template <class T>
struct is_list<std::vector<T>> : std::true_type {};
template <class T>
struct is_optional : std::false_type {};
template <class T>
struct is_optional<std::optional<T>> : std::true_type {};

// ---- names of enumerators

template <class E>
std::string_view enum_name(E value) {
    std::string_view name = "";
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
        if (d.value == value) name = d.name;
    });
    return name;
}

template <class E>
std::optional<E> enum_value(std::string_view name) {
    std::optional<E> value;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
        if (name == d.name) value = d.value;
    });
    return value;
}

template <class E>
std::string enum_choices() {
    std::string all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) { all += (all.empty() ? "" : ", ") + std::string(d.name); });
    return all;
}

template <class T, class Field>
constexpr bool may_be_absent = is_optional<Field>::value || is_list<Field>::value || members_have_defaults<T>;

// ---- scalars

template <class T>
constexpr bool is_id = false;
template <class Of>
constexpr bool is_id<Id<Of>> = true;
template <class T>
constexpr bool is_scalar = is_id<T> || std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, std::int64_t> ||
                           std::is_same_v<T, std::string> || std::is_same_v<T, Amount> || std::is_same_v<T, Day> ||
                           std::is_same_v<T, Instant>;

// ---- reading JSON

template <class T>
void read_value(const boost::json::value& json, T& into, Reading& reading);

template <class Member, class Field>
void read_member(const boost::json::value& json, Field& field, Reading& reading) {
    if constexpr (decimal_member<Member::pointer>) read_decimal(json, field, reading);
    else read_value(json, field, reading);
}

template <class T>
void read_members(const boost::json::object& object, T& into, Reading& reading) {
    boost::mp11::mp_for_each<members_of<T>>([&](auto member) {
        auto& field = into.*member.pointer;
        using Field = std::remove_cvref_t<decltype(field)>;
        const auto step = reading.enter(member.name);
        if (const auto* value = object.if_contains(member.name)) read_member<decltype(member)>(*value, field, reading);
        else if constexpr (!may_be_absent<T, Field>) reading.refuse("field_is_missing");
    });
    for (const auto& entry : object) {
        bool known = false;
        boost::mp11::mp_for_each<members_of<T>>([&](auto member) { known = known || entry.key() == member.name; });
        if (!known) reading.refuse_at(entry.key(), "field_is_unknown");
    }
}

template <class T>
void read_list(const boost::json::value& json, std::vector<T>& into, Reading& reading) {
    if (!json.is_array()) return reading.refuse("field_is_wrong_kind", "list");
    into.clear();
    for (const auto& item : json.get_array()) {
        const auto step = reading.enter(into.size());
        T value{};
        read_value(item, value, reading);
        into.push_back(std::move(value));
    }
}

template <class T>
void read_value(const boost::json::value& json, T& into, Reading& reading) {
    if constexpr (is_optional<T>::value) {
        if (json.is_null()) into.reset();
        else read_value(json, into.emplace(), reading);
    } else if constexpr (is_list<T>::value) {
        read_list(json, into, reading);
    } else if constexpr (std::is_enum_v<T>) {
        const auto value = json.is_string() ? enum_value<T>(json.get_string()) : std::nullopt;
        if (value) into = *value;
        else reading.refuse("choice_is_unknown", enum_choices<T>());
    } else if constexpr (is_id<T>) {
        into.value = read_id(json, reading);
    } else if constexpr (is_scalar<T>) {
        read_scalar(json, into, reading);
    } else {
        if (json.is_object()) read_members(json.get_object(), into, reading);
        else reading.refuse("field_is_wrong_kind", "object");
    }
}

// ---- writing JSON

template <class T>
void write_value(std::string& out, const T& value) {
    if constexpr (is_optional<T>::value) {
        if (value) write_value(out, *value);
        else out += "null";
    } else if constexpr (is_list<T>::value) {
        out += '[';
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (i > 0) out += ',';
            write_value(out, value[i]);
        }
        out += ']';
    } else if constexpr (std::is_enum_v<T>) {
        write_text(out, enum_name(value));
    } else if constexpr (is_id<T>) {
        write_id(out, value.value);
    } else if constexpr (is_scalar<T>) {
        write_scalar(out, value);
    } else {
        out += '{';
        bool first = true;
        boost::mp11::mp_for_each<members_of<T>>([&](auto member) {
            out += first ? "\"" : ",\"";
            out += member.name;
            out += "\":";
            first = false;
            if constexpr (decimal_member<decltype(member)::pointer>) write_decimal(out, value.*member.pointer);
            else write_value(out, value.*member.pointer);
        });
        out += '}';
    }
}

// ---- schemas

template <class T>
std::string type_name() {
    return short_name(__PRETTY_FUNCTION__);
}

template <class T>
std::string schema_text(Schemas& schemas) {
    if constexpr (is_optional<T>::value) return nullable_schema(schema_text<typename T::value_type>(schemas));
    else if constexpr (is_list<T>::value) return R"({"type":"array","items":)" + schema_text<typename T::value_type>(schemas) + "}";
    else if constexpr (std::is_enum_v<T>) return choice_schema(enum_choices<T>());
    else if constexpr (is_id<T>) return id_schema();
    else if constexpr (is_scalar<T>) return scalar_schema(static_cast<const T*>(nullptr));
    else {
        const auto name = type_name<T>();
        if (!schemas.by_name.contains(name)) {
            schemas.by_name[name] = "";  // A type that contains itself refers to its name.
            ObjectSchema object;
            boost::mp11::mp_for_each<members_of<T>>([&](auto member) {
                using Field = std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>;
                using Shown = std::conditional_t<decimal_member<decltype(member)::pointer>, Amount, Field>;
                object.add(member.name, schema_text<Shown>(schemas),
                           may_be_absent<T, Field> ? ObjectSchema::Presence::optional : ObjectSchema::Presence::required);
            });
            schemas.by_name[name] = object.text();
        }
        return R"({"$ref":"#/components/schemas/)" + name + "\"}";
    }
}

// ---- parameters of a route, and rows

// Path captures and query parameters become members of the body, so that one reader sees all of the input.
template <class T>
    requires is_list<T>::value
void add_parameters(boost::json::object&, const Inputs&) {}  // a list has no names to fill

template <class T>
void add_parameters(boost::json::object& object, const Inputs& parameters) {
    boost::mp11::mp_for_each<members_of<T>>([&](auto member) {
        using Field = std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>;
        const auto found = parameters.find(member.name);
        if (found == parameters.end()) return;
        if constexpr (is_optional<Field>::value) {
            if (!found->second.empty()) object[member.name] = parameter_json<typename Field::value_type>(found->second);
        } else {
            object[member.name] = parameter_json<Field>(found->second);
        }
    });
}

template <class T>
void read_cell(const Rows& rows, int row, int column, T& into) {
    if constexpr (is_optional<T>::value) {
        if (rows.is_null(row, column)) into.reset();
        else read_cell(rows, row, column, into.emplace());
    } else if constexpr (std::is_enum_v<T>) {
        const auto value = enum_value<T>(rows.text(row, column));
        check(value.has_value(), "a stored choice is one that the program knows");
        into = *value;
    } else if constexpr (is_id<T>) {
        into.value = rows.integer(row, column);
    } else {
        read_scalar_cell(rows, row, column, into);
    }
}

template <class T>
std::vector<T> read_described_rows(const Rows& rows) {
    std::vector<int> column_of;
    boost::mp11::mp_for_each<members_of<T>>([&](auto member) { column_of.push_back(column_named(rows, member.name)); });
    std::vector<T> values(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        int at = 0;
        boost::mp11::mp_for_each<members_of<T>>([&](auto member) { read_cell(rows, row, column_of[at++], values[row].*member.pointer); });
    }
    return values;
}

template <class T>
Result<T> read_text(std::string_view text, const Inputs* parameters) {
    Reading reading;
    auto json = parameters && text.empty() ? boost::json::value(boost::json::object()) : parse_json(text, reading);
    T value{};
    if (!reading.failed() && parameters && json.is_object()) add_parameters<T>(json.get_object(), *parameters);
    if (!reading.failed()) read_value(json, value, reading);
    if (reading.failed()) return std::move(reading).errors();
    return value;
}

}  // namespace base::codec

#define CAPAIAN_JSON(T)                                                                                                    \
    template <> base::Result<T> base::read_json<T>(std::string_view text) { return base::codec::read_text<T>(text, nullptr); } \
    template <> base::Result<T> base::read_input<T>(std::string_view body, const base::Inputs& parameters) {              \
        return base::codec::read_text<T>(body, &parameters);                                                              \
    }                                                                                                                      \
    template <> std::string base::write_json<T>(const T& value) {                                                         \
        std::string out;                                                                                                   \
        base::codec::write_value(out, value);                                                                              \
        return out;                                                                                                        \
    }                                                                                                                      \
    template <> std::string base::schema_of<T>(base::Schemas & schemas) { return base::codec::schema_text<T>(schemas); }

#define CAPAIAN_ROW(T) \
    template <> std::vector<T> base::read_rows<T>(const base::Rows& rows) { return base::codec::read_described_rows<T>(rows); }

#define CAPAIAN_ENUM(E)                                                                                        \
    template <> std::string_view base::name_of<E>(E value) { return base::codec::enum_name(value); }          \
    template <> std::optional<E> base::parse_name<E>(std::string_view name) { return base::codec::enum_value<E>(name); }
