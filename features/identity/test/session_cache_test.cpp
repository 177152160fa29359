#include "features/identity/session_cache.h"

#include <doctest/doctest.h>

namespace {

using identity::SessionCache;
constexpr std::int64_t second = 1'000'000;
const base::Instant start{1'000 * second}, far{10'000 * second};

base::Actor actor_of(std::int64_t account) { return {{1}, {account}, {}, 0, 420, ""}; }
base::Instant after(int seconds) { return {start.micros + seconds * second}; }

// Digests spread over all parts, as those of real tokens do.
std::string digest(int number) { return {static_cast<char>(number), static_cast<char>(number / 256), static_cast<char>(number / 65536)}; }

}  // namespace

TEST_CASE("a session is remembered for five seconds and not beyond its own end") {
    SessionCache cache;
    cache.keep("a", actor_of(7), far, start);
    cache.keep("b", actor_of(8), after(3), start);
    CHECK(cache.find("a", after(4))->account.value == 7);
    CHECK_FALSE(cache.find("a", after(5)));
    CHECK(cache.find("b", after(2)));
    CHECK_FALSE(cache.find("b", after(3)));
    CHECK_FALSE(cache.find("c", start));
}

TEST_CASE("an ended session is not brought back by a reader that saw it before") {
    SessionCache cache;
    cache.keep("a", actor_of(7), far, start);
    cache.end("a", after(1));
    CHECK_FALSE(cache.find("a", after(1)));
    CHECK(cache.has_ended("a", after(1)));
    cache.keep("a", actor_of(7), far, after(2));
    CHECK_FALSE(cache.find("a", after(2)));
    CHECK_FALSE(cache.has_ended("a", after(200)));
}

TEST_CASE("what is remembered of a session in doubt is asked of the database, and not remembered from an old snapshot") {
    SessionCache cache;
    cache.keep("a", actor_of(7), far, start);
    cache.doubt("a", after(1));
    CHECK_FALSE(cache.find("a", after(1)));
    CHECK_FALSE(cache.has_ended("a", after(1)));
    cache.keep("a", actor_of(7), far, after(2));
    CHECK_FALSE(cache.find("a", after(2)));
    cache.keep("a", actor_of(8), far, after(200));
    CHECK(cache.find("a", after(200))->account.value == 8);
    cache.end("a", after(201));
    cache.doubt("a", after(202));
    CHECK(cache.has_ended("a", after(203)));
}

TEST_CASE("whoever comes, memory is bounded, and those who came last are still known") {
    SessionCache cache(1'000);
    for (int i = 0; i < 100'000; ++i) cache.keep(digest(i), actor_of(i + 1), far, start);
    int known = 0;
    for (int i = 0; i < 100'000; ++i) known += cache.find(digest(i), start).has_value();
    CHECK(known <= 1'000 + 32);
    CHECK(known >= 400);
    CHECK(cache.find(digest(99'999), start)->account.value == 100'000);
}
