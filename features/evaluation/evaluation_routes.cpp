#include "base/feature.h"
#include "features/evaluation/closing.h"
#include "features/evaluation/closing_job.h"
#include "features/evaluation/closing_routes.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/evaluation_embedded.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/home.h"
#include "features/evaluation/paper_routes.h"
#include "features/evaluation/rating_form.h"
#include "features/evaluation/rating_views.h"
#include "features/evaluation/result_view.h"
#include "features/evaluation/running.h"
#include "features/evaluation/verification.h"
#include "features/identity/identity.h"

namespace evaluation {
namespace {

using base::Method;
using base::Work;
using namespace identity;

constexpr auto may_begin = signed_in("evaluation.home");
constexpr auto may_read = related("evaluation.read", self | superior | upper | hr | inspector);
constexpr auto may_rate = related("evaluation.rate", superior | upper);
constexpr auto may_accept = related("evaluation.accept", self);

base::Result<Home> show_home(Work& work, const base::Nothing&) { return home_of(work); }

base::Result<ResultLines> list_results(Work& work, const PersonById& query) {
    TRY(organisation::require(work, may_read, query.person));
    ResultLines lines;
    for (const auto& e : evaluations_of(work.db, query.person)) {
        const auto period = calendar::period(work.db, e.period).value();
        ResultLine line{period.code, calendar::title_of(period, work.language), e.state, {}, {}, {}, e.id};
        if (!is_hidden(work, e)) {
            line.results = e.results;
            line.behaviour = e.behaviour;
            line.predicate = e.predicate;
        }
        lines.results.push_back(std::move(line));
    }
    return lines;
}

base::Result<RunningFigures> show_figures(Work& work, const PersonById& query) {
    TRY(organisation::require(work, may_read, query.person));
    return running_figures(work, query.person);
}

void hide_draft(const Work& work, ResultView& view) {
    if (!view.evaluation || !is_hidden(work, *view.evaluation)) return;
    view.evaluation.reset();
    for (auto& result : view.results) {
        result.realisation.clear();
        result.judgement.reset();
        result.excused.reset();
    }
}

base::Result<ResultView> show_result(Work& work, const PeriodPerson& query) {
    const auto period = TRY(period_coded(work, query.period));
    TRY(organisation::require(work, may_read, query.person, std::min(period.last, work.today)));
    auto view = TRY(view_result(work, period, query.person));
    hide_draft(work, view);
    // Every look at another person's evaluation is journalled (design 8).
    if (work.actor.person != query.person)
        work.journal({.thing = "evaluation", .thing_id = view.evaluation ? view.evaluation->id.value : 0, .action = "read"});
    return view;
}

base::Result<RatingForm> show_form(Work& work, const PeriodPerson& query) {
    const auto period = TRY(period_coded(work, query.period));
    TRY(organisation::require(work, may_rate, query.person, std::min(period.last, work.today)));
    return rating_form(work, period, query.person);
}

base::Result<TeamRatings> show_team(Work& work, const PeriodQuery& query) {
    work.authorised = true;  // the actor's own team and nobody else's
    return team_ratings(work, TRY(period_coded(work, query.period)), work.actor.person);
}

base::Result<Evaluation> post_draft(Work& work, const DraftInput& input) {
    const auto period = TRY(period_coded(work, input.period));
    TRY(organisation::require(work, may_rate, input.person, std::min(period.last, work.today)));
    return save_draft(work, {period.id, input.person, input.results, input.behaviour, input.reason, input.note, input.realisations});
}

base::Result<base::Done> require_for(Work& work, const base::Permission& permission, EvaluationId id) {
    const auto found = find(work.db, id);
    const auto period = found ? calendar::period(work.db, found->period) : std::nullopt;
    return organisation::require(work, permission, found ? found->person : PersonId{}, period ? std::min(period->last, work.today) : work.today);
}

base::Result<Evaluation> post_signature(Work& work, const SignInput& input) {
    TRY(require_for(work, may_rate, input.evaluation));
    return sign(work, input.evaluation, input.distribution_reason.value_or(""));
}

base::Result<Evaluation> post_receipt(Work& work, const EvaluationById& input) {
    TRY(require_for(work, may_accept, input.evaluation));
    return receive(work, input.evaluation);
}

base::Result<Evaluation> post_acceptance(Work& work, const EvaluationById& input) {
    TRY(require_for(work, may_accept, input.evaluation));
    return accept(work, input.evaluation);
}

std::vector<base::Route> own_routes() {
    return {
        base::json_route(Method::get, "/api/home", may_begin, show_home, "What the actor sees first."),
        base::json_route(Method::get, "/api/people/{person}/results", may_read, list_results, "A person's results, newest first."),
        base::json_route(Method::get, "/api/people/{person}/results/{period}", may_read, show_result, "Why a result is what it is.", base::Access::write),
        base::json_route(Method::get, "/api/people/{person}/running-figures", may_read, show_figures, "How far a person is in the running quarter."),
        base::json_route(Method::get, "/api/people/{person}/rating-form/{period}", may_rate, show_form, "The superior's form for one person."),
        base::json_route(Method::get, "/api/team-ratings/{period}", may_rate, show_team, "The actor's team in a period."),
        base::json_route(Method::post, "/api/evaluation-drafts", may_rate, post_draft, "Save what the superior has so far."),
        base::json_route(Method::post, "/api/evaluations/{evaluation}/signatures", may_rate, post_signature, "Sign a rating."),
        base::json_route(Method::post, "/api/evaluations/{evaluation}/receipts", may_accept, post_receipt, "The employee has the document."),
        base::json_route(Method::post, "/api/evaluations/{evaluation}/acceptances", may_accept, post_acceptance, "The employee accepts the result."),
    };
}

}  // namespace

base::Feature feature() {
    auto routes = own_routes();
    for (auto& route : closing_routes()) routes.push_back(std::move(route));
    for (auto& route : paper_routes()) routes.push_back(std::move(route));
    for (auto& route : verification_routes()) routes.push_back(std::move(route));
    return {.name = "evaluation",
            .routes = std::move(routes),
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences,
            .jobs = {{"evaluation.close",
                      [](Work& work, std::int64_t id, const base::Prepared& prepared) { return step_closing(work, ClosingId{id}, prepared); },
                      [](Work& work, std::int64_t id, const base::Prepared& in_hand) { return prepare_closing(work, ClosingId{id}, in_hand); }}}};
}

}  // namespace evaluation
