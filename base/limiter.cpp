#include "base/limiter.h"

#include <algorithm>
#include <string>

#include "base/secret.h"

namespace base {

Limiter::Limiter(std::size_t slots) : buckets_(slots), key_(to_base64url(random_bytes(16))) {}

std::string_view network_of(std::string_view address) {
    std::size_t end = 0;
    for (int colons = 0; end < address.size(); ++end)
        if (address[end] == ':' && (++colons == 4 || address.substr(end, 2) == "::")) break;
    return address.substr(0, end);
}

namespace {

std::uint64_t owner_of(std::string_view address, int subject, std::string_view key) {
    const auto digest = keyed_digest(std::string(network_of(address)) + " " + std::to_string(subject), key);
    return std::max<std::uint64_t>(std::stoull(digest.substr(0, 16), nullptr, 16), 1);
}

constexpr std::size_t neighbours = 8;

}  // namespace

// The owner's bucket, else a free or full one nearby. Where all neighbours are in use, the fullest goes: its owner waited longest.
Limiter::Bucket& Limiter::bucket_of(std::uint64_t owner, std::int64_t now_micros) {
    Bucket* oldest = nullptr;
    for (std::size_t i = 0; i < neighbours; ++i) {
        auto& bucket = buckets_[(owner + i) % buckets_.size()];
        if (bucket.owner == owner) return bucket;
        if (!oldest || bucket.free_at_micros < oldest->free_at_micros) oldest = &bucket;
    }
    *oldest = {owner, now_micros};
    return *oldest;
}

int Limiter::wait_seconds(std::string_view address, int subject, int per_minute, std::int64_t now_micros) {
    constexpr std::int64_t minute = 60'000'000;
    const std::int64_t cost = minute / per_minute;
    const auto owner = owner_of(address, subject, key_);
    std::lock_guard lock(mutex_);
    auto& bucket = bucket_of(owner, now_micros);
    const auto free_at = std::max(bucket.free_at_micros, now_micros) + cost;
    const auto too_early = free_at - now_micros - minute;
    if (too_early > 0) return static_cast<int>((too_early + 999'999) / 1'000'000);
    bucket.free_at_micros = free_at;
    return 0;
}

}  // namespace base
