// The job of a closing, in its two halves.
#pragma once

#include "base/jobs.h"
#include "features/evaluation/closing.h"

namespace evaluation {

// Rates the first slice that is not closed, after the one in hand. Null: there is none.
base::Prepared prepare_closing(base::Work& work, ClosingId id, const base::Prepared& in_hand);
// Writes it, or finishes. What was not prepared, or no longer stands, is made ready within the transaction.
base::Progress step_closing(base::Work& work, ClosingId id, const base::Prepared& prepared);

}  // namespace evaluation
