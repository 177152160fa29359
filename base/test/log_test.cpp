#include "base/log.h"

#include <doctest/doctest.h>

TEST_CASE("a log line is one JSON object, whatever stands in it") {
    CHECK(base::log_line({1'795'160'520'000'000}, base::LogLevel::warning, "request", {{"route", "/a \"b\"\n"}, {"status", std::int64_t{200}}}) ==
          "{\"at\":\"2026-11-20T07:42:00Z\",\"level\":\"warning\",\"event\":\"request\",\"route\":\"/a \\\"b\\\"\\n\",\"status\":200}\n");
}

TEST_CASE("a log line is one line of text on every terminal") {
    const auto line = base::log_line({0}, base::LogLevel::error, "e", {{"what", "a\n\x1b[2J\u202E\u009b\xff" "b"}});
    CHECK(line.find("\"what\":\"a\\n[2J\ufffdb\"") != std::string::npos);
}

TEST_CASE("a level lets through itself and what is graver") {
    base::set_log_level(base::LogLevel::warning);
    CHECK_FALSE(base::logs(base::LogLevel::info));
    CHECK(base::logs(base::LogLevel::warning));
    CHECK(base::logs(base::LogLevel::error));
    base::set_log_level(base::LogLevel::silence);
}
