// Who assesses somebody on a day, where their post does not say: the head of their unit, else of the next unit above that has one.
// A head answers to the next unit above. A stated superior who holds no post that day counts as not stated.
#pragma once

#include <map>
#include <vector>

#include "features/organisation/organisation.h"

namespace organisation {

struct UnitAbove {
    UnitId unit, parent;  // parent 0: the top
    PersonId head;        // of that day: definitive, else plt, else plh; 0: nobody
};

// The units of `from` and every unit above them.
std::vector<UnitAbove> units_above(base::Db& db, const std::vector<UnitId>& from, base::Day on);

// The first head that is not `person`, from `unit` upwards; 0 where there is none.
PersonId head_above(const std::map<UnitId, UnitAbove>& units, UnitId unit, PersonId person);

// `superior` of those that state none.
void fill_superiors(base::Db& db, std::vector<Member>& members, base::Day on);

// `person`, and the heads for whom they stand in that day as Plt or Plh of the same unit.
std::vector<PersonId> stands_in_for(base::Db& db, PersonId person, base::Day on);

}  // namespace organisation
