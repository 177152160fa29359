#pragma once

#include <vector>

#include "base/http.h"

namespace evaluation {

// The official documents, and the public page that says whether a printed one is genuine.
std::vector<base::Route> paper_routes();
base::Route paper_set_route();

// A paper's QR code leads to this server, by the name that the visitor used.
std::string at_this_server(const base::Request& request, const std::string& path);

}  // namespace evaluation
