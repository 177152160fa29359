// For handlers of Access::apart: work too slow for a database thread (passwords), with transactions of its own around the
// short parts.
#pragma once

#include <functional>

#include "base/work.h"

namespace base {

// Runs `step` in a snapshot, or in one write transaction, on behalf of the same person, and waits for it. An error that `step` returns,
// and anything it throws, comes out after the rollback. The journal's rule holds for each write. Values leave by capture.
using Step = std::function<Result<Done>(Work&)>;
Result<Done> in_read(Work& work, const Step& step);
Result<Done> in_write(Work& work, const Step& step);

}  // namespace base
