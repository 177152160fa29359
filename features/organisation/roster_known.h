// What the agency knows already about the people of some rows.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "features/organisation/roster_facts.h"
#include "features/organisation/roster_index.h"
#include "features/organisation/unit_book.h"

namespace organisation {

struct KnownPost {
    PostId id;
    PersonId person;
    UnitId unit;
    std::string title;
    PostKind kind = PostKind::executor;
    bool heads_unit = false;
    std::optional<PersonId> superior;
    Assignment assignment = Assignment::definitive;
    base::Day from;
    std::optional<base::Day> until;
    std::string superior_nip;
};
Post post_of(const KnownPost& post);

struct Known {
    Person person;
    std::vector<KnownPost> posts;  // held today or later, the newest first
    const KnownPost* definitive() const;
    const KnownPost* beside(const RosterFacts& facts, const UnitBook& units) const;  // the same plt, plh or team post
};
using KnownByNip = std::map<std::string, Known, std::less<>>;

KnownByNip known_people(base::Db& db, const std::set<std::string>& nips, base::Day today);

// Everybody of the agency, by NIP, a few dozen bytes each.
std::vector<KnownPerson> everybody(base::Db& db, base::Day today);

struct PostHolder {
    std::string nip, name, title;
};
std::vector<PostHolder> post_holders(base::Db& db, base::Day today);  // of every post held that day

RosterFacts facts_of(const Known& known, const KnownPost* post, const UnitBook& units);

}  // namespace organisation
