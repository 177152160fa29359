// Who is what to whom: the one place that every permission about a person asks (design 8).
#include <algorithm>

#include "base/work.h"
#include "features/identity/identity.h"
#include "features/organisation/organisation.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/superior.h"

namespace organisation {
namespace {

bool is_one_of(PersonId person, const std::vector<PersonId>& people) { return std::ranges::find(people, person) != people.end(); }

std::uint32_t by_office(const base::Actor& actor) {
    std::uint32_t bits = 0;
    if (actor.person) bits |= identity::colleague;
    for (const auto role : {identity::hr, identity::inspector})
        if (identity::has_role(actor, role)) bits |= role;
    return bits;
}

// Asks for the direct superior before the chain above, and for the chain only where it can matter.
std::uint32_t by_chain(base::Work& work, PersonId subject, base::Day on, std::uint32_t wanted) {
    if (!work.actor.person || subject == work.actor.person || (wanted & (identity::superior | identity::upper)) == 0) return 0;
    const auto person = members(work.db, {subject}, on);
    if (person.empty() || !person[0].superior) return 0;
    const auto bosses = stands_in_for(work.db, work.actor.person, on);
    if (is_one_of(person[0].superior, bosses)) return identity::superior;
    if ((wanted & identity::upper) == 0) return 0;
    const auto chain = chain_of(work.db, subject, on);
    const bool above = std::ranges::any_of(chain, [&](const Member& member) { return is_one_of(member.person, bosses); });
    if (!above) return 0;
    return identity::upper;
}

// Nobody has to ask for themselves: their account says who they are.
std::uint32_t by_office_and_self(base::Work& work, PersonId subject) {
    if (work.actor.agency != work.db.agency()) return 0;
    const bool is_self = subject && subject == work.actor.person;
    if (!is_self && !work.db.one<std::int64_t>(sql::person_exists, subject)) return 0;
    return by_office(work.actor) | (is_self ? identity::self : 0u);
}

}  // namespace

std::uint32_t relations_to(base::Work& work, PersonId subject, base::Day on) {
    const auto bits = by_office_and_self(work, subject);
    return bits == 0 ? 0 : bits | by_chain(work, subject, on, identity::superior | identity::upper);
}

base::Result<base::Done> require(base::Work& work, const base::Permission& permission, PersonId subject, std::optional<base::Day> on) {
    auto bits = by_office_and_self(work, subject);
    if (bits != 0 && (bits & permission.who) == 0) bits |= by_chain(work, subject, on.value_or(work.today), permission.who);
    if ((bits & permission.who) == 0) return base::forbid("not_your_business");
    work.authorised = true;
    return base::Done{};
}

}  // namespace organisation
