#pragma once

#include "base/feature.h"

namespace identity {

base::Feature feature();

}  // namespace identity
