#include "base/id.h"
#include "base/id_tide.h"

#include <doctest/doctest.h>

#include <set>
#include <type_traits>

namespace {

constexpr std::int64_t november_2026 = 1'795'000'000'000'000;  // microseconds
constexpr std::int64_t minute = 60'000'000;

std::int64_t clock_of(std::int64_t id) { return ((id >> 22) + 1'577'836'800'000) * 1000; }

TEST_CASE("ids of one maker grow, even when the clock stands still or steps back") {
    base::Ids ids(1);
    auto before = ids.next(november_2026);
    for (int i = 0; i < 10'000; ++i) {
        const auto next = ids.next(november_2026 - (i % 3) * 5'000'000);
        REQUIRE(next > before);
        before = next;
    }
}

TEST_CASE("an id made later is greater, whichever node made it") {
    base::Ids first(1023), second(0);
    const auto before = first.next(november_2026);  // or later, where this program has made ids before
    CHECK(before < second.next(clock_of(before) + 1000));
}

TEST_CASE("an id made later is greater, also when the clock was put back in between") {
    base::Ids first(1023), second(0);
    auto before = first.next(november_2026);
    for (int i = 1; i <= 100; ++i) {
        const auto next = (i % 2 ? second : first).next(november_2026 - i * minute);
        CHECK((next >> 22) >= (before >> 22));
        CHECK(next != before);
        before = next;
    }
}

TEST_CASE("a program that starts with its clock put back goes on after the ids it kept") {
    const auto kept = base::Ids(7).next(november_2026 + 3'600'000'000);
    base::go_on_after(kept);
    CHECK(base::Ids(0).next(november_2026) > kept);
}

TEST_CASE("two nodes never make the same id in the same millisecond") {
    base::Ids first(1), second(2);
    std::set<std::int64_t> seen;
    for (int i = 0; i < 4000; ++i) {
        seen.insert(first.next(november_2026));
        seen.insert(second.next(november_2026));
    }
    CHECK(seen.size() == 8000);
}

TEST_CASE("an id of one kind does not convert to another, and zero means none") {
    static_assert(!std::is_convertible_v<base::PersonId, base::AccountId>);
    static_assert(!std::is_convertible_v<std::int64_t, base::PersonId>);
    CHECK_FALSE(base::PersonId{});
    CHECK(base::Ids(3).make<base::PersonTag>(november_2026));
}

// The last: no maker of this program goes back behind it.
TEST_CASE("an id is positive, even before 2020 and in 2089") {
    CHECK(base::Ids(0).next(0) > 0);
    CHECK(base::Ids(1023).next(3'770'000'000'000'000) > 0);
}

}  // namespace
