// All makers of a program (base/id.h) agree how far its ids have come, so that what is made later is greater, also where the clock has
// been put back in between.
#pragma once

#include <cstdint>

namespace base {

// Called at the start with the greatest id that is kept: new ones come after it, whatever the clock says.
void go_on_after(std::int64_t id);

}  // namespace base
