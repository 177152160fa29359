// What the plan's routes take and give: a plan as people see it, results with their indicators inside.
#pragma once

#include "features/plan/plan.h"
#include "features/plan/planning.h"

namespace plan {

struct IndicatorView {
    std::optional<IndicatorId> id;  // none: a new one
    Aspect aspect = Aspect::none;
    std::string text;
    rating::Direction direction = rating::Direction::judged;
    std::string unit_label;
    std::optional<base::Amount> baseline, target, low, high, target_q1, target_q2, target_q3, target_q4;
    int weight = 0;
    Source source = Source::judgement;
    std::optional<std::string> series;
};
struct ResultView {
    std::optional<ResultId> id;
    rating::ResultKind kind = rating::ResultKind::main;
    int number = 0;
    std::string text, assigned_by;
    std::optional<ResultId> parent;
    std::optional<std::string> parent_text;  // given, not taken
    Perspective perspective = Perspective::none;
    int weight = 0;
    std::vector<IndicatorView> indicators;
};
struct PlanInput {
    PersonId person;
    int year;
    Approach approach;
    std::optional<std::string> leader_expectation;
    std::vector<ResultView> results;
    std::vector<BehaviourExpectation> behaviour;
    std::vector<AnnexItem> annex;
};
struct PlanView {
    Plan plan;
    organisation::Member person;
    std::optional<organisation::Member> superior;
    std::vector<ResultView> results;
    std::vector<BehaviourExpectation> behaviour;
    std::vector<AnnexItem> annex;
    bool may_write, may_agree;
};
struct PlanHistory {
    std::vector<Plan> plans;
    std::optional<PlanView> current;  // the newest version
};

struct PersonYear {
    PersonId person;
    int year;
};
struct PlanById {
    PlanId plan;
};
struct ReturnInput {
    PlanId plan;
    std::string reason;
};
struct AgreeInput {
    PlanId plan;
    std::optional<base::Day> from;  // none: today
};
struct PlanMade {
    PlanId plan;
};
struct MatrixQuery {
    std::optional<PersonId> leader;  // none: the actor
    int year;
};

Document document_of(const PlanInput& input);
PlanView view_of(base::Work& work, const Document& document);

}  // namespace plan
