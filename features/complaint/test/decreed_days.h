// The working days of 2025 and 2026 as the joint decrees have them (demo/libur.csv), around the days that the tests use.
#pragma once

#include <string_view>

#include "features/calendar/working_days.h"

namespace complaint::test {

base::Day day(std::string_view iso);
extern const calendar::WorkingDays five_days, six_days;

}  // namespace complaint::test
