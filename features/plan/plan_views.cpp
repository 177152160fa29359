#include "features/plan/plan_views.h"

#include <algorithm>

#include "features/identity/relation.h"

namespace plan {
namespace {

Indicator indicator_of(const IndicatorView& v, ResultId result, int number) {
    return {v.id.value_or(IndicatorId{}), result, number, v.aspect, v.text, v.direction, v.unit_label, v.baseline, v.target, v.low, v.high,
            v.target_q1, v.target_q2, v.target_q3, v.target_q4, v.weight, v.source, v.series};
}

IndicatorView view_of(const Indicator& i) {
    return {i.id, i.aspect, i.text, i.direction, i.unit_label, i.baseline, i.target, i.low, i.high, i.target_q1, i.target_q2, i.target_q3,
            i.target_q4, i.weight, i.source, i.series};
}

ResultView view_of(const Document& document, const Result& result, const std::map<ResultId, std::string>& texts) {
    ResultView view{result.id, result.kind, result.number, result.text, result.assigned_by, result.parent, {}, result.perspective, result.weight, {}};
    if (result.parent) view.parent_text = texts.contains(*result.parent) ? texts.at(*result.parent) : "";
    for (const auto& indicator : document.indicators)
        if (indicator.result == result.id) view.indicators.push_back(view_of(indicator));
    return view;
}

}  // namespace

Document document_of(const PlanInput& input) {
    Document document{{.id = {}, .person = input.person, .post = {}, .year = input.year, .version = 1, .approach = input.approach,
                       .state = State::draft, .first = {}, .last = {}, .leader_expectation = input.leader_expectation, .return_reason = {},
                       .proposed_at = {}, .agreed_at = {}, .agreed_by = {}},
                      {}, {}, input.behaviour, input.annex};
    int next = 0;
    for (const auto& v : input.results) {
        const int number = ++next;
        const ResultId id = v.id.value_or(ResultId{-number});  // negative: new, and known by its number until it is written
        document.results.push_back({id, {}, v.kind, v.number > 0 ? v.number : number, v.text, v.assigned_by, v.parent, v.perspective, v.weight});
        int place = 0;
        for (const auto& indicator : v.indicators) document.indicators.push_back(indicator_of(indicator, id, ++place));
    }
    return document;
}

PlanView view_of(base::Work& work, const Document& document) {
    const auto day = std::clamp(work.today, document.plan.first, document.plan.last);
    const auto people = organisation::members(work.db, {document.plan.person}, day);
    PlanView view{.plan = document.plan, .person = people.empty() ? organisation::Member{} : people.front(), .superior = {}, .results = {},
                  .behaviour = document.behaviour, .annex = document.annex, .may_write = false, .may_agree = false};
    if (view.person.superior) {
        const auto superiors = organisation::members(work.db, {view.person.superior}, day);
        if (!superiors.empty()) view.superior = superiors.front();
    }
    const auto parents = texts_of(work.db, parents_in(document));
    for (const auto& result : document.results) view.results.push_back(view_of(document, result, parents));
    const auto relations = organisation::relations_to(work, document.plan.person, work.today);
    view.may_write = (relations & (identity::self | identity::superior)) != 0;
    view.may_agree = (relations & identity::superior) != 0 && document.plan.state == State::proposed;
    return view;
}

}  // namespace plan
