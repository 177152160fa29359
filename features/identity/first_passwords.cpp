#include "features/identity/first_passwords.h"

#include <set>

#include "base/apart.h"
#include "base/json.h"
#include "base/secret.h"
#include "base/work.h"
#include "features/identity/attempts.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/identity_facts.h"
#include "features/identity/password_rules.h"
#include "features/identity/person_lists.h"

namespace identity {
namespace {

base::Errors persons_without(std::span<const base::PersonId> persons, const std::vector<AccountRow>& accounts) {
    std::set<base::PersonId> known;
    for (const auto& account : accounts) known.insert(account.person);
    base::Errors errors;
    for (std::size_t i = 0; i < persons.size(); ++i)
        if (!known.contains(persons[i])) errors.push_back({base::Fault::missing, "account_is_missing", "/persons/" + std::to_string(i), ""});
    return errors;
}

}  // namespace

base::Result<std::vector<FirstPassword>> choose_passwords(base::Work& work, std::span<const base::PersonId> persons) {
    if (persons.empty()) return base::refuse("nobody_was_chosen", "/persons");
    if (persons.size() > issue_limit) return base::refuse("too_many_at_once", "/persons", std::to_string(issue_limit));
    const auto accounts = work.db.all<AccountRow>(sql::accounts_of_persons, base::write_json(PersonList{{persons.begin(), persons.end()}}));
    auto errors = persons_without(persons, accounts);
    if (!errors.empty()) return errors;
    std::vector<FirstPassword> passwords;
    for (const auto& account : accounts) passwords.push_back({account.id, {account.nip, account.name, readable_password()}, ""});
    return passwords;
}

void hash_all(std::vector<FirstPassword>& passwords) {
    for (auto& password : passwords) password.hash = base::hash_password(password.told.password);
}

void store_passwords(base::Work& work, const std::vector<FirstPassword>& passwords, std::span<const base::PersonId> persons) {
    for_each_list(persons, [&](const std::string& list) { end_sessions_of(work, list); });
    for (const auto& [account, told, hash] : passwords) {
        work.db.run(sql::change_password, account, hash, true);
        forget_failures(work, attempts_of(work, told.nip, ""));  // whoever forgot the old one has just used up their tries
        work.journal({.thing = "identity_account", .thing_id = account.value, .action = "given_first_password", .before = "", .after = ""});
    }
}

base::Result<std::vector<IssuedPassword>> issue_passwords(base::Work& work, std::span<const base::PersonId> persons) {
    std::vector<FirstPassword> passwords;
    TRY(base::in_read(work, [&](base::Work& step) -> base::Result<base::Done> {
        passwords = TRY(choose_passwords(step, persons));
        return base::Done{};
    }));
    hash_all(passwords);
    TRY(base::in_write(work, [&](base::Work& step) -> base::Result<base::Done> {
        store_passwords(step, passwords, persons);
        return base::Done{};
    }));
    std::vector<IssuedPassword> told;
    for (auto& password : passwords) told.push_back(std::move(password.told));
    return told;
}

void set_passwords(base::Work& work, std::span<const base::PersonId> persons, std::string_view hash, PasswordKind kind) {
    if (persons.empty()) return;
    int count = 0;
    for_each_list(persons, [&](const std::string& list) {
        end_sessions_of(work, list);
        count += static_cast<int>(work.db.run(sql::change_passwords, list, hash, kind == PasswordKind::first));
    });
    work.journal({.thing = "identity_account", .action = "given_passwords", .before = "", .after = base::write_json(AccountCount{count})});
}

}  // namespace identity
