#include <algorithm>

#include "base/apart.h"
#include "base/server_address.h"
#include "features/evaluation/paper_routes.h"
#include "features/evaluation/paper_set.h"
#include "features/evaluation/result_view.h"
#include "features/identity/identity.h"

namespace evaluation {
namespace {

using base::Work;

constexpr auto may_print_set = identity::related("evaluation.print_set", identity::hr | identity::inspector | identity::colleague);
constexpr std::size_t most_documents = 2'000;  // in one answer, which stands in memory

// The offices, of everybody; whoever heads a unit, of it and of those below it.
base::Result<base::Done> check_may_print(Work& work, const PaperSetQuery& query) {
    if (identity::has_role(work.actor, identity::hr) || identity::has_role(work.actor, identity::inspector)) return base::Done{};
    const auto units = organisation::units(work.db);
    for (auto unit = query.unit; unit && work.actor.person;) {
        const auto head = organisation::unit_head(work.db, *unit, work.today);
        if (head && head->person == work.actor.person) return base::Done{};
        const auto known = std::ranges::find(units, *unit, &organisation::Unit::id);
        unit = known == units.end() ? std::nullopt : known->parent;
    }
    return base::forbid("unit_is_not_yours");
}

base::Result<PaperSet> set_asked_for(Work& work, const PaperSetQuery& query) {
    TRY(check_may_print(work, query));
    work.authorised = true;
    auto set = TRY(paper_set(work, TRY(period_coded(work, query.period)), query.unit));
    if (set.documents.size() > most_documents) return base::refuse("documents_are_too_many", "/unit", std::to_string(most_documents));
    return set;
}

base::Result<base::Response> document_set_file(Work& work, const base::Request& request) {
    base::Inputs parameters = request.query;
    for (const auto& [name, value] : request.captures) parameters[name] = value;
    const auto query = TRY(base::read_input<PaperSetQuery>("", parameters));
    PaperSet set;
    TRY(base::in_read(work, [&](Work& step) -> base::Result<base::Done> {
        set = TRY(set_asked_for(step, query));
        return base::Done{};
    }));
    std::string file;
    const Take take = [&](std::span<const EvaluationId> some) -> base::Result<std::vector<EvaluationDocumentPaper>> {
        std::vector<EvaluationDocumentPaper> papers;
        TRY(base::in_write(work, [&](Work& step) -> base::Result<base::Done> {
            papers = take_papers(step, set, some);
            return base::Done{};
        }));
        return papers;
    };
    TRY(print_set(set, base::at_this_server(request, ""), work.now, take, [&file](std::string_view piece) { file += piece; }));
    return base::download(std::move(file), "application/pdf", "dokumen-evaluasi-" + set.period.code + ".pdf");
}

}  // namespace

base::Route paper_set_route() {
    return base::raw_route(base::Method::get, "/api/evaluation-documents/{period}", may_print_set, base::Access::apart, document_set_file,
                           "The evaluation documents of a period as one file, of a unit and those below it or of the agency.");
}

}  // namespace evaluation
