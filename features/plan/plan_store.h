// Rows of plans; knows the tables, decides nothing.
#pragma once

#include "features/plan/plan.h"

namespace plan::store {

void insert(base::Db& db, const Plan& plan);
void update(base::Db& db, const Plan& plan);
// Results, indicators, behaviour and annex, in place of what the plan had.
void replace_contents(base::Db& db, const Document& document);

std::optional<ResultId> result_numbered(base::Db& db, PersonId person, int year, int number);

struct Supporter {
    PersonId person;
    ResultId id;
    std::optional<ResultId> parent;
    rating::ResultKind kind;
    int number;
    std::string text;
};
std::vector<Supporter> supporters_of(base::Db& db, PersonId leader, int year);

struct ExpectationRow {
    PlanId plan;
    rating::CoreValue value;
};

}  // namespace plan::store
