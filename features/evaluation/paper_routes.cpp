#include "features/evaluation/paper_routes.h"

#include <algorithm>
#include <cstdlib>

#include "base/server_address.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/papers.h"
#include "features/identity/relation.h"

namespace evaluation {

namespace {

using base::Method;
using base::Work;

constexpr auto may_print = identity::related("evaluation.print", identity::self | identity::superior | identity::upper | identity::hr | identity::inspector);

base::Result<base::Done> require_for(Work& work, EvaluationId id) {
    const auto found = find(work.db, id);
    const auto period = found ? calendar::period(work.db, found->period) : std::nullopt;
    TRY(organisation::require(work, may_print, found ? found->person : PersonId{}, period ? std::min(period->last, work.today) : work.today));
    if (found->state == State::drafted && work.actor.person == found->person) return base::missing("no_evaluation_yet");
    work.journal({.thing = "evaluation", .thing_id = id.value, .action = "printed"});
    return base::Done{};
}

EvaluationId evaluation_in(const base::Request& request) { return {std::atoll(request.captures.find("evaluation")->second.c_str())}; }

base::Result<base::Response> evaluation_file(Work& work, const base::Request& request) {
    TRY(require_for(work, evaluation_in(request)));
    auto paper = TRY(evaluation_paper(work, evaluation_in(request)));
    paper.top.verify_address = base::at_this_server(request, paper.top.verify_address);
    return base::download(evaluation_pdf(paper), "application/pdf", "hasil-evaluasi.pdf");
}

base::Result<base::Response> document_file(Work& work, const base::Request& request) {
    TRY(require_for(work, evaluation_in(request)));
    auto paper = TRY(document_paper(work, evaluation_in(request)));
    paper.top.verify_address = base::at_this_server(request, paper.top.verify_address);
    return base::download(document_pdf(paper), "application/pdf", "dokumen-evaluasi.pdf");
}

base::Result<base::Response> show_print_page(Work& work, const base::Request& request) {
    TRY(require_for(work, evaluation_in(request)));
    const auto id = evaluation_in(request);
    return base::html(print_page(TRY(evaluation_paper(work, id)), "/api/evaluations/" + std::to_string(id.value) + "/evaluation.pdf"));
}

base::Result<base::Response> plan_file(Work& work, const base::Request& request) {
    const plan::PlanId id{std::atoll(request.captures.find("plan")->second.c_str())};
    const auto found = plan::document(work.db, id);
    TRY(organisation::require(work, may_print, found ? found->plan.person : PersonId{}));
    return base::download(skp_pdf(TRY(skp_paper(work, id))), "application/pdf", "skp.pdf");
}

}  // namespace

std::vector<base::Route> paper_routes() {
    using base::Access;
    return {
        base::raw_route(Method::get, "/api/evaluations/{evaluation}/document.pdf", may_print, Access::write, document_file, "The evaluation document, form D.1.1."),
        base::raw_route(Method::get, "/api/evaluations/{evaluation}/evaluation.pdf", may_print, Access::write, evaluation_file, "The result of the evaluation, form C.1."),
        base::raw_route(Method::get, "/cetak/evaluasi/{evaluation}", may_print, Access::write, show_print_page, "The result of the evaluation, to print."),
        base::raw_route(Method::get, "/api/plans/{plan}/document.pdf", may_print, Access::read, plan_file, "The plan, forms A.1."),
        paper_set_route(),
    };
}

}  // namespace evaluation
