// What the public may read of a service: its index with sample and margin, the trend, and what was improved.
#pragma once

#include <vector>

#include "base/http.h"

namespace survey {

std::vector<base::Route> service_page_routes();

}  // namespace survey
