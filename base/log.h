// What the operator reads: one JSON object a line on stderr. It never holds a name, a NIP, an address of a page with its query, a body
// or a token: who reads logs is not who may read evaluations.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

#include "base/day.h"

namespace base {

enum class LogLevel { debug, info, warning, error, silence };  // silence: for tests that break things on purpose

struct LogField {
    std::string_view name;
    std::variant<std::int64_t, std::string_view> value;
};

void set_log_level(LogLevel least);  // info, until told otherwise
bool logs(LogLevel level);
void log(LogLevel level, std::string_view event, std::initializer_list<LogField> fields = {});

// {"at":"2026-11-20T07:42:00Z","level":"info","event":"listening","port":8080} and a line end
std::string log_line(Instant at, LogLevel level, std::string_view event, std::initializer_list<LogField> fields);

}  // namespace base
