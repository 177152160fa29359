// How often one client may come: a bucket that fills evenly and is emptied by requests. Memory is bounded whoever comes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace base {

class Limiter {
public:
    explicit Limiter(std::size_t slots = 1 << 16);

    // 0: go on. Else the seconds until the next request may come. `per_minute` is also how many may come at once.
    // Clients of IPv6 are counted by their /64 network, which is what one household has.
    int wait_seconds(std::string_view address, int subject, int per_minute, std::int64_t now_micros);

private:
    struct Bucket {
        std::uint64_t owner = 0;           // a keyed hash of address and subject; 0: free
        std::int64_t free_at_micros = 0;   // when it is full again
    };
    Bucket& bucket_of(std::uint64_t owner, std::int64_t now_micros);

    std::mutex mutex_;
    std::vector<Bucket> buckets_;
    const std::string key_;  // so that nobody can aim at the bucket of somebody else
};

// 2001:db8:1:2:: of 2001:db8:1:2:3:4:5:6; other addresses as they are.
std::string_view network_of(std::string_view address);

}  // namespace base
