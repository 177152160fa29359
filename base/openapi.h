// The interface of the program as an OpenAPI 3.1 document, written from the route table: what a route takes and gives is described
// by the same structs that read and write it.
#pragma once

#include <span>
#include <string>

#include "base/http.h"

namespace base {

// Routes under /api/ only; pages are for people.
std::string openapi_document(std::span<const Route> routes);

}  // namespace base
