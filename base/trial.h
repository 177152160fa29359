// What would come of it: for imports that are checked before they count.
#pragma once

#include "base/apart.h"

namespace base {

// As in_write, and rolled back in the end.
Result<Done> in_trial(Work& work, const Step& step);

}  // namespace base
