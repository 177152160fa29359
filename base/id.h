// Typed ids: 63-bit, time-ordered, made by us, strings in JSON. An id of one kind does not convert to another.
#pragma once

#include <compare>
#include <cstdint>

namespace base {

template <class Of>
struct Id {
    std::int64_t value = 0;  // 0 means "none"; a real id is positive.
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

using AgencyId = Id<struct AgencyTag>;
using AccountId = Id<struct AccountTag>;
using PersonId = Id<struct PersonTag>;

// Makes ids: 41 bits of milliseconds since 2020, 10 bits of this process, 12 bits of a counter. One per thread of work;
// `node` (0..1023) keeps two copies of the program, and two threads, apart.
class Ids {
public:
    explicit Ids(int node) : node_(node & 1023) {}
    // Of what is written by nobody (base/unlinked.h): the instant that is asked for, and else chance. They neither follow on the ids before
    // them nor carry the next ones along, so their order tells nothing.
    static Ids by_lot() {
        Ids ids(0);
        ids.node_ = lot;
        return ids;
    }

    template <class Of>
    Id<Of> make(std::int64_t now_micros) {
        return {next(now_micros)};
    }
    std::int64_t next(std::int64_t now_micros);

private:
    static constexpr int lot = -1;
    int node_;
    std::int64_t last_ = 0;  // milliseconds and counter of the id before
};

// The maker of the calling thread; its node mixes the process and the thread.
Ids& thread_ids();

}  // namespace base
