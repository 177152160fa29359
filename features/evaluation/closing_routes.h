#pragma once

#include <vector>

#include "base/http.h"

namespace evaluation {

// What the HR office and the heads of units do around a period: unit predicates, exemptions, closing.
std::vector<base::Route> closing_routes();

}  // namespace evaluation
