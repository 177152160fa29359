#include "base/blank_table.h"
#include "base/feature.h"
#include "base/trial.h"
#include "features/identity/relation.h"
#include "features/plan/plan.h"
#include "features/plan/plan_columns.h"
#include "features/plan/plan_embedded.h"
#include "features/plan/plan_tables.h"
#include "features/plan/plan_views.h"

namespace plan {
namespace {

using base::Method;
using base::Work;
using namespace identity;

constexpr auto may_read = related("plan.read", self | superior | upper | hr | inspector);
constexpr auto may_write = related("plan.write", self | superior);
constexpr auto may_agree = related("plan.agree", superior);
constexpr auto may_import = related("plan.import", hr);
constexpr auto may_share_roles = related("plan.share_roles", self | superior | upper | hr | inspector);

base::Result<PlanHistory> show_plan(Work& work, const PersonYear& query) {
    TRY(organisation::require(work, may_read, query.person));
    PlanHistory history{plans_of(work.db, query.person, query.year), {}};
    if (!history.plans.empty()) history.current = view_of(work, document(work.db, history.plans.front().id).value());
    return history;
}

base::Result<PlanView> show_version(Work& work, const PlanById& query) {
    const auto found = document(work.db, query.plan);
    TRY(organisation::require(work, may_read, found ? found->plan.person : PersonId{}));
    return view_of(work, *found);
}

base::Result<PlanChoices> show_choices(Work& work, const PersonYear& query) {
    TRY(organisation::require(work, may_write, query.person));
    return choices_for(work, query.person, query.year);
}

base::Result<PlanMade> post_plan(Work& work, const PlanInput& input) {
    TRY(organisation::require(work, may_write, input.person));
    return PlanMade{TRY(write(work, document_of(input)))};
}

// The person a plan belongs to, asked for with the permission of the verb.
base::Result<base::Done> require_for(Work& work, const base::Permission& permission, PlanId id) {
    const auto found = document(work.db, id);
    return organisation::require(work, permission, found ? found->plan.person : PersonId{});
}

base::Result<base::Done> post_proposal(Work& work, const PlanById& input) {
    TRY(require_for(work, may_write, input.plan));
    return propose(work, input.plan);
}

base::Result<base::Done> post_return(Work& work, const ReturnInput& input) {
    TRY(require_for(work, may_agree, input.plan));
    return give_back(work, input.plan, input.reason);
}

base::Result<base::Done> post_agreement(Work& work, const AgreeInput& input) {
    TRY(require_for(work, may_agree, input.plan));
    return agree(work, input.plan, input.from.value_or(work.today));
}

// The roles are shared in a dialogue of the leader with the whole team (Lampiran Bab II), so the team reads what is shared; nobody's
// draft.
base::Result<Matrix> show_matrix(Work& work, const MatrixQuery& query) {
    const auto leader = query.leader.value_or(work.actor.person);
    const auto own = organisation::members(work.db, {work.actor.person}, work.today);
    const bool is_of_the_team = leader && !own.empty() && own.front().superior == leader;
    if (!is_of_the_team) TRY(organisation::require(work, may_share_roles, leader));
    work.authorised = true;
    return matrix(work, leader, query.year, is_of_the_team ? Drafts::hidden : Drafts::shown);
}

base::Result<PlanMade> post_cell(Work& work, const NewCell& input) {
    TRY(organisation::require(work, may_agree, input.person));
    return PlanMade{TRY(fill_cell(work, input))};
}

// The personnel office takes over what was agreed on paper, all of it or nothing.
base::Result<base::Response> post_import(Work& work, const base::Request& request) {
    std::string plans, behaviour, annex;
    for (auto& part : TRY(base::parts_of(request))) (part.name == "behaviour" ? behaviour : part.name == "annex" ? annex : plans) = std::move(part.content);
    if (plans.empty()) return base::refuse("plan_file_is_missing", "/file");
    const bool only_tries = request.query.contains("check");
    TakenPlans imported;
    TRY((only_tries ? base::in_trial : base::in_write)(work, [&](Work& step) -> base::Result<base::Done> {
        imported = TRY(take_over(step, {plans, behaviour, annex}));
        return base::Done{};
    }));
    imported.only_tried = only_tries;
    return base::Response{.status = only_tries ? 200 : 201, .body = base::write_json(imported)};
}

base::Result<base::Response> get_template(Work&, const base::Request&) {
    return base::download(base::blank_table("SKP", columns::plans), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "contoh-skp.xlsx");
}

constexpr std::size_t sheet_limit = 10 << 20;  // bytes

}  // namespace

base::Feature feature() {
    return {.name = "plan",
            .routes =
                {
                    base::json_route(Method::get, "/api/people/{person}/plans/{year}", may_read, show_plan, "A person's plan of a year."),
                    base::json_route(Method::get, "/api/plans/{plan}", may_read, show_version, "One version of a plan."),
                    base::json_route(Method::get, "/api/people/{person}/plan-choices/{year}", may_write, show_choices, "What a plan's form offers."),
                    base::json_route(Method::post, "/api/plans", may_write, post_plan, "Write a plan, or its next version."),
                    base::raw_route(Method::post, "/api/plan-imports", may_import, base::Access::apart, post_import,
                                    "Import agreed plans from tables; with ?check only say how they are read.", sheet_limit),
                    base::raw_route(Method::get, "/api/plan-template.xlsx", may_import, base::Access::read, get_template,
                                    "An empty table of plans with the headings that the import looks for."),
                    base::json_route(Method::post, "/api/plans/{plan}/proposals", may_write, post_proposal, "Propose a plan to the superior."),
                    base::json_route(Method::post, "/api/plans/{plan}/returns", may_agree, post_return, "Return a plan with a reason."),
                    base::json_route(Method::post, "/api/plans/{plan}/agreements", may_agree, post_agreement, "Agree a plan."),
                    base::json_route(Method::get, "/api/results-matrix/{year}", may_share_roles, show_matrix, "Who serves which of a leader's results."),
                    base::json_route(Method::post, "/api/matrix-cells", may_agree, post_cell, "Give a team member a result for one of the leader's."),
                },
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace plan
