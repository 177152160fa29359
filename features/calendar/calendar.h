#pragma once

#include "base/feature.h"

namespace calendar {

base::Feature feature();

}  // namespace calendar
