// The routes of imports, for the route table of the feature.
#pragma once

#include <vector>

#include "base/http.h"

namespace organisation {

void add_import_routes(std::vector<base::Route>& routes);

}  // namespace organisation
