// The page /kata-sandi: the only one open to somebody who still has a first password.
#pragma once

#include "base/http.h"

namespace identity {

base::Result<base::Response> get_password_page(base::Work& work, const base::Request& request);
base::Result<base::Response> post_password_page(base::Work& work, const base::Request& request);  // Access::apart

}  // namespace identity
