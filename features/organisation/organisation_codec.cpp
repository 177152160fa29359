#include "base/codec.h"
#include "features/organisation/organisation_fields.h"

#include "features/organisation/agency.h"
#include "features/organisation/organisation.h"
#include "features/organisation/superior.h"

namespace organisation {

BOOST_DESCRIBE_ENUM(Sex, male, female)
BOOST_DESCRIBE_STRUCT(Agency, (), (id, code, name, city, zone_minutes, work_days, policy_code))
BOOST_DESCRIBE_STRUCT(NewAgency, (), (code, name, city, zone_minutes, work_days, policy_code, hr_nip, hr_name))
BOOST_DESCRIBE_STRUCT(Unit, (), (id, parent, code, name, kind))
BOOST_DESCRIBE_STRUCT(Person, (),
                      (id, nip, name, front_title, back_title, status, grade, grade_since, sex, birth, appointed, active, email))
BOOST_DESCRIBE_STRUCT(Post, (), (id, person, unit, title, kind, heads_unit, superior, assignment, from, until))
BOOST_DESCRIBE_STRUCT(UnitAbove, (), (unit, parent, head))

}  // namespace organisation

CAPAIAN_ENUM(organisation::Status)
CAPAIAN_ENUM(organisation::Sex)
CAPAIAN_ENUM(organisation::PostKind)
CAPAIAN_ENUM(organisation::Assignment)
CAPAIAN_ROW(organisation::Agency)
CAPAIAN_ROW(organisation::Unit)
CAPAIAN_ROW(organisation::Person)
CAPAIAN_ROW(organisation::Post)
CAPAIAN_ROW(organisation::Member)
CAPAIAN_ROW(organisation::IdRange)
CAPAIAN_ROW(organisation::UnitAbove)
CAPAIAN_JSON(organisation::NewAgency)
CAPAIAN_JSON(organisation::Post)
