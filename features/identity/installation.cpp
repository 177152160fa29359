// What is made once: the administrator, the first officer of an agency, and what sign-in knows of each agency.
#include "base/json.h"
#include "base/secret.h"
#include "base/work.h"
#include "features/identity/identity.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/identity_facts.h"
#include "features/identity/password_rules.h"

namespace identity {

namespace {

std::string first_password_of(base::Work& work, base::AccountId account) {
    auto password = readable_password();
    work.db.run(sql::change_password, account, base::hash_password(password), true);
    work.journal({.thing = "identity_account", .thing_id = account.value, .action = "given_first_password", .before = "", .after = ""});
    return password;
}

}  // namespace

void describe_tenant(base::Work& work, std::string_view name, int zone_minutes) {
    const auto before = work.db.one<Tenant>(sql::tenant);
    const Tenant after{std::string(name), zone_minutes};
    work.db.run(sql::upsert_tenant, name, zone_minutes);
    work.journal({.thing = "identity_tenant", .thing_id = work.db.agency().value, .action = "described",
                  .before = before ? base::write_json(*before) : "", .after = base::write_json(after)});
}

base::Result<std::optional<std::string>> make_administrator(base::Work& work) {
    base::Work inside(work.db.for_agency({}), base::thread_ids(), work.now, work.actor);
    if (inside.db.one<std::int64_t>(sql::count_accounts).value() > 0) return std::optional<std::string>();
    const NewAccount account{.person = {}, .nip = "admin", .name = "Administrator", .roles = administrator};
    const auto id = TRY(give_account(inside, account));
    return std::optional(first_password_of(inside, id));
}

base::Result<std::string> give_first_password(base::Work& work, base::PersonId person) {
    const auto account = account_of(work, person);
    if (!account) return base::missing("account_is_missing");
    return first_password_of(work, *account);
}

}  // namespace identity
