#include "base/relay.h"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>
#include <vector>

using base::Relay;

TEST_CASE("what one thread puts another takes, all of it and in order") {
    Relay<int> relay;
    std::thread giver([&] {
        const Relay<int>::Leaver ender(relay, &Relay<int>::end);
        for (int i = 0; i < 10'000; ++i) relay.put(i);
    });
    std::vector<int> taken;
    while (const auto value = relay.take()) taken.push_back(*value);
    giver.join();
    REQUIRE(taken.size() == 10'000);
    for (int i = 0; i < 10'000; ++i) REQUIRE(taken[i] == i);
}

TEST_CASE("whoever gives is at most one value ahead") {
    Relay<int> relay;
    std::atomic<int> put = 0;
    std::thread giver([&] {
        for (int i = 0; i < 100; ++i) {
            relay.put(i);
            ++put;
        }
        relay.end();
    });
    for (int taken = 0; const auto value = relay.take(); ++taken) CHECK(put <= taken + 2);
    giver.join();
}

TEST_CASE("when the taker leaves, the giver does not wait for ever") {
    Relay<int> relay;
    std::thread giver([&] {
        for (int i = 0; i < 100; ++i) relay.put(i);
        relay.end();
    });
    CHECK(relay.take() == 0);
    relay.leave();
    giver.join();
}

TEST_CASE("nothing comes after the end") {
    Relay<int> relay;
    relay.put(7);
    relay.end();
    CHECK(relay.take() == 7);
    CHECK_FALSE(relay.take());
    CHECK_FALSE(relay.take());
}
