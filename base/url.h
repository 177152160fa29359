// Addresses as they come over the wire, and texts on their way into one.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/json.h"

namespace base {

struct Target {
    std::string_view path, query;  // still encoded; the query without its question mark
};
// Accepts "/path?query", "http://host/path?query" (what proxies send) and "*".
std::optional<Target> split_target(std::string_view target);

// Refuses what could mean another file or another route to somebody behind us: %00, encoded slashes and backslashes, "." and ".."
// segments, half escapes, text that is not UTF-8.
std::optional<std::string> decoded_path(std::string_view raw);

// name=value&name=value, "+" for a space; the last of two equal names wins. Forms have the same shape.
Inputs decoded_query(std::string_view raw);

// Everything but letters, digits and "-._~" as %XX.
std::string percent_encoded(std::string_view text);

}  // namespace base
