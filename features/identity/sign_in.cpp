#include "features/identity/sign_in.h"

#include "base/apart.h"
#include "base/secret.h"
#include "base/work.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/identity_facts.h"
#include "features/identity/login_name.h"

namespace identity {
namespace {

// Acts in the agency of the account, on behalf of its owner.
base::Work as(base::Work& work, const AccountRow& account) {
    base::Actor actor{.agency = account.agency, .account = account.id, .person = account.person, .label = account.name};
    return base::Work(work.db.for_agency(account.agency), base::thread_ids(), work.now, actor);
}

}  // namespace

base::Result<base::Done> are_filled_in(const Credentials& credentials) {
    base::Errors errors;
    if (login_name(credentials.nip).empty()) errors.push_back(base::refuse("sign_in_name_is_missing", "/nip"));
    if (credentials.password.empty()) errors.push_back(base::refuse("password_is_missing", "/password"));
    if (!errors.empty()) return errors;
    return base::Done{};
}

Login find_login(base::Work& work, const Credentials& credentials) {
    const auto name = login_name(credentials.nip);
    return {work.db.one<AccountRow>(sql::account_signing_in, name), attempts_of(work, name, credentials.address)};
}

const std::string& hash_to_compare(const Login& login) {
    // Of 32 random bytes that were thrown away, with the costs of base::hash_password.
    static const std::string nobodys = "$argon2id$v=19$m=19456,t=2,p=1$pfAyqPPuBdBqkoyHjsEj2A$LAsLloGT6QKKQ9nFYBGzNlXslVO/tIGoTZ99mQRcRbg";
    return login.account ? login.account->password_hash : nobodys;
}

bool is_proven(const Login& login, const std::string& password) {
    return base::is_password(password, hash_to_compare(login)) && login.account.has_value();
}

NewSession open_session(base::Work& work, const Login& login, Stay stay, const std::string& device) {
    auto inside = as(work, login.account.value());
    forget_failures(inside, login.attempts);
    return start_session(inside, *login.account, end_of(stay, work.now), device);
}

base::Error refuse_login(base::Work& work, const Login& login) {
    const auto agency = login.account ? login.account->agency : base::AgencyId{};
    base::Actor nobody;
    nobody.agency = agency;
    base::Work inside(work.db.for_agency(agency), base::thread_ids(), work.now, nobody);
    const auto account = login.account ? login.account->id.value : 0;
    inside.journal({.thing = "identity_account", .thing_id = account, .action = "sign_in_failed", .before = "", .after = ""});
    return count_failure(inside, login.attempts);
}

base::Result<NewSession> sign_in(base::Work& work, const Credentials& credentials, Stay stay, const std::string& device) {
    TRY(are_filled_in(credentials));
    Login login;
    TRY(base::in_read(work, [&](base::Work& step) -> base::Result<base::Done> {
        login = find_login(step, credentials);
        return base::Done{};
    }));
    TRY(may_try(login.attempts));
    const bool proven = is_proven(login, credentials.password);

    // What the write step says leaves by capture: a refusal that it returned would take the counting back with it.
    NewSession session;
    std::optional<base::Error> refusal;
    TRY(base::in_write(work, [&](base::Work& step) -> base::Result<base::Done> {
        if (proven) session = open_session(step, login, stay, device);
        else refusal = refuse_login(step, login);
        return base::Done{};
    }));
    if (refusal) return *refusal;
    return session;
}

}  // namespace identity
