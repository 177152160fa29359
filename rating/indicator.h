// What became of one indicator.
#pragma once

#include "rating/achievement_rules.h"
#include "rating/evidence.h"
#include "rating/fine.h"
#include "rating/why.h"

namespace rating {

enum class Presence { counts, left_out, in_words, waiting };

// left_out: excused or not due; it weighs nothing. in_words: due, but without a number. waiting: due, and the figure or what
// it is measured against is not there.
Presence presence(const Indicator&);

// The achievement of an indicator that counts; its page tells by which rule.
Fine achieved(const AchievementRules&, const Indicator&, Why);

}  // namespace rating
