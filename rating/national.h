// The national rules as a policy: PermenPANRB 6/2022, SE MenPANRB 3/2023. What an agency starts from; the engine never reads it by itself.
#pragma once

#include "rating/rating_policy.h"

namespace rating {

// Both methods are filled in, so that a change of method is a change of one word. The majority method is chosen; no gate.
Policy national_policy();
// For agencies that keep the numbers of PP 30/2019 article 41: weighted method, 90 and 110, and a new idea is needed for very_good.
// Its total of results and behaviour is left out: two ratings make the predicate.
Policy numeric_policy();

}  // namespace rating
