// Who is asking: a session token looked up in memory, else in the database.
#pragma once

#include <optional>
#include <string_view>

#include "base/db.h"
#include "base/server.h"
#include "features/identity/session_cache.h"

namespace identity {

class SessionGuard : public base::Guard {
public:
    SessionGuard(SessionCache& cache, base::Instant (*clock)()) : cache_(cache), clock_(clock) {}
    std::optional<base::Actor> cached(std::string_view token) override;
    std::optional<base::Actor> load(base::Db& db, std::string_view token) override;
    base::Result<base::Done> permits(base::Work& work, const base::Permission& permission) override;

private:
    SessionCache& cache_;
    base::Instant (*clock_)();
};

// The one of the program: what a sign-out ends here, no route here knows any more.
SessionCache& sessions_in_memory();

// The key of a session, from the digest of its token.
inline std::string_view text_of(const base::Bytes& digest) {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace identity
