// How one result stands: what its figures come to, or that it is held, or that nothing of it is due.
#pragma once

#include "rating/fine.h"
#include "rating/rating.h"
#include "rating/why.h"

namespace rating {

enum class Standing { known, left_out, waiting };

struct Figures {
    Standing standing = Standing::left_out;
    Fine achievement;  // when known
};

struct Rated {
    Standing standing = Standing::left_out;
    Rating rating = Rating::below;  // when known
};

// The weighted mean of the result's indicators. Excused and not-due indicators are left out and the others carry their weight; what
// a late figure does is the policy's to say. Writes one child for each indicator.
Figures figures_of(const AchievementRules&, const WorkResult&, Why);

// For the majority: the superior's judgement, else the figures in their band.
Rated rated(const Policy&, const WorkResult&, Why);
// For the weights: the figures, else what the superior's judgement stands for.
Figures weighed(const Policy&, const WorkResult&, Why);

ResultOutcome outcome_of(const Policy&, const WorkResult&);

}  // namespace rating
