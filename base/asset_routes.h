// The files of the web build over HTTP: those with a hashed name for a year. Its index.html is the program's business.
#pragma once

#include <span>
#include <vector>

#include "base/assets.h"
#include "base/http.h"

namespace base {

// /assets/{file*}; each file beside index.html (/sw.js, icons) at its own path. Without a build of the pages there are no routes.
std::vector<Route> asset_routes(std::span<const Asset> assets);

// One asset as an answer: 304 where the client has it, brotli where the client takes it.
Response asset_response(const Asset& asset, const Request& request);

}  // namespace base
