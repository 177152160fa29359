// S1: the page /masuk, which works without script.
#pragma once

#include "base/http.h"

namespace identity {

base::Result<base::Response> get_sign_in_page(base::Work& work, const base::Request& request);
base::Result<base::Response> post_sign_in_page(base::Work& work, const base::Request& request);  // Access::apart
base::Result<base::Response> post_sign_out(base::Work& work, const base::Request& request);

}  // namespace identity
