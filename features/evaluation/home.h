// "Hari ini": what everybody sees first, with the tasks of all their roles in one list.
#pragma once

#include "base/work.h"
#include "features/evaluation/home_views.h"

namespace evaluation {

base::Result<Home> home_of(base::Work& work);

}  // namespace evaluation
