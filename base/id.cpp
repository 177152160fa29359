#include "base/id.h"

#include <algorithm>

namespace base {

// The clock may stand still or step back, and a millisecond may need more than 4096 ids: in both cases the counter runs on
// into the next millisecond, so ids of one maker always grow.
std::int64_t Ids::next(std::int64_t now_micros) {
    constexpr std::int64_t epoch_2020_millis = 1'577'836'800'000;
    const auto millis = std::max<std::int64_t>(0, now_micros / 1000 - epoch_2020_millis);
    last_ = std::max(millis << 12, last_ + 1);
    return (last_ >> 12) << 22 | std::int64_t{node_} << 12 | (last_ & 0xfff);
}

}  // namespace base
