// An agency's dated rules, as data. Each rule carries the article or decree it comes from, and reasons cite it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rating/achievement_rules.h"
#include "rating/behaviour_rules.h"
#include "rating/predicate_rules.h"
#include "rating/results_rules.h"

namespace rating {

enum class Method { majority, weighted };

struct Policy {
    std::string version;
    Method results_method = Method::majority, behaviour_method = Method::majority;
    int decimals = 2;  // 0 to 4: to which a percentage is rounded, once, before it meets a band
    AchievementRules achievement;
    Bands bands;
    MajorityRules majority;
    ConductRules conduct;
    WeightedResults weighted_results;  // read only by the weighted method
    WeightedConduct weighted_conduct;  // read only by the weighted method
    std::optional<HeadRule> head;      // none: heads are rated like everybody
    std::vector<Gate> gates;
    Quadrant quadrant;
    Distribution distribution;
};

}  // namespace rating
