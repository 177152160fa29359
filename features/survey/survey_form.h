// The survey as a citizen meets it: /s/{address}, without an account, without a script.
#pragma once

#include <vector>

#include "base/http.h"

namespace survey {

std::vector<base::Route> survey_form_routes();

}  // namespace survey
