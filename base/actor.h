// Who is asking, and what they may be.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/id.h"

namespace base {

enum class Language { indonesian, english };

// The signed-in person as the session knows them; account 0 means nobody is signed in.
struct Actor {
    AgencyId agency = {};
    AccountId account = {};
    PersonId person = {};     // 0 for an account without a person, such as the administrator
    std::uint32_t roles = 0;  // bits that the feature of accounts gives meaning to
    int zone_minutes = 420;   // local time of the agency, minutes east of UTC
    std::string label = {};   // what the journal calls them
};

// Who may use a route. `who` is a set of relation bits that the features give meaning to; a route cannot be declared
// without a permission, and a handler whose permission is about somebody must ask for it (see Work::authorised).
struct Permission {
    enum class Scope {
        anyone,     // no sign-in needed
        signed_in,  // any account
        related     // decided by what the actor is to the person the request is about
    };
    constexpr Permission(std::string_view permission, Scope permission_scope, std::uint32_t relations = 0)
        : name(permission), scope(permission_scope), who(relations) {}
    std::string_view name;
    Scope scope;
    std::uint32_t who;
};

}  // namespace base
