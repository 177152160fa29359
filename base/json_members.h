// What the JSON parser passes over in silence: a member that one object has twice.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base::codec {

// The path (/items/0/day) of the first such member; `json` must be well-formed. Keys are compared as they are meant: "a" and
// "\u0061" are one.
std::optional<std::string> member_given_twice(std::string_view json);

}  // namespace base::codec
