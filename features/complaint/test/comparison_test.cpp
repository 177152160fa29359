#include "features/complaint/comparison.h"

#include <doctest/doctest.h>

#include <cstdint>

using namespace complaint;

namespace {

std::vector<Duration> settled(std::initializer_list<int> days) {
    std::vector<Duration> all;
    for (const int one : days) all.push_back({one});
    return all;
}

// 60 complaints: twenty of each.
std::vector<Duration> thirds(int a, int b, int c) {
    std::vector<Duration> all;
    for (int i = 0; i < 20; ++i) all.insert(all.end(), {{a}, {b}, {c}});
    return all;
}

// P(fewer than `rank` of n fair coins), counted out; n below 31.
double chance_below(int rank, int n) {
    std::uint64_t ways = 0;
    for (std::uint64_t coins = 0; coins < 1ull << n; ++coins) ways += __builtin_popcountll(coins) < rank;
    return static_cast<double>(ways) / static_cast<double>(1ull << n);
}

}  // namespace

TEST_CASE("the rank is the largest whose chance is at most one in eighty: counted out for small numbers, tabled for large ones") {
    for (int n = 1; n <= 18; ++n) {
        CAPTURE(n);
        const int rank = rank_for_interval(n);
        CHECK(chance_below(rank, n) <= 1.0 / 80);
        CHECK(chance_below(rank + 1, n) > 1.0 / 80);
    }
    CHECK(rank_for_interval(0) == 0);
    CHECK(rank_for_interval(6) == 0);
    CHECK(rank_for_interval(7) == 1);
    CHECK(rank_for_interval(20) == 5);     // P(X <= 4) = 0.0059, P(X <= 5) = 0.0207
    CHECK(rank_for_interval(100) == 39);   // P(X <= 38) = 0.0105, P(X <= 39) = 0.0176
    CHECK(rank_for_interval(1000) == 465); // P(X <= 464) = 0.0124, P(X <= 465) = 0.0145
}

TEST_CASE("half the time is proven where even the longest likely median is half of the shortest likely one") {
    const auto half = compare(thirds(10, 11, 12), thirds(4, 5, 5));
    CHECK(half.before.median == base::Amount{110'000});
    CHECK(half.before.low == 11);
    CHECK(half.after.high == 5);
    CHECK(half.verdict == Verdict::halved);
    CHECK(half.ratio_high == base::Amount{4'546});  // 5/11, rounded up
    CHECK(half.ratio_low == base::Amount{4'545});
}

TEST_CASE("faster is not yet half, and no change is no proof of anything") {
    CHECK(compare(thirds(10, 11, 12), thirds(6, 7, 8)).verdict == Verdict::faster);
    CHECK(compare(thirds(2, 11, 20), thirds(2, 11, 20)).verdict == Verdict::not_shown);
    CHECK(compare(thirds(4, 5, 6), thirds(10, 11, 12)).verdict == Verdict::slower);
}

TEST_CASE("few complaints prove nothing, however fast") {
    CHECK(compare(settled({30, 30, 30, 30, 30, 30}), settled({1, 1, 1, 1, 1, 1})).verdict == Verdict::too_few);
    CHECK(compare(settled({30, 30, 30, 30, 30, 30, 30}), settled({1, 1, 1, 1, 1, 1, 1})).verdict == Verdict::halved);
    CHECK(compare({}, {}).verdict == Verdict::too_few);
}

TEST_CASE("what is still open speaks against the claim: before it counts as settled today, after as never") {
    auto after = settled({1, 1, 1, 1, 1, 1, 1});
    after.push_back({1, true});
    CHECK(compare(settled({30, 30, 30, 30, 30, 30, 30}), after).verdict == Verdict::not_shown);
    auto before = settled({30, 30, 30, 30, 30, 30, 30});
    before.push_back({1, true});
    CHECK(compare(before, settled({1, 1, 1, 1, 1, 1, 1})).verdict == Verdict::not_shown);
}

TEST_CASE("a median of no days cannot be halved") {
    const auto none = compare(thirds(0, 0, 0), thirds(0, 0, 0));
    CHECK(none.verdict == Verdict::not_shown);
    CHECK_FALSE(none.ratio_high);
}
