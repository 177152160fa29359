// The verbs of a plan: write, propose, return, agree; the results matrix.
#pragma once

#include "features/plan/plan.h"

namespace plan {

// Writes the person's plan of a year: a new draft, or in place of one that is not agreed yet; over an agreed one, a new version that
// keeps the ids that the document names. Refuses year_is_out_of_range, plan_needs_a_post, result_is_of_another_plan,
// result_is_named_twice, parent_is_not_the_superiors.
base::Result<PlanId> write(base::Work& work, Document document);
// Refuses plan_is_unknown, plan_is_not_in_that_state and the faults of plan_rules.h.
base::Result<base::Done> propose(base::Work& work, PlanId id);
base::Result<base::Done> give_back(base::Work& work, PlanId id, const std::string& reason);  // reason_is_missing
// From that day on, within the plan's year: the versions before it end the day before. Refuses period_is_closed, too.
base::Result<base::Done> agree(base::Work& work, PlanId id, base::Day from);

// Who serves which of a leader's results (the results matrix, Lampiran Bab II): the leader's, and those of the team, each with the
// result it serves in `parent`. Of each person the newest version; a row without a state is somebody without a plan.
struct MatrixRow {
    organisation::Member member;
    std::optional<State> state;
    std::vector<Result> results;
};
struct Matrix {
    std::optional<organisation::Member> leader;
    std::vector<Result> leader_results;
    std::vector<MatrixRow> rows;
};
Matrix matrix(base::Work& work, PersonId leader, int year, Drafts drafts);

// What a plan's form offers: the results of the superiors that one's own may serve, the nearest superior first.
struct LeaderResults {
    PersonId person;
    std::string full_name, title;
    std::vector<Result> results;  // of what is proposed or agreed
};
struct PlanChoices {
    std::vector<LeaderResults> leaders;
    bool heads_unit;  // then results have a perspective
    bool weighs;      // the policy in force counts weights
};
PlanChoices choices_for(base::Work& work, PersonId person, int year);

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
