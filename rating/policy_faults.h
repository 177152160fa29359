// What makes a policy unfit to rate with. The policy feature refuses such a document; rate() relies on there being none.
#pragma once

#include <string>
#include <vector>

#include "rating/rating_policy.h"

namespace rating {

struct PolicyFault {
    std::string path;  // /majority/small_part/share
    std::string rule;  // share_is_out_of_range
};

std::vector<PolicyFault> faults_of(const Policy&);

}  // namespace rating
