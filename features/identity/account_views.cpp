#include "features/identity/account_views.h"

#include "base/names.h"
#include "base/work.h"
#include "features/identity/attempts.h"
#include "features/identity/identity.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/login_name.h"

namespace identity {
namespace {

std::optional<base::PersonId> if_any(base::PersonId person) { return person ? std::optional(person) : std::nullopt; }

AccountView view_of(const AccountRow& account, const std::set<std::string>& shut_out) {
    return {.person = if_any(account.person),
            .nip = account.nip,
            .name = account.name,
            .roles = roles_of(account.roles),
            .has_password = !account.password_hash.empty(),
            .must_change = account.must_change,
            .active = account.active,
            .locked = shut_out.contains(account.nip)};
}

}  // namespace

base::Result<Me> who_am_i(base::Work& work, const base::Nothing&) {
    const auto account = work.db.one<AccountRow>(sql::account_by_id, work.actor.account);
    base::check(account.has_value(), "whoever is signed in has an account");
    const auto tenant = work.db.one<Tenant>(sql::tenant);
    return Me{.account = account->id,
              .person = if_any(account->person),
              .name = account->name,
              .nip = account->nip,
              .agency_name = tenant ? tenant->name : "",
              .zone_minutes = work.actor.zone_minutes,
              .now = work.now,
              .today = work.today,
              .roles = roles_of(account->roles),
              .must_change = account->must_change};
}

base::Result<Accounts> list_accounts(base::Work& work, const AccountSearch& search) {
    constexpr int page = 50;
    const auto words = search.search.value_or("");
    const auto state = search.password ? std::string(base::name_of(*search.password)) : "";
    const auto persons = search.persons ? "," + *search.persons + "," : "";
    const auto rows = work.db.all<AccountRow>(sql::accounts_matching, search.after.value_or(""), login_name(words), words, page, state, persons);
    std::vector<std::string> names;
    for (const auto& row : rows) names.push_back(row.nip);
    const auto locked = shut_out(work, names);
    Accounts found;
    for (const auto& row : rows) found.accounts.push_back(view_of(row, locked));
    return found;
}

base::Result<base::Done> put_roles(base::Work& work, const RolesInput& input) { return set_roles(work, input.person, bits_of(input.roles)); }

}  // namespace identity
