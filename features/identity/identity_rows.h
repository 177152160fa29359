// Rows of the feature's tables, and the lists that statements unpack; described once in identity_codec.cpp.
#pragma once

#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"

namespace identity {

using SessionId = base::Id<struct SessionTag>;

struct AccountRow {
    base::AccountId id;
    base::AgencyId agency;
    std::string nip, name;
    base::PersonId person;
    std::int64_t roles = 0;
    std::string password_hash;  // "": no password yet
    bool must_change = false;
    bool active = false;
};

struct SessionRow {
    base::AgencyId agency;
    SessionId id;
    base::AccountId account;
    base::Instant expires_at;
    base::PersonId person;
    std::int64_t roles = 0;
    bool must_change = false;
    std::string name;
    int zone_minutes = 0;
};

struct DeviceRow {
    SessionId id;
    std::string device;
    base::Instant created_at, expires_at;
    std::string token_digest;
};

struct AttemptRow {
    std::int64_t who = 0, failures = 0;
    base::Instant forget_at;
};

struct Tenant {
    std::string name;
    int zone_minutes = 0;
};

// What a list statement unpacks.
struct NipList {
    std::vector<std::string> nips;
};
struct PersonList {
    std::vector<base::PersonId> persons;
};

}  // namespace identity
