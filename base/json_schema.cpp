#include "base/json_parts.h"

namespace base::codec {

std::string scalar_schema(const bool*) { return R"({"type":"boolean"})"; }
std::string scalar_schema(const int*) { return R"({"type":"integer","format":"int32"})"; }
std::string scalar_schema(const std::int64_t*) { return R"({"type":"integer","format":"int64"})"; }
std::string scalar_schema(const std::string*) { return R"({"type":"string"})"; }
std::string scalar_schema(const Amount*) { return R"({"type":"number","multipleOf":0.0001})"; }
std::string scalar_schema(const Day*) { return R"({"type":"string","format":"date"})"; }
std::string scalar_schema(const Instant*) { return R"({"type":"string","format":"date-time"})"; }
std::string id_schema() { return R"({"type":"string","pattern":"^[1-9][0-9]*$"})"; }

std::string choice_schema(std::string_view comma_separated) {
    std::string out = R"({"type":"string","enum":[")";
    for (const char c : comma_separated) {
        if (c == ',') out += "\",\"";
        else if (c != ' ') out += c;
    }
    return out + "\"]}";
}

std::string nullable_schema(const std::string& schema) { return R"({"anyOf":[)" + schema + R"(,{"type":"null"}]})"; }

std::string short_name(std::string_view pretty_function) {
    const auto start = pretty_function.find("T = ") + 4;
    const auto end = pretty_function.find_first_of(";]", start);
    std::string name(pretty_function.substr(start, end - start));
    for (auto at = name.find("::"); at != std::string::npos; at = name.find("::")) name.replace(at, 2, ".");
    return name;
}

void ObjectSchema::add(std::string_view member, const std::string& schema, Presence presence) {
    properties_ += (properties_.empty() ? "\"" : ",\"") + std::string(member) + "\":" + schema;
    if (presence == Presence::required) required_ += (required_.empty() ? "\"" : ",\"") + std::string(member) + "\"";
}

std::string ObjectSchema::text() const {
    return R"({"type":"object","properties":{)" + properties_ + R"(},"required":[)" + required_ + R"(],"additionalProperties":false})";
}

}  // namespace base::codec
