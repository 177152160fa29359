// The shell of the pages, at /app and below. What its first screen needs is already in it: the page's own files are named for the browser
// to fetch at once, and the answers that the page asks for first stand in <script type="application/json" id="boot"> as
// {"/api/me": …}. On a slow network that spares two round trips.
#pragma once

#include <span>
#include <vector>

#include "base/assets.h"
#include "base/http.h"
#include "base/server.h"

namespace app {

// `questions` are the routes whose answers may go into the page; `guard` decides them as it does over the network and outlives the routes.
// None without a build of the pages.
std::vector<base::Route> shell_routes(std::span<const base::Asset> assets, std::vector<base::Route> questions, base::Guard& guard);

// Every route of the program but those of the server itself: the features', the shell's and the files'.
std::vector<base::Route> program_routes(std::span<const base::Asset> assets, base::Guard& guard);

}  // namespace app
