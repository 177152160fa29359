#include "base/id.h"

#include <algorithm>
#include <atomic>

#include "base/id_tide.h"
#include "base/secret.h"

namespace base {
namespace {

std::atomic<std::int64_t> tide{0};  // milliseconds since 2020

void raise_tide(std::int64_t millis) {
    auto reached = tide.load(std::memory_order_relaxed);
    while (reached < millis && !tide.compare_exchange_weak(reached, millis)) {}
}

}  // namespace

void go_on_after(std::int64_t id) { raise_tide((id >> 22) + 1); }

// The clock may stand still or step back, and a millisecond may need more than 4096 ids: in both cases the counter runs on
// into the next millisecond, so ids of one maker always grow.
std::int64_t Ids::next(std::int64_t now_micros) {
    constexpr std::int64_t epoch_2020_millis = 1'577'836'800'000;
    if (node_ == lot) return (now_micros / 1000 - epoch_2020_millis) << 22 | random_below(1 << 22);
    const auto millis = std::max(tide.load(std::memory_order_relaxed), now_micros / 1000 - epoch_2020_millis);
    last_ = std::max(millis << 12, last_ + 1);
    raise_tide(last_ >> 12);
    return (last_ >> 12) << 22 | std::int64_t{node_} << 12 | (last_ & 0xfff);
}

}  // namespace base
