// People, units and teams as pages show them.
#pragma once

#include "features/organisation/organisation_views.h"

namespace organisation {

PeoplePage find_people(base::Db& db, const PeopleQuery& query, base::Day on);
PersonView person_view(base::Db& db, const Person& person, base::Day on);
UnitList unit_list(base::Db& db, base::Day on);

}  // namespace organisation
