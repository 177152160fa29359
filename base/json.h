// Structs in and out of JSON. T is described once, in the codec unit of its feature (base/codec.h); here are only promises,
// so that no face pays for a JSON library.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"

namespace base {

// Reads all of `text`. Every mistake is reported at once, each with its path (/items/0/target). Rules: json_is_malformed,
// field_is_missing, field_is_unknown, field_is_wrong_kind, number_is_out_of_range, text_is_too_long, choice_is_unknown,
// day_is_malformed. Whole numbers stay exact; an Amount takes at most four decimals; an Id is a string.
template <class T>
Result<T> read_json(std::string_view text);

// Canonical: members in the order of the description, no spaces, absent optionals as null.
template <class T>
std::string write_json(const T& value);

// JSON Schemas by type name, T's own under its name; the names are what OpenAPI's components use.
struct Schemas {
    std::map<std::string, std::string> by_name;
};
template <class T>
std::string schema_of(Schemas& schemas);  // the schema text that refers to T

// An input of a route: the JSON body (if any), then path captures and query parameters on top, all into one struct.
using Inputs = std::map<std::string, std::string, std::less<>>;
template <class T>
Result<T> read_input(std::string_view body, const Inputs& parameters);

}  // namespace base
