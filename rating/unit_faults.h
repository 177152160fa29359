// What makes the rules of a unit's figure unfit to work with. The policy feature refuses such a document.
#pragma once

#include <vector>

#include "rating/faults.h"
#include "rating/unit_rules.h"

namespace rating {

std::vector<Fault> faults_of(const UnitRules&);

}  // namespace rating
