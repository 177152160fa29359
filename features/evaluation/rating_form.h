// The superior's side: the form for one person, and the team of a period.
#pragma once

#include "features/evaluation/rating_views.h"

namespace evaluation {

base::Result<RatingForm> rating_form(base::Work& work, const calendar::Period& period, PersonId person);
base::Result<TeamRatings> team_ratings(base::Work& work, const calendar::Period& period, PersonId superior);

}  // namespace evaluation
