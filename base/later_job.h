// A job that waits for its hour: a reminder, the end of a term.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/work.h"

namespace base {

// As start_job, and not carried out before then.
void start_job_at(Work& work, std::string_view kind, std::int64_t subject, Instant not_before);

}  // namespace base
