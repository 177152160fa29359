#pragma once

#include "base/feature.h"

namespace policy {

base::Feature feature();

}  // namespace policy
