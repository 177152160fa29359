#include "features/identity/session_guard.h"

#include "base/secret.h"
#include "features/identity/identity.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/identity_rows.h"
#include "features/identity/permissions.h"

namespace identity {
namespace {

base::Actor actor_of(const SessionRow& session) {
    return {.agency = session.agency,
            .account = session.account,
            .person = session.person,
            .roles = static_cast<std::uint32_t>(session.roles & all_roles) | (session.must_change ? first_password : 0),
            .zone_minutes = session.zone_minutes,
            .label = session.name};
}

}  // namespace

std::optional<base::Actor> SessionGuard::cached(std::string_view token) {
    return cache_.find(text_of(base::digest_of(token)), clock_());
}

std::optional<base::Actor> SessionGuard::load(base::Db& db, std::string_view token) {
    const auto digest = base::digest_of(token);
    const auto now = clock_();
    if (cache_.has_ended(text_of(digest), now)) return std::nullopt;
    const auto session = db.one<SessionRow>(sql::session_of_token, digest, now);
    if (!session) return std::nullopt;
    const auto actor = actor_of(*session);
    cache_.keep(text_of(digest), actor, session->expires_at, now);
    return actor;
}

base::Result<base::Done> SessionGuard::permits(base::Work& work, const base::Permission& permission) {
    if (TRY(verdict(work.actor, permission)) == Verdict::allowed) work.authorised = true;
    return base::Done{};
}

SessionCache& sessions_in_memory() {
    static SessionCache cache;
    return cache;
}

base::Guard& guard(base::Instant (*clock)()) {
    static SessionGuard guard(sessions_in_memory(), clock);
    return guard;
}

}  // namespace identity
