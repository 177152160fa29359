#pragma once

#include "features/evaluation/closing.h"

namespace evaluation {

struct Slice {
    int number;
    PersonId first, last;
};

// Rates everybody of the slice, keeps evidence and digests, closes their evaluations and marks the slice, in the caller's transaction.
void close_slice(base::Work& work, const Closing& closing, const Slice& slice);

}  // namespace evaluation
