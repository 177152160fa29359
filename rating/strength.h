// How much a suggestion stands on: how many figures and notes, and from how many independent sources.
#pragma once

#include "rating/rating.h"

namespace rating {

Strength strength_of(const Evidence&);

}  // namespace rating
