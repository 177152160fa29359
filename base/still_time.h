// Time that stands still, for tests that compare two answers: nothing runs out between them.
#pragma once

#include "base/day.h"

namespace base {

void stop_now(Instant at);  // now() says this until told otherwise, or shift_now() lets it go on

}  // namespace base
