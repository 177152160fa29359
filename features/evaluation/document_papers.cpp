#include "features/evaluation/document_papers.h"

#include <algorithm>
#include <map>

#include "features/evaluation/gathering.h"
#include "features/evaluation/kept.h"
#include "features/evaluation/paper_parts.h"

namespace evaluation {
namespace {

class DocumentPapers {
public:
    DocumentPapers(base::Work& work, const calendar::Period& period)
        : work_(work), period_(period), day_(std::min(period.last, work.today)), agency_(organisation::agency_of(work.db)) {}

    EvaluationDocumentPaper of(const Evaluation& evaluation) {
        const auto found = organisation::members(work_.db, {evaluation.person}, day_);
        base::check(!found.empty(), "an evaluation is about somebody");
        const auto assessor = evaluation.superior.value_or(found.front().superior);
        EvaluationDocumentPaper paper;
        paper.top.agency = agency_.name;
        paper.top.city = agency_.city;
        paper.top.post = paper::post_of(found.front());
        paper.top.person = paper::person_of(found);
        paper.top.assessor = above(assessor).assessor;
        paper.upper = above(assessor).upper;
        paper::put_evaluation(paper.top, work_, evaluation, period_);
        paper.period = paper::period_word(period_);
        paper.unit = unit_predicate(evaluation.person);
        paper.predicate = evaluation.predicate;
        paper.note = evaluation.note;
        if (evaluation.received_at)
            paper.received_place_and_day = paper::place_and_day(agency_.city, base::day_of(*evaluation.received_at, work_.actor.zone_minutes));
        return paper;
    }

private:
    struct Above {
        PaperPerson assessor, upper;
    };

    const Above& above(PersonId assessor) {
        const auto known = above_.find(assessor);
        if (known != above_.end()) return known->second;
        return above_.emplace(assessor, Above{paper::person_of(organisation::members(work_.db, {assessor}, day_)),
                                              paper::person_of(organisation::chain_of(work_.db, assessor, day_))}).first->second;
    }

    // As it was when the period was closed; until then as it stands.
    std::optional<rating::UnitPredicate> unit_predicate(PersonId person) {
        if (const auto kept = kept_of(work_.db, period_.id, person)) return kept->evidence.unit;
        const auto gathered = gather(work_.db, period_, person);
        return gathered ? gathered->evidence.unit : std::nullopt;
    }

    base::Work& work_;
    const calendar::Period& period_;
    const base::Day day_;
    const organisation::Agency agency_;
    std::map<PersonId, Above> above_;
};

}  // namespace

std::vector<EvaluationDocumentPaper> document_papers(base::Work& work, const calendar::Period& period, std::span<const EvaluationId> ids) {
    DocumentPapers papers(work, period);
    std::vector<EvaluationDocumentPaper> all;
    for (const auto id : ids)
        if (const auto evaluation = find(work.db, id)) all.push_back(papers.of(*evaluation));
    return all;
}

}  // namespace evaluation
