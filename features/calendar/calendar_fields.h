// The enums of the calendar that other features' views contain, described for their codec units.
#pragma once

#include "base/codec.h"
#include "features/calendar/calendar.h"

namespace calendar {

BOOST_DESCRIBE_ENUM(PeriodState, planned, open, closing, closed)

}  // namespace calendar
