// Work that outlives a request: rows in base_job, claimed one at a time, each step its own transaction. Kill the process
// anywhere; the next start goes on with the same step.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/work.h"

namespace base {

enum class Progress { again, finished };

// What a step is given: read and computed on a snapshot, beside the writer. Only the kind that made it knows its type. Null where
// there is nothing more to prepare.
using Prepared = std::shared_ptr<const void>;

// A step does a bounded piece of the work and commits with its mark of progress. What it throws is logged, and the job is tried
// again later, at most five times.
struct JobKind {
    std::string_view name;  // "evaluation.close"
    // In a write transaction. What was prepared may be out of date, or nothing: the step decides by what stands now.
    std::function<Progress(Work&, std::int64_t subject, const Prepared&)> step;
    // The heavy half of a step, which only reads. `in_hand` is the piece before, not yet committed; null: begin with the first that is undone.
    std::function<Prepared(Work&, std::int64_t subject, const Prepared& in_hand)> prepare = {};
};

// In the caller's transaction: the job exists only if that commits.
void start_job(Work& work, std::string_view kind, std::int64_t subject);

}  // namespace base
