// A day as people write it: "1 Januari 2026", "1 January 2026".
#pragma once

#include <string>

#include "base/actor.h"
#include "base/day.h"

namespace base {

std::string long_day(Day day, Language language);

}  // namespace base
