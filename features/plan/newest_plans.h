// Where many people's plans stand, in one question.
#pragma once

#include <vector>

#include "features/plan/plan.h"

namespace plan {

// The newest version of each of the people in each of the years, by person and year; nothing for whom there is none.
enum class Drafts { shown, hidden };  // hidden: of what was proposed or agreed
struct Years {
    int first, last;
};
std::vector<Plan> newest_plans(base::Db& db, const std::vector<PersonId>& people, Years years, Drafts drafts = Drafts::shown);

// The same of one person, with what their agreed plan promises on a day.
struct OwnPlans {
    std::vector<Plan> newest;  // by year
    Slice in_force;
};
OwnPlans own_plans(base::Db& db, PersonId person, Years years, base::Day day);

}  // namespace plan
