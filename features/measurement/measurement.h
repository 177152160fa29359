#pragma once

#include "base/feature.h"

namespace measurement {

base::Feature feature();

}  // namespace measurement
