// Random people and policies for the properties, and ways to make a person's evidence better.
#pragma once

#include <rapidcheck.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "rating/evidence.h"
#include "rating/rating_policy.h"

namespace rating::testing {

// Small numbers, so that edges, zeros and equal figures are common.
Evidence any_person();
std::vector<Evidence> any_people();

// The national policies and variations of both: other formulas, baselines, rules for what is missing.
Policy any_policy();

// One step for the better somewhere: a figure, a judgement, the tone of a note; nothing appears and nothing vanishes. Says what.
std::string improve(Evidence&);

// rc::check, with more tries than its default.
template <class Property>
bool holds(const std::string& sentence, const Property& property) {
    static const int more = setenv("RC_PARAMS", "max_success=2000", 0);
    return more == 0 && rc::check(sentence, property);
}

}  // namespace rating::testing
