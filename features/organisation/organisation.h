#pragma once

#include "base/feature.h"

namespace organisation {

base::Feature feature();

}  // namespace organisation
