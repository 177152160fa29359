// What an actor can be to the person a request is about, and the makers of permissions: the words of every route table.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/actor.h"

namespace identity {

// Bits of base::Permission::who. hr, inspector and administrator are roles of an account (base::Actor::roles); the others depend on
// the person and the day, and the feature of organisations finds them out.
enum Relation : std::uint32_t {
    self = 1,            // the person themself
    superior = 2,        // their direct superior on that day
    upper = 4,           // further up the chain on that day
    hr = 8,              // the personnel office of the agency
    inspector = 16,      // the inspectorate: reads, never writes
    administrator = 32,  // runs the installation: makes agencies, sees nobody's work
    colleague = 64       // anybody of the agency
};

inline constexpr std::uint32_t all_roles = hr | inspector | administrator;

constexpr bool has_role(const base::Actor& actor, Relation role) { return (actor.roles & role & all_roles) != 0; }

// Nobody needs to be signed in.
constexpr base::Permission anyone(std::string_view name) { return {name, base::Permission::Scope::anyone}; }

// Any account that has chosen its own password.
constexpr base::Permission signed_in(std::string_view name) { return {name, base::Permission::Scope::signed_in}; }

// Also one that must still change its first password, which everything else refuses (password_must_change): for signing out,
// changing it, and pages that send such a person to /kata-sandi.
inline constexpr std::uint32_t first_password = 1u << 31;  // of base::Actor::roles, beside the roles
inline constexpr std::uint32_t before_change = 1u << 30;   // of base::Permission::who, beside the relations
constexpr bool must_change_password(const base::Actor& actor) { return (actor.roles & first_password) != 0; }
constexpr base::Permission signed_in_at_all(std::string_view name) {
    return {name, base::Permission::Scope::signed_in, before_change};
}

// related("plan.read", self | superior | hr). Where only roles and colleague are named the guard decides; otherwise the handler asks
// about the person it found.
constexpr base::Permission related(std::string_view name, std::uint32_t relations) {
    return {name, base::Permission::Scope::related, relations};
}

}  // namespace identity
