#include "base/limiter.h"

#include <doctest/doctest.h>

#include <string>

namespace {
constexpr std::int64_t second = 1'000'000;
}

TEST_CASE("a client may come as often at once as in a minute, and then one by one") {
    base::Limiter limiter;
    std::int64_t at = 1'000 * second;
    for (int i = 0; i < 6; ++i) CHECK(limiter.wait_seconds("10.0.0.1", 1, 6, at) == 0);
    CHECK(limiter.wait_seconds("10.0.0.1", 1, 6, at) == 10);
    CHECK(limiter.wait_seconds("10.0.0.1", 1, 6, at + 4 * second) == 6);
    CHECK(limiter.wait_seconds("10.0.0.1", 1, 6, at + 10 * second) == 0);
    CHECK(limiter.wait_seconds("10.0.0.1", 1, 6, at + 10 * second) == 10);
}

TEST_CASE("clients and subjects do not use up each other's share") {
    base::Limiter limiter;
    CHECK(limiter.wait_seconds("10.0.0.1", 1, 1, 0) == 0);
    CHECK(limiter.wait_seconds("10.0.0.1", 1, 1, 0) > 0);
    CHECK(limiter.wait_seconds("10.0.0.2", 1, 1, 0) == 0);
    CHECK(limiter.wait_seconds("10.0.0.1", 2, 1, 0) == 0);
}

TEST_CASE("a household of IPv6 is one client") {
    CHECK(base::network_of("2001:db8:1:2:3:4:5:6") == "2001:db8:1:2");
    CHECK(base::network_of("2001:db8::1") == "2001:db8");
    CHECK(base::network_of("10.0.0.1") == "10.0.0.1");
}

TEST_CASE("a crowd takes no more memory, and newcomers are still let in") {
    base::Limiter limiter(64);
    for (int i = 0; i < 10'000; ++i) CHECK(limiter.wait_seconds("client " + std::to_string(i), 1, 5, 0) == 0);
}
