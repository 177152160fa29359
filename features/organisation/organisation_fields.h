// How the facts of organisation are spelt, for codec units that carry them on.
#pragma once

#include "base/codec.h"
#include "features/organisation/organisation.h"

namespace organisation {

BOOST_DESCRIBE_ENUM(Status, pns, pppk)
BOOST_DESCRIBE_ENUM(Sex, male, female)
BOOST_DESCRIBE_ENUM(PostKind, high_leader, administrative, functional, executor)
BOOST_DESCRIBE_ENUM(Assignment, definitive, plt, plh, team)
BOOST_DESCRIBE_STRUCT(Agency, (), (id, code, name, city, zone_minutes, work_days, policy_code))
BOOST_DESCRIBE_STRUCT(Unit, (), (id, parent, code, name, kind))
BOOST_DESCRIBE_STRUCT(Person, (),
                      (id, nip, name, front_title, back_title, status, grade, grade_since, sex, birth, appointed, active, email))
BOOST_DESCRIBE_STRUCT(Post, (), (id, person, unit, title, kind, heads_unit, superior, assignment, from, until))
BOOST_DESCRIBE_STRUCT(Member, (),
                      (person, nip, full_name, status, grade, post, title, kind, assignment, heads_unit, unit, unit_name, superior))
BOOST_DESCRIBE_STRUCT(IdRange, (), (first, last))

}  // namespace organisation
