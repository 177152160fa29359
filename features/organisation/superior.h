// Who assesses somebody on a day, where their post does not say: the head of their unit, else of the next unit above that has one.
// A head answers to the next unit above. A stated superior who holds no post that day counts as not stated.
#pragma once

#include <map>
#include <set>
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

// `superior` of those that state none: of anything with a person, a unit and a superior.
template <class Row>
void fill_superiors(base::Db& db, std::vector<Row>& rows, base::Day on) {
    std::set<UnitId> asked;
    for (const auto& row : rows)
        if (!row.superior && row.unit) asked.insert(row.unit);
    if (asked.empty()) return;
    std::map<UnitId, UnitAbove> units;
    for (const auto& above : units_above(db, {asked.begin(), asked.end()}, on)) units[above.unit] = above;
    for (auto& row : rows)
        if (!row.superior) row.superior = head_above(units, row.unit, row.person);
}

// Who may be led, or leads, under one of their posts of the day.
struct LedRow {
    PersonId person;
    bool leads;
    UnitId unit;
    bool heads_unit;
    PersonId superior;  // as stated, by whoever holds a post that day
};

// `person`, and the heads for whom they stand in that day as Plt or Plh of the same unit.
std::vector<PersonId> stands_in_for(base::Db& db, PersonId person, base::Day on);

}  // namespace organisation
