// The two suggested ratings: the work's results, and behaviour. Each by the method the policy names.
#pragma once

#include <optional>

#include "rating/evidence.h"
#include "rating/rating_policy.h"
#include "rating/why.h"

namespace rating {

struct Suggestion {
    std::optional<Rating> rating;   // none: held
    std::optional<Percent> figure;  // weighted method only
};

Suggestion results_by_majority(const Policy&, const Evidence&, Why);
Suggestion results_by_weights(const Policy&, const Evidence&, Why);
Suggestion results_of_head(const HeadRule&, const Evidence&, Why);

Suggestion behaviour_by_majority(const Policy&, const Evidence&, Why);
Suggestion behaviour_by_weights(const Policy&, const Evidence&, Why);

// Whether part exceeds the share of all, written on its page. Nothing is more than a share of nothing.
bool is_more_than(const Clause&, std::int64_t part, std::int64_t all, Why);

}  // namespace rating
