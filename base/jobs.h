// Work that outlives a request: rows in base_job, claimed one at a time, each step its own transaction. Kill the process
// anywhere; the next start goes on with the same step.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/work.h"

namespace base {

enum class Progress { again, finished };

// A step does a bounded piece of the work and commits with its mark of progress. What it throws is logged, and the job is tried
// again later, at most five times.
struct JobKind {
    std::string_view name;  // "evaluation.close"
    std::function<Progress(Work&, std::int64_t subject)> step;
};

// In the caller's transaction: the job exists only if that commits.
void start_job(Work& work, std::string_view kind, std::int64_t subject);

}  // namespace base
