// The verbs of a plan: write, propose, return, agree; the results matrix.
#pragma once

#include "features/plan/plan.h"

namespace plan {

// Writes the person's plan of a year: a new draft, or in place of one that is not agreed yet; over an agreed one, a new version that
// keeps the ids that the document names. Refuses plan_needs_a_post, result_is_of_another_plan, parent_is_not_the_superiors.
base::Result<PlanId> write(base::Work& work, Document document);
// Refuses plan_is_unknown, plan_is_not_in_that_state and the faults of plan_rules.h.
base::Result<base::Done> propose(base::Work& work, PlanId id);
base::Result<base::Done> give_back(base::Work& work, PlanId id, const std::string& reason);  // reason_is_missing
// From `day` on: the version before it ends the day before.
base::Result<base::Done> agree(base::Work& work, PlanId id, base::Day day);

// What each member of a team does for each of the leader's results (form A.1.5).
struct MatrixCell {
    PersonId person;
    ResultId parent;
    std::vector<std::string> results;
};
struct MatrixRow {
    organisation::Member member;
    std::vector<MatrixCell> cells;  // one for each of the leader's results, in their order
};
struct Matrix {
    std::vector<Result> leader_results;
    std::vector<MatrixRow> rows;
};
Matrix matrix(base::Work& work, PersonId leader, int year);

// A cell that the leader fills: becomes a result in the member's draft (a new version where the plan is agreed).
struct NewCell {
    PersonId person;
    int year;
    ResultId parent;
    rating::ResultKind kind;
    std::string text;
};
base::Result<PlanId> fill_cell(base::Work& work, const NewCell& cell);

}  // namespace plan
