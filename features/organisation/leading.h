// Whom somebody leads, without their names and posts: enough to count them and to ask other features about all of them. Part of the face.
#pragma once

#include "features/organisation/organisation.h"

namespace organisation {

// Somebody under the post that counts on a day, and who assesses them.
struct Led {
    PersonId person;
    UnitId unit;
    PersonId superior;
};

struct Leading {
    UnitId unit;               // of the superior's own post that day; 0: they hold none
    bool heads_unit = false;
    std::vector<Led> team;     // by id; they themselves and those whom they stand in for are not in it
};
// Whose direct superior they are, also as Plt or Plh.
Leading leading(base::Db& db, PersonId superior, base::Day on);

std::vector<PersonId> ids_of(const std::vector<Led>& team);
// The same people with names and posts, by id.
std::vector<Member> members(base::Db& db, const std::vector<Led>& team, base::Day on);

std::vector<Member> heads_first(std::vector<Member> people);  // then by name

}  // namespace organisation
