#include <algorithm>
#include <cstdlib>

#include "base/feature.h"
#include "base/server_address.h"
#include "base/trial.h"
#include "features/identity/identity.h"
#include "features/survey/poster.h"
#include "features/survey/quarter.h"
#include "features/survey/service_page.h"
#include "features/survey/survey.h"
#include "features/survey/survey_embedded.h"
#include "features/survey/survey_form.h"
#include "features/survey/survey_views.h"

namespace survey {
namespace {

using base::Access;
using base::Method;
using base::Work;
using namespace identity;

constexpr auto may_see = related("survey.see", colleague);
constexpr auto may_review = related("survey.review", hr | inspector);
constexpr auto may_keep = related("survey.keep", hr);
constexpr std::size_t upload_limit = 10 << 20;  // bytes
constexpr std::string_view workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

Quarter days_of(const Work& work, const DaysQuery& query) {
    const auto running = quarter_of(work.today);
    return {query.first.value_or(running.first), query.last.value_or(running.last)};
}

base::Result<SurveyResults> show_results(Work& work, const DaysQuery& query) {
    const auto days = days_of(work, query);
    return results_view(work, days.first, days.last);
}

base::Result<BatchList> show_batches(Work& work, const DaysQuery& query) {
    const auto days = days_of(work, query);
    return batches_view(work, days.first, days.last);
}

base::Result<ImprovementSaved> post_improvement(Work& work, const ImprovementInput& input) {
    return ImprovementSaved{TRY(save_improvement(work, {input.improvement.value_or(ImprovementId{}), input.service, input.element, input.text, input.owner, input.due,
                                                        input.done, input.outcome}))};
}

base::Result<base::Done> put_ticketing(Work& work, const TicketingInput& input) { return set_ticketing(work, input.point, input.ticketing); }
base::Result<TokensIssued> post_tokens(Work& work, const TokensWanted& wanted) { return TokensIssued{TRY(issue_tokens(work, wanted.point, wanted.count))}; }

base::Result<base::Response> get_poster(Work& work, const base::Request& request) {
    const auto point = service::find_point(work.db, {std::atoll(request.captures.find("point")->second.c_str())});
    if (!point) return base::missing("point_is_unknown");
    const auto service = service::find_service(work.db, point->service).value();
    const auto units = organisation::units(work.db);
    const auto unit = std::ranges::find(units, service.unit, &organisation::Unit::id);
    const Poster poster{service.name, point->name, unit == units.end() ? "" : unit->name, organisation::agency_of(work.db).name,
                        base::at_this_server(request, "/s/" + point->address), service.address, work.now};
    return base::download(poster_pdf(poster), "application/pdf", "poster-survei-" + point->address + ".pdf");
}

base::Result<base::Response> get_recap(Work& work, const base::Request& request) {
    const auto days = days_of(work, TRY(base::read_input<DaysQuery>("", request.query)));
    return base::download(TRY(recap(work.db, days.first, days.last)), std::string(workbook), "rekap-skm.xlsx");
}

base::Result<base::Response> get_template(Work&, const base::Request&) { return base::download(blank_answers(), std::string(workbook), "contoh-survei.xlsx"); }

base::Result<base::Response> post_import(Work& work, const base::Request& request) {
    std::string sheet;
    for (auto& part : TRY(base::parts_of(request))) sheet = std::move(part.content);
    const bool only_tries = request.query.contains("check");
    ImportedAnswers taken;
    TRY((only_tries ? base::in_trial : base::in_write)(work, [&](Work& step) -> base::Result<base::Done> {
        taken = TRY(import_answers(step, sheet));
        return base::Done{};
    }));
    return base::Response{.status = only_tries ? 200 : 201, .body = base::write_json(AnswersTaken{taken.answers, taken.blanks, only_tries})};
}

std::vector<base::Route> office_routes() {
    return {
        base::json_route(Method::get, "/api/survey-results", may_see, show_results, "The index of points, services, units and the agency."),
        base::json_route(Method::get, "/api/survey-batches", may_review, show_batches, "Batches of answers that show signs of stuffing, or were judged."),
        base::json_route(Method::post, "/api/survey-judgements", may_keep, judge, "Count a batch, or set it aside, with a reason."),
        base::json_route(Method::post, "/api/survey-improvements", may_keep, post_improvement, "Plan an improvement, or say what came of it."),
        base::json_route(Method::put, "/api/survey-ticketing/{point}", may_keep, put_ticketing, "Take answers with a token only, or from everybody."),
        base::json_route(Method::post, "/api/survey-tokens", may_keep, post_tokens, "Issue one-time tokens for a counter; told once."),
        base::raw_route(Method::get, "/api/service-points/{point}/poster.pdf", may_see, Access::read, get_poster, "The poster and the desk cards of a point."),
        base::raw_route(Method::get, "/api/survey-recap.xlsx", may_review, Access::read, get_recap, "The answers that count, with the recap that offices hand in."),
        base::raw_route(Method::get, "/api/survey-template.xlsx", may_keep, Access::read, get_template, "An empty table of answers with the headings that the import looks for."),
        base::raw_route(Method::post, "/api/survey-imports", may_keep, Access::apart, post_import,
                        "Import answers from paper or past surveys; with ?check only say what would come of it.", upload_limit),
    };
}

}  // namespace

base::Feature feature() {
    auto routes = office_routes();
    std::ranges::move(survey_form_routes(), std::back_inserter(routes));
    std::ranges::move(service_page_routes(), std::back_inserter(routes));
    return {.name = "survey",
            .routes = std::move(routes),
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace survey
