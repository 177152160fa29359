#include "base/log.h"

#include <unistd.h>

#include <atomic>
#include <new>

#include "base/json_parts.h"
#include "base/plain_text.h"

namespace base {
namespace {

std::atomic<LogLevel> least_level{LogLevel::info};

std::string_view word_for(LogLevel level) {
    switch (level) {
        case LogLevel::debug: return "debug";
        case LogLevel::info: return "info";
        case LogLevel::warning: return "warning";
        case LogLevel::error: return "error";
        case LogLevel::silence: return "silence";
    }
    return "";
}

}  // namespace

void set_log_level(LogLevel least) { least_level = least; }

bool logs(LogLevel level) { return level >= least_level.load(std::memory_order_relaxed); }

std::string log_line(Instant at, LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
    std::string line = "{\"at\":\"" + to_text(at) + "\",\"level\":\"";
    line += word_for(level);
    line += "\",\"event\":";
    codec::write_text(line, event);
    for (const auto& field : fields) {
        line += ',';
        codec::write_text(line, field.name);
        line += ':';
        if (const auto* number = std::get_if<std::int64_t>(&field.value)) line += std::to_string(*number);
        else codec::write_text(line, plain_text(std::string(std::get<std::string_view>(field.value))));
    }
    return line += "}\n";
}

void log(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
    if (!logs(level)) return;
    try {
        const auto line = log_line(now(), level, event, fields);
        // One write a line keeps lines of several threads whole. A log that nobody can take is no reason to stop.
        [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
    } catch (const std::bad_alloc&) {
        // Nor is a line for which there is no memory.
    }
}

}  // namespace base
