// What travels over HTTP and into the journal; described once in identity_codec.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "features/identity/identity_rows.h"

namespace identity {

enum class Role { hr, inspector, administrator };
std::vector<Role> roles_of(std::int64_t bits);  // bits of relation.h; others are ignored
std::uint32_t bits_of(const std::vector<Role>& roles);

// ---- over HTTP

struct Me {
    base::AccountId account;
    std::optional<base::PersonId> person;
    std::string name, nip, agency_name;
    int zone_minutes = 0;
    base::Instant now;  // by the server's clock: a phone's may be wrong
    base::Day today;    // in the agency's local time
    std::vector<Role> roles;
    bool must_change = false;
};

struct SignInInput {
    std::string nip, password;
    std::optional<bool> keep;  // 30 days instead of 12 hours
};
struct SignedIn {
    std::string token;
    base::Instant expires_at;
    bool must_change = false;
};

struct Device {
    SessionId id;
    std::string device;
    base::Instant created_at, expires_at;
    bool current = false;
};
struct Devices {
    std::vector<Device> sessions;
};
struct DeviceInput {
    SessionId id;
};

struct PasswordInput {
    std::optional<std::string> current;  // not asked of somebody who must change a first password
    std::string password;
};

enum class PasswordState {
    none,   // cannot sign in yet
    first,  // must be changed first
    own
};
struct AccountSearch {
    std::optional<std::string> search, after;  // part of the name or the first digits of the NIP; the last NIP of the page before
    std::optional<PasswordState> password;     // only active accounts of persons whose password is in this state
    std::optional<std::string> persons;        // only these: "101,102"
};
struct AccountView {
    std::optional<base::PersonId> person;
    std::string nip, name;
    std::vector<Role> roles;
    bool has_password = false, must_change = false, active = false;
    bool locked = false;  // after too many failures, for the rest of a quarter of an hour
};
struct Accounts {
    std::vector<AccountView> accounts;  // by NIP, at most 50
};
struct RolesInput {
    base::PersonId person;
    std::vector<Role> roles;
};

// ---- in the journal

struct AccountState {
    std::string nip, name;
    std::vector<Role> roles;
};
struct AccountCount {
    int accounts = 0;
};
struct DeviceState {
    std::string device;
    base::Instant expires_at;
};

}  // namespace identity
