// The address of a page of ours, to be printed: a QR code leads to this server by the name that the visitor used.
#pragma once

#include <string>

#include "base/http.h"

namespace base {

std::string at_this_server(const Request& request, const std::string& path);  // `path` begins with "/", or is empty

}  // namespace base
