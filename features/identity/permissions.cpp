#include "features/identity/permissions.h"

#include <array>
#include <utility>

#include "base/work.h"
#include "features/identity/identity.h"
#include "features/identity/identity_facts.h"

namespace identity {
namespace {

constexpr std::array role_bits{std::pair{Role::hr, hr}, std::pair{Role::inspector, inspector}, std::pair{Role::administrator, administrator}};

base::Result<base::Done> is_signed_in(const base::Actor& actor, const base::Permission& permission) {
    if (!actor.account) return base::Error{base::Fault::unauthenticated, "sign_in_is_needed", "", ""};
    const bool open_before = permission.scope == base::Permission::Scope::signed_in && (permission.who & before_change) != 0;
    if (must_change_password(actor) && !open_before) return base::forbid("password_must_change");
    return base::Done{};
}

// The administrator runs the installation and is nobody's colleague.
bool holds_one(const base::Actor& actor, std::uint32_t relations) {
    const bool is_colleague = (relations & colleague) != 0 && actor.agency;
    return is_colleague || (actor.roles & relations & all_roles) != 0;
}

}  // namespace

std::vector<Role> roles_of(std::int64_t bits) {
    std::vector<Role> roles;
    for (const auto& [role, bit] : role_bits)
        if ((bits & bit) != 0) roles.push_back(role);
    return roles;
}

std::uint32_t bits_of(const std::vector<Role>& roles) {
    std::uint32_t bits = 0;
    for (const auto& [role, bit] : role_bits)
        for (const auto held : roles)
            if (held == role) bits |= bit;
    return bits;
}

base::Result<Verdict> verdict(const base::Actor& actor, const base::Permission& permission) {
    if (permission.scope == base::Permission::Scope::anyone) return Verdict::allowed;
    TRY(is_signed_in(actor, permission));
    if (permission.scope == base::Permission::Scope::signed_in) return Verdict::allowed;
    const bool about_a_person = (permission.who & ~(all_roles | colleague)) != 0;
    if (about_a_person) return Verdict::ask_the_handler;
    if (!holds_one(actor, permission.who)) return base::forbid("not_your_role");
    return Verdict::allowed;
}

base::Result<base::Done> require_role(base::Work& work, const base::Permission& permission) {
    TRY(is_signed_in(work.actor, permission));
    if (!holds_one(work.actor, permission.who)) return base::forbid("not_your_role");
    work.authorised = true;
    return base::Done{};
}

}  // namespace identity
