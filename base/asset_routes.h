// The web build over HTTP: hashed files for a year, the shell of the app at every address under /app.
#pragma once

#include <span>
#include <vector>

#include "base/assets.h"
#include "base/http.h"

namespace base {

// /assets/{file*}; each file beside index.html (/sw.js, icons) at its own path; index.html at /app and below. Without a build of
// the pages there are no routes.
std::vector<Route> asset_routes(std::span<const Asset> assets);

// One asset as an answer: 304 where the client has it, brotli where the client takes it.
Response asset_response(const Asset& asset, const Request& request);

}  // namespace base
