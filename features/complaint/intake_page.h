// /adu and /lacak: the public's pages, written by the server, without a script and without an account.
#pragma once

#include <vector>

#include "base/http.h"

namespace complaint {

std::vector<base::Route> intake_routes();
std::vector<base::Route> tracking_routes();

}  // namespace complaint
