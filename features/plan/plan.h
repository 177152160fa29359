#pragma once

#include "base/feature.h"

namespace plan {

base::Feature feature();

}  // namespace plan
