#include "features/identity/own_password.h"

#include "base/apart.h"
#include "base/secret.h"
#include "base/work.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/password_rules.h"
#include "features/identity/session_guard.h"

namespace identity {

OwnPassword find_own(base::Work& work, const std::string& token) {
    const auto account = work.db.one<AccountRow>(sql::account_by_id, work.actor.account);
    const auto session = work.db.one<SessionRow>(sql::session_of_token, base::digest_of(token), work.now);
    base::check(account && session, "whoever is signed in has an account and a session");
    return {*account, session->expires_at, attempts_of(work, account->nip, "")};
}

base::Result<base::Done> may_change(const OwnPassword& own, const PasswordInput& input) {
    TRY(may_be_password(input.password, own.account.nip));
    const auto& hash = own.account.password_hash;
    if (own.account.must_change) {
        if (base::is_password(input.password, hash)) return base::refuse("password_is_the_old_one", "/password");
        return base::Done{};
    }
    if (!base::is_password(input.current.value_or(""), hash)) return base::refuse("current_password_is_wrong", "/current");
    if (input.current == input.password) return base::refuse("password_is_the_old_one", "/password");
    return base::Done{};
}

NewSession store_own(base::Work& work, const OwnPassword& own, const std::string& hash, const std::string& device) {
    work.db.run(sql::change_password, own.account.id, hash, false);
    for (const auto& digest : work.db.all<std::string>(sql::delete_sessions_of_account, own.account.id))
        sessions_in_memory().end(digest, work.now);
    forget_failures(work, own.attempts);
    work.journal({.thing = "identity_account", .thing_id = own.account.id.value, .action = "changed_password", .before = "", .after = ""});
    auto session = start_session(work, own.account, own.expires_at, device);
    session.must_change = false;
    return session;
}

namespace {

bool is_a_guess(const base::Result<base::Done>& outcome) {
    return !outcome && outcome.errors().front().rule == "current_password_is_wrong";
}

void count_wrong_guess(base::Work& work, const OwnPassword& own) {
    count_failure(work, own.attempts);
    work.journal({.thing = "identity_account", .thing_id = own.account.id.value, .action = "password_change_failed", .before = "", .after = ""});
}

}  // namespace

base::Result<NewSession> change_own_password(base::Work& work, const PasswordInput& input, const Asking& asking) {
    OwnPassword own;
    TRY(base::in_read(work, [&](base::Work& step) -> base::Result<base::Done> {
        own = find_own(step, asking.token);
        return base::Done{};
    }));
    TRY(may_try(own.attempts));
    const auto outcome = may_change(own, input);
    if (!outcome && !is_a_guess(outcome)) return outcome.errors();
    const auto hash = outcome ? base::hash_password(input.password) : std::string();
    NewSession session;
    TRY(base::in_write(work, [&](base::Work& step) -> base::Result<base::Done> {
        if (outcome) session = store_own(step, own, hash, asking.device);
        else count_wrong_guess(step, own);
        return base::Done{};
    }));
    if (!outcome) return outcome.errors();
    return session;
}

}  // namespace identity
