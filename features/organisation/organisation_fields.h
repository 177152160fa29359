// The structs of organisation that other features' views contain, described for their codec units.
#pragma once

#include "base/codec.h"
#include "features/organisation/organisation.h"

namespace organisation {

BOOST_DESCRIBE_ENUM(Status, pns, pppk)
BOOST_DESCRIBE_ENUM(PostKind, high_leader, administrative, functional, executor)
BOOST_DESCRIBE_ENUM(Assignment, definitive, plt, plh, team)
BOOST_DESCRIBE_STRUCT(Member, (),
                      (person, nip, full_name, status, grade, post, title, kind, assignment, heads_unit, unit, unit_name, superior))
BOOST_DESCRIBE_STRUCT(IdRange, (), (first, last))

}  // namespace organisation
