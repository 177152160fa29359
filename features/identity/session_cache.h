// The sessions this copy of the program has seen lately, so that a request need not ask the database who is asking.
#pragma once

#include <array>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/actor.h"
#include "base/day.h"

namespace identity {

// Memory is bounded: each part keeps two generations and drops the older when the younger is full. From any thread.
class SessionCache {
public:
    explicit SessionCache(std::size_t limit = 100'000) : generation_limit_(limit / parts / 2 + 1) {}

    // Nothing once five seconds have passed since it was kept, or the session has ended: another copy of the program may have ended it.
    std::optional<base::Actor> find(std::string_view digest, base::Instant now);

    // `until` is when the session ends by itself. Does nothing to a session that has just been ended: a reader whose snapshot is
    // older than the sign-out must not bring it back.
    void keep(std::string_view digest, const base::Actor& actor, base::Instant until, base::Instant now);

    // From now on nobody here is signed in with it, whatever a snapshot says.
    void end(std::string_view digest, base::Instant now);
    bool has_ended(std::string_view digest, base::Instant now);

    // What was remembered of it is not true any more: the database is asked, and for a while nothing is remembered anew, because a
    // reader's snapshot may be older than the change.
    void doubt(std::string_view digest, base::Instant now);

private:
    enum class Standing { known, ended, in_doubt };
    struct Entry {
        Standing standing;
        base::Actor actor;  // of one that is known
        base::Instant good_until;
    };
    using Generation = std::unordered_map<std::string, Entry>;
    struct Part {
        std::mutex mutex;
        Generation young, old;
    };
    static constexpr std::size_t parts = 16;

    Part& part_of(std::string_view digest);
    static const Entry* entry_of(const Part& part, const std::string& digest, base::Instant now);
    void put(Part& part, const std::string& digest, Entry entry);

    const std::size_t generation_limit_;
    std::array<Part, parts> parts_;
};

}  // namespace identity
