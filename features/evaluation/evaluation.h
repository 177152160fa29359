#pragma once

#include "base/feature.h"

namespace evaluation {

base::Feature feature();

}  // namespace evaluation
