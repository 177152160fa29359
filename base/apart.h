// For handlers of Access::apart: work too slow for a database thread (passwords), with transactions of its own around the
// short parts.
#pragma once

#include <functional>

#include "base/work.h"

namespace base {

// Runs `step` in a snapshot, or in one write transaction, on behalf of the same person, and waits for it. Rethrows what `step` threw,
// after the rollback. The journal's rule holds for each write.
void in_read(Work& work, const std::function<void(Work&)>& step);
void in_write(Work& work, const std::function<void(Work&)>& step);

}  // namespace base
