// The enums of the plan that other features' structs contain, described for their codec units.
#pragma once

#include "base/codec.h"
#include "features/plan/plan.h"

namespace plan {

BOOST_DESCRIBE_ENUM(Accumulation, sum, last, mean)
BOOST_DESCRIBE_ENUM(Source, reports, measurement, judgement, complaints)

}  // namespace plan
