#include "features/evaluation/papers.h"

#include <algorithm>

#include "features/evaluation/document_papers.h"
#include "features/evaluation/paper_parts.h"
#include "features/evaluation/result_view.h"
#include "features/policy/policy_phrases.h"

namespace evaluation {
namespace {

using namespace paper;

PaperTop top_of(base::Work& work, const organisation::Member& member, PersonId assessor, base::Day day) {
    PaperTop top;
    const auto agency = organisation::agency_of(work.db);
    top.agency = agency.name;
    top.city = agency.city;
    top.post = post_of(member);
    top.person = person_of({member});
    top.assessor = person_of(organisation::members(work.db, {assessor}, day));
    return top;
}

std::string target_of(const plan::Indicator& i) {
    const auto with_unit = [&](base::Amount amount) { return base::to_indonesian(amount) + (i.unit_label.empty() ? "" : " " + i.unit_label); };
    if (i.low && i.high) return base::to_indonesian(*i.low) + "–" + with_unit(*i.high);
    return i.target ? with_unit(*i.target) : "";
}

std::vector<PaperResult> results_of(base::Work& work, const plan::Document& document) {
    std::vector<PaperResult> results;
    auto served = plan::texts_of(work.db, plan::parents_in(document));
    for (const auto& r : document.results) {
        PaperResult out{r.kind, r.text, r.assigned_by, r.parent ? served[*r.parent] : "", {}, "", ""};
        for (const auto& i : document.indicators)
            if (i.result == r.id) out.measures.push_back({i.aspect, r.perspective, i.text, target_of(i), ""});
        results.push_back(std::move(out));
    }
    return results;
}

std::vector<PaperValue> values_of(const plan::Document& document) {
    std::vector<PaperValue> values;
    for (const auto& expectation : document.behaviour) {
        const auto known = std::ranges::find(values, expectation.value, &PaperValue::value);
        if (known == values.end()) values.push_back({expectation.value, "- " + expectation.text, ""});
        else known->expectation += "\n- " + expectation.text;
    }
    return values;
}

std::string giver_word(rating::Giver giver) {
    switch (giver) {
        case rating::Giver::superior: return "Pimpinan";
        case rating::Giver::peers: return "Rekan kerja setingkat";
        case rating::Giver::subordinates: return "Pegawai";
        case rating::Giver::self: return "Diri sendiri";
        case rating::Giver::citizens: return "Masyarakat";
    }
    return "";
}

void add_line(std::string& lines, const std::string& line) { lines += (lines.empty() ? "" : "\n") + line; }

// What came of each result and what was said of it, beside the plan's words.
void add_figures(std::vector<PaperResult>& results, const ResultView& view) {
    for (std::size_t i = 0; i < results.size() && i < view.results.size(); ++i) {
        const auto& figures = view.results[i];
        results[i].realisation = figures.realisation;
        for (std::size_t k = 0; k < figures.figures.size() && k < results[i].measures.size(); ++k)
            if (figures.figures[k].actual)
                results[i].measures[k].realisation = base::to_indonesian(*figures.figures[k].actual) + " " + figures.figures[k].unit_label;
    }
}

void add_notes(std::vector<PaperResult>& results, std::vector<PaperValue>& values, const ResultView& view) {
    for (const auto& note : view.notes) {
        const auto line = giver_word(note.giver) + ": " + note.text;
        if (note.value) {
            auto found = std::ranges::find(values, *note.value, &PaperValue::value);
            if (found == values.end()) found = values.insert(values.end(), {*note.value, "", ""});
            add_line(found->feedback, line);
        } else if (note.result_text) {
            const auto found = std::ranges::find(results, *note.result_text, &PaperResult::text);
            if (found != results.end()) add_line(found->feedback, line);
        }
    }
}

struct Known {
    Evaluation evaluation;
    calendar::Period period;
    ResultView view;
    PaperTop top;
    std::optional<plan::Document> plan;
};

base::Result<Known> known_of(base::Work& work, EvaluationId id) {
    const auto evaluation = find(work.db, id);
    if (!evaluation) return base::missing("no_evaluation_yet");
    const auto period = calendar::period(work.db, evaluation->period).value();
    const auto day = std::min(period.last, work.today);
    auto view = TRY(view_result(work, period, evaluation->person));
    Known known{*evaluation, period, std::move(view), {}, plan::plan_on(work.db, evaluation->person, day)};
    known.top = top_of(work, known.view.person, evaluation->superior.value_or(known.view.person.superior), day);
    put_evaluation(known.top, work, *evaluation, period);
    if (known.plan) known.top.approach = known.plan->plan.approach;
    return known;
}

}  // namespace

base::Result<EvaluationPaper> evaluation_paper(base::Work& work, EvaluationId id) {
    auto known = TRY(known_of(work, id));
    EvaluationPaper paper;
    paper.top = known.top;
    paper.period = period_word(known.period);
    paper.unit = known.view.unit_predicate;
    if (known.plan) {
        paper.results = results_of(work, *known.plan);
        paper.values = values_of(*known.plan);
    }
    add_figures(paper.results, known.view);
    add_notes(paper.results, paper.values, known.view);
    paper.results_rating = known.evaluation.results;
    paper.behaviour_rating = known.evaluation.behaviour;
    paper.predicate = known.evaluation.predicate;
    return paper;
}

base::Result<EvaluationDocumentPaper> document_paper(base::Work& work, EvaluationId id) {
    const auto evaluation = find(work.db, id);
    if (!evaluation) return base::missing("no_evaluation_yet");
    const EvaluationId ids[] = {id};
    return document_papers(work, calendar::period(work.db, evaluation->period).value(), ids).front();
}

base::Result<SkpPaper> skp_paper(base::Work& work, plan::PlanId id) {
    const auto document = plan::document(work.db, id);
    if (!document) return base::missing("plan_is_unknown");
    const auto day = std::clamp(work.today, document->plan.first, document->plan.last);
    const auto members = organisation::members(work.db, {document->plan.person}, day);
    if (members.empty()) return base::missing("plan_is_unknown");
    SkpPaper paper;
    paper.top = top_of(work, members.front(), members.front().superior, day);
    paper.top.days = span_of(document->plan.first, document->plan.last);
    paper.top.approach = document->plan.approach;
    paper.top.made = document->plan.agreed_at.value_or(work.now);
    paper.top.place_and_day = place_and_day(paper.top.city, base::day_of(paper.top.made, work.actor.zone_minutes));
    paper.results = results_of(work, *document);
    paper.values = values_of(*document);
    paper.annex = document->annex;
    return paper;
}

}  // namespace evaluation
