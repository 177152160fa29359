// Accounts, sign-in and sessions. Every verb acts in the agency of work.db, which for an administrator who founds an agency is not
// the agency of work.actor (base::Db::for_agency). Every verb that writes also journals, with account ids and never with a password.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "base/result.h"
#include "features/identity/relation.h"

namespace base {
class Db;
struct Feature;
struct Guard;
struct Page;
class Work;
}  // namespace base

namespace identity {

base::Feature feature();

// ---- permission

// For permissions about no person in particular (hr, inspector, administrator, colleague): sets work.authorised, or refuses
// not_your_role (403) or sign_in_is_needed (401). The guard has already asked this where `who` names nothing else.
base::Result<base::Done> require_role(base::Work& work, const base::Permission& permission);

// The one guard of the program: knows sessions in memory (bounded; asked again of the database after 60 s, so that copies of the
// program agree) and decides permissions. There is one, because whoever signs out must be forgotten by whoever answers next.
// `clock` is base::now in the program.
base::Guard& guard(base::Instant (*clock)());

// ---- accounts

struct NewAccount {
    base::PersonId person;    // 0: an account without a person
    std::string nip;          // the sign-in name, unique over the installation; spaces are dropped
    std::string name;
    std::uint32_t roles = 0;  // hr | inspector | administrator; given only where the account is new
};

// A NIP that has an account here keeps it (and its password and roles) and gets the new person and name, active again. New accounts
// have no password yet and cannot sign in. Refuses sign_in_name_is_missing, and nip_is_in_another_agency with the NIP as detail; path is
// /I/nip. Nothing is written where one is refused. For imports: some thousands a call, any number of calls.
base::Result<base::Done> give_accounts(base::Work& work, std::span<const NewAccount> accounts);
base::Result<base::AccountId> give_account(base::Work& work, const NewAccount& account);

// Those of `nips` that have an account in another agency: for the preview of an import.
std::vector<std::string> nips_elsewhere(base::Work& work, std::span<const std::string> nips);

struct AccountName {
    std::string nip, name;
};
// Refuses account_is_missing, nip_is_taken. The person signs in with the new NIP from now on.
base::Result<base::Done> rename_account(base::Work& work, base::PersonId person, const AccountName& to);

// They cannot sign in any more and their sessions end. give_accounts makes them active again.
void deactivate_accounts(base::Work& work, std::span<const base::PersonId> persons);

// hr and inspector only. Refuses account_is_missing, role_is_not_yours_to_give, last_hr_must_stay.
base::Result<base::Done> set_roles(base::Work& work, base::PersonId person, std::uint32_t roles);

std::optional<base::AccountId> account_of(base::Work& work, base::PersonId person);

// Whose account has the role (hr, inspector) and is active, by person.
std::vector<base::PersonId> people_with_role(base::Db& db, Relation role);

// ---- passwords

enum class PasswordKind {
    first,  // must be changed before anything else
    own     // chosen to stay, as in the demo
};
// Stores one hash (base::hash_password) for many persons and ends their sessions; for loading a demo.
void set_passwords(base::Work& work, std::span<const base::PersonId> persons, std::string_view hash, PasswordKind kind);

struct IssuedPassword {
    std::string nip, name, password;  // readable: tamu-kire-bola-4829
};
inline constexpr std::size_t issue_limit = 500;  // persons in one call, about 15 s of one core
// New first passwords, told only now. From a handler of base::Access::apart, after its permission (hr) was asked. Refuses
// account_is_missing (path /persons/I), too_many_at_once.
base::Result<std::vector<IssuedPassword>> issue_passwords(base::Work& work, std::span<const base::PersonId> persons);

// nip,name,password for another program. People get to_xlsx: what opens a CSV makes a number of the NIP and loses its last digits.
std::string to_csv(std::span<const IssuedPassword> passwords);
base::Result<std::string> to_xlsx(std::span<const IssuedPassword> passwords);

// One first password on the spot, for the command line: the hash takes a moment of the transaction. Refuses account_is_missing.
base::Result<std::string> give_first_password(base::Work& work, base::PersonId person);

// ---- the installation

// The frame of all pages that the server writes itself (base/html.h): masthead with the agency's name, skip link, public style sheet.
std::string public_page(base::Db& db, base::Page page);

// What accounts need to know of their agency: its name on pages and its local time. Called when an agency is made or changed.
void describe_tenant(base::Work& work, std::string_view name, int zone_minutes);

// At first start: makes the account `admin` and returns its password, to be printed once. Nothing where there is one already.
base::Result<std::optional<std::string>> make_administrator(base::Work& work);

}  // namespace identity
