// The pages /v and /v/CODE: whether a printed document is genuine. They need neither sign-in nor script.
#pragma once

#include <vector>

#include "base/http.h"

namespace evaluation {

std::vector<base::Route> verification_routes();

}  // namespace evaluation
