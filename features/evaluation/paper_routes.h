#pragma once

#include <vector>

#include "base/http.h"

namespace evaluation {

// The official documents, and the public page that says whether a printed one is genuine.
std::vector<base::Route> paper_routes();
base::Route paper_set_route();

}  // namespace evaluation
