// What makes a policy unfit to rate with. The policy feature refuses such a document; rate() relies on there being none.
#pragma once

#include <vector>

#include "rating/faults.h"
#include "rating/rating_policy.h"

namespace rating {

std::vector<Fault> faults_of(const Policy&);

}  // namespace rating
