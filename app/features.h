#pragma once

#include <vector>

#include "base/feature.h"

namespace app {

// Every feature, in the order of the contents page.
std::vector<base::Feature> features();

}  // namespace app
