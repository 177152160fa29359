#pragma once

#include "base/feature.h"

namespace feedback {

base::Feature feature();

}  // namespace feedback
