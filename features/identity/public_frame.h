// What the pages that the server writes itself have in common.
#pragma once

#include <string_view>

#include "base/form_page.h"

namespace identity {

inline constexpr std::string_view reveal_script = "/assets/reveal.js";  // adds the buttons that a page works without

// The form again, with what was wrong; from a handler of Access::apart.
base::Result<base::Response> page_of_refusal(base::Work& work, const base::Page& page, const base::Errors& errors);

}  // namespace identity
