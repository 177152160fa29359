// The routes around the desk: who verifies, answer templates, measures, and imports.
#pragma once

#include <vector>

#include "base/http.h"

namespace complaint {

std::vector<base::Route> office_routes();

}  // namespace complaint
