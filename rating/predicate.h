// From two ratings to the predicate, and to what lies near it.
#pragma once

#include <optional>
#include <vector>

#include "rating/rating.h"
#include "rating/why.h"

namespace rating {

struct Limited {
    Predicate predicate = Predicate::very_poor;
    std::optional<GateNeed> by;
};

// The cell, then the gates, each with its page under this one.
Limited limited_predicate(const Policy&, const Evidence&, Rating results, Rating behaviour, Why);

// The nearest cells with a better predicate, then the nearest with a worse one, gates applied.
std::vector<NearCell> nearest_cells(const Policy&, const Evidence&, Rating results, Rating behaviour);

}  // namespace rating
