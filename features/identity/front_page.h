// The page /: who is signed in goes on to their day; everybody else reads what this is and what is open to them.
#pragma once

#include "base/http.h"

namespace identity {

base::Result<base::Response> get_front_page(base::Work& work, const base::Request& request);

}  // namespace identity
