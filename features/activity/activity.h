#pragma once

#include "base/feature.h"

namespace activity {

base::Feature feature();

}  // namespace activity
