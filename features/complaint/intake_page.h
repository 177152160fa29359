// /adu and /lacak: the public's pages, written by the server, without a script and without an account.
#pragma once

#include <vector>

#include "base/http.h"
#include "base/result.h"

namespace complaint {

// What is remembered of a request that may be sent twice has a time, an address with the number in it, and perhaps an account: refused
// here (complaint_takes_no_key).
base::Result<base::Done> refuse_key(const base::Request& request);

std::vector<base::Route> intake_routes();
std::vector<base::Route> tracking_routes();

}  // namespace complaint
