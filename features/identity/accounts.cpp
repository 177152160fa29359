// Giving, renaming and taking away accounts and roles.
#include <algorithm>
#include <unordered_set>

#include "base/json.h"
#include "base/work.h"
#include "features/identity/identity.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/identity_facts.h"
#include "features/identity/login_name.h"
#include "features/identity/person_lists.h"
#include "features/identity/session_guard.h"

namespace identity {
namespace {

AccountState state_of(const AccountRow& account) { return {account.nip, account.name, roles_of(account.roles)}; }

// In slices: a list is one text in memory on both sides.
std::unordered_set<std::string> elsewhere(base::Work& work, std::span<const std::string> nips) {
    constexpr std::size_t slice = 1000;
    std::unordered_set<std::string> found;
    for (std::size_t at = 0; at < nips.size(); at += slice) {
        const auto part = nips.subspan(at, std::min(slice, nips.size() - at));
        const NipList list{{part.begin(), part.end()}};
        for (auto& nip : work.db.all<std::string>(sql::nips_of_other_agencies, base::write_json(list))) found.insert(std::move(nip));
    }
    return found;
}

base::Errors refused_names(const std::vector<std::string>& nips, const std::unordered_set<std::string>& of_others) {
    base::Errors errors;
    for (std::size_t i = 0; i < nips.size(); ++i) {
        const auto path = "/" + std::to_string(i) + "/nip";
        if (nips[i].empty()) errors.push_back(base::refuse("sign_in_name_is_missing", path));
        else if (of_others.contains(nips[i])) errors.push_back(base::conflict("nip_is_in_another_agency", path, nips[i]));
    }
    return errors;
}

}  // namespace

std::vector<std::string> nips_elsewhere(base::Work& work, std::span<const std::string> nips) {
    const auto found = elsewhere(work, nips);
    std::vector<std::string> sorted(found.begin(), found.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

base::Result<base::Done> give_accounts(base::Work& work, std::span<const NewAccount> accounts) {
    if (accounts.empty()) return base::Done{};
    std::vector<std::string> nips;
    nips.reserve(accounts.size());
    for (const auto& account : accounts) nips.push_back(login_name(account.nip));
    auto errors = refused_names(nips, elsewhere(work, nips));
    if (!errors.empty()) return errors;

    base::Batch batch(work.db, sql::upsert_account);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const auto& account = accounts[i];
        const std::int64_t roles = account.roles & all_roles;
        batch.add(work.new_id<base::AccountTag>(), nips[i], account.name, account.person, roles, work.now);
    }
    batch.send();
    const AccountCount count{static_cast<int>(accounts.size())};
    work.journal({.thing = "identity_account", .action = "given", .before = "", .after = base::write_json(count)});
    return base::Done{};
}

base::Result<base::AccountId> give_account(base::Work& work, const NewAccount& account) {
    const auto nip = login_name(account.nip);
    TRY(give_accounts(work, std::span(&account, 1)));
    const auto given = work.db.one<AccountRow>(sql::account_by_nip, nip);
    base::check(given.has_value(), "an account that was given is there");
    return given->id;
}

std::vector<base::PersonId> people_with_role(base::Db& db, Relation role) {
    std::vector<base::PersonId> people;
    for (const auto id : db.all<std::int64_t>(sql::people_with_role, static_cast<std::int64_t>(role))) people.push_back({id});
    return people;
}

std::optional<base::AccountId> account_of(base::Work& work, base::PersonId person) {
    const auto account = work.db.one<AccountRow>(sql::account_by_person, person);
    return account ? std::optional(account->id) : std::nullopt;
}

base::Result<base::Done> rename_account(base::Work& work, base::PersonId person, const AccountName& to) {
    const auto account = work.db.one<AccountRow>(sql::account_by_person, person);
    if (!account) return base::missing("account_is_missing");
    const auto nip = login_name(to.nip);
    if (nip.empty()) return base::refuse("sign_in_name_is_missing", "/nip");
    const auto used = work.db.one<std::int64_t>(sql::nip_is_used, nip);
    if (used && *used != account->id.value) return base::conflict("nip_is_taken", "/nip", nip);

    work.db.run(sql::rename_account, account->id, nip, to.name);
    const AccountState after{nip, to.name, roles_of(account->roles)};
    work.journal({.thing = "identity_account", .thing_id = account->id.value, .action = "renamed",
                  .before = base::write_json(state_of(*account)), .after = base::write_json(after)});
    return base::Done{};
}

void deactivate_accounts(base::Work& work, std::span<const base::PersonId> persons) {
    if (persons.empty()) return;
    int count = 0;
    for_each_list(persons, [&](const std::string& list) {
        end_sessions_of(work, list);
        count += static_cast<int>(work.db.run(sql::deactivate_persons, list));
    });
    work.journal({.thing = "identity_account", .action = "deactivated", .before = base::write_json(AccountCount{count}), .after = ""});
}

namespace {

constexpr std::uint32_t roles_of_an_agency = hr | inspector;

// An agency without a personnel office could never mend that itself.
bool loses_last_hr(base::Work& work, const AccountRow& account, std::uint32_t roles) {
    if ((account.roles & hr) == 0 || (roles & hr) != 0 || !account.active) return false;
    return work.db.one<std::int64_t>(sql::count_active_with_role, static_cast<std::int64_t>(hr)).value() <= 1;
}

}  // namespace

base::Result<base::Done> set_roles(base::Work& work, base::PersonId person, std::uint32_t roles) {
    if ((roles & ~roles_of_an_agency) != 0) return base::forbid("role_is_not_yours_to_give");
    const auto account = work.db.one<AccountRow>(sql::account_by_person, person);
    if (!account) return base::missing("account_is_missing");
    if (loses_last_hr(work, *account, roles)) return base::conflict("last_hr_must_stay", "/roles");

    work.db.run(sql::change_roles, account->id, static_cast<std::int64_t>(roles));
    for (const auto& device : work.db.all<DeviceRow>(sql::sessions_of_account, account->id, work.now))
        sessions_in_memory().doubt(device.token_digest, work.now);
    const AccountState after{account->nip, account->name, roles_of(roles)};
    work.journal({.thing = "identity_account", .thing_id = account->id.value, .action = "given_roles",
                  .before = base::write_json(state_of(*account)), .after = base::write_json(after)});
    return base::Done{};
}

}  // namespace identity
