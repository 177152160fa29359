// The words that go with a status on the status line and in a problem's title.
#pragma once

#include <string_view>

namespace base {

std::string_view status_phrase(int status);

}  // namespace base
