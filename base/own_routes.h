// What the server answers about itself: whether it lives, whether it can work, its figures, its interface.
#pragma once

#include <vector>

#include "base/database.h"
#include "base/http.h"
#include "base/metrics.h"

namespace base {

Route health_route();                                               // /healthz: the process answers
Route readiness_route(const Database& database);                    // /readyz: and so does the database, and its disk
Route metrics_route(const Metrics& metrics, const Database& database);  // /metrics, Prometheus text
Route openapi_route(const std::vector<Route>& routes);              // /api/openapi.json
// All four, behind the routes of the program.
void add_own_routes(std::vector<Route>& routes, const Metrics& metrics, const Database& database);

}  // namespace base
