#include "features/identity/sessions.h"

#include "base/browser.h"
#include "base/json.h"
#include "base/secret.h"
#include "base/work.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/identity_facts.h"
#include "features/identity/session_guard.h"

namespace identity {
namespace {

constexpr int sessions_of_one_account = 20;
constexpr std::int64_t second = 1'000'000, hour = 3600 * second;

}  // namespace

base::Instant end_of(Stay stay, base::Instant from) {
    switch (stay) {
        case Stay::twelve_hours: return {from.micros + 12 * hour};
        case Stay::thirty_days: return {from.micros + 30 * 24 * hour};
    }
    throw base::Bug{"a stay that is none"};
}

NewSession start_session(base::Work& work, const AccountRow& account, base::Instant expires_at, const std::string& device) {
    NewSession session{work.new_id<SessionTag>(), base::to_base64url(base::random_bytes(32)), expires_at, account.must_change};
    work.db.run(sql::insert_session, session.id, account.id, base::digest_of(session.token), device, work.now, expires_at);
    work.db.run(sql::delete_old_sessions, account.id, work.now, sessions_of_one_account);
    const DeviceState after{device, expires_at};
    work.journal({.thing = "identity_session", .thing_id = session.id.value, .action = "opened", .before = "", .after = base::write_json(after)});
    return session;
}

void give_cookie(base::Response& response, const base::Request& request, const NewSession& session, base::Instant now) {
    const bool is_long = end_of(Stay::twelve_hours, now) < session.expires_at;
    const auto seconds = is_long ? static_cast<int>((session.expires_at.micros - now.micros) / second) : 0;
    base::keep_session(response, request, session.token, seconds);
}

void sign_out(base::Work& work, std::string_view token) {
    const auto digest = base::digest_of(token);
    const auto session = work.db.one<SessionRow>(sql::session_of_token, digest, work.now);
    if (!session) return;
    const base::Actor owner{.agency = session->agency, .account = session->account, .person = session->person, .label = session->name};
    base::Work inside(work.db.for_agency(session->agency), base::thread_ids(), work.now, owner);
    inside.db.all<std::string>(sql::delete_session, session->account, session->id);
    sessions_in_memory().end(text_of(digest), work.now);
    inside.journal({.thing = "identity_session", .thing_id = session->id.value, .action = "ended", .before = "", .after = ""});
}

}  // namespace identity
