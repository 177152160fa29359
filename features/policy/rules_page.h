#pragma once

#include <vector>

#include "base/http.h"

namespace policy {

// The public page of the rules in force, in plain words with their articles; works without script and without an account.
std::vector<base::Route> rules_page_routes();

}  // namespace policy
