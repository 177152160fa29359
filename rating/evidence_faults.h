// What makes evidence unfit to be rated, where people write it by hand (`capaian rate`). rate() takes any evidence without a fault; what
// the features gather has none.
#pragma once

#include <vector>

#include "rating/evidence.h"
#include "rating/faults.h"

namespace rating {

std::vector<Fault> faults_of(const Evidence&);

}  // namespace rating
