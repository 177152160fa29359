#include "features/evaluation/result_view.h"

#include <algorithm>

#include "features/activity/activity.h"
#include "features/identity/relation.h"
#include "features/policy/reason_words.h"

namespace evaluation {
namespace {

std::optional<base::Amount> amount(std::optional<std::int64_t> number) {
    return number ? std::optional(base::Amount{*number}) : std::nullopt;
}

std::vector<NoteLine> notes_of(base::Work& work, const calendar::Period& period, PersonId person) {
    const auto notes = feedback::notes_about(work.db, person, period.first, period.last);
    auto texts = plan::texts_of(work.db, plan::results_in(notes));
    std::vector<NoteLine> lines;
    for (const auto& note : notes) {
        NoteLine line{note.day, note.giver, note.value, {}, note.tone, note.text};
        if (note.result) line.result_text = texts[*note.result];
        lines.push_back(std::move(line));
    }
    return lines;
}

void add_outcome(ResultView& view, const rating::Policy& policy, const Explanation& why, const std::vector<Realisation>& told,
                 base::Language language) {
    view.suggested_results = why.outcome.results;
    view.suggested_behaviour = why.outcome.behaviour;
    view.suggested_predicate = why.outcome.predicate;
    view.results = figures_of(policy, why.evidence, why.outcome, told);
    view.reasons = in_words(why.outcome.reason, language);
    view.unit_predicate = why.evidence.unit;
    for (const auto& cell : why.outcome.nearest) view.others.push_back({cell.results, cell.behaviour, cell.predicate, cell.steps});
}

// The nearest cells from the ratings that count, once the superior has given them: the engine's are from its suggestion.
void take_official_cells(ResultView& view, const rating::Policy& policy) {
    if (!view.evaluation || !view.evaluation->results || !view.evaluation->behaviour || !view.evaluation->predicate) return;
    view.others.clear();
    for (const auto results : rating::ratings)
        for (const auto behaviour : rating::ratings) {
            const int steps = std::abs(static_cast<int>(rating::place(results)) - static_cast<int>(rating::place(*view.evaluation->results))) +
                              std::abs(static_cast<int>(rating::place(behaviour)) - static_cast<int>(rating::place(*view.evaluation->behaviour)));
            const auto predicate = rating::predicate(policy, results, behaviour);
            if (steps == 1 && predicate != *view.evaluation->predicate) view.others.push_back({results, behaviour, predicate, steps});
        }
}

void add_days(base::Work& work, const calendar::Period& period, ResultView& view) {
    const auto last = std::min(period.last, work.today);
    view.working_days = calendar::working_days(work.db).between(period.first, last);
    view.days_reported = 0;
    for (const auto& attendance : activity::reported_days(work.db, {view.person.person, view.person.person}, period.first, last))
        view.days_reported = attendance.days_reported;
}

void add_clocks(base::Work& work, const policy::Rules& rules, ResultView& view) {
    const bool own = work.actor.person && work.actor.person == view.person.person;
    if (!view.evaluation) return;
    const auto state = view.evaluation->state;
    view.may_accept = own && (state == State::closed || state == State::received);
    if (view.evaluation->received_at)
        view.object_until = calendar::working_days(work.db).after(base::day_of(*view.evaluation->received_at, work.actor.zone_minutes),
                                                                  rules.delivery.objection);
}

}  // namespace

FigureView figure_of(const rating::Policy& policy, const rating::Indicator& i) {
    return {{i.id}, i.text, i.unit, i.direction, i.state, amount(i.target), amount(i.low), amount(i.high), amount(i.actual),
            amount(rating::achievement(policy, i))};
}

base::Result<calendar::Period> period_coded(base::Work& work, const std::string& code) {
    const auto period = calendar::period_coded(work.db, code);
    if (!period) return base::missing("period_is_unknown");
    return *period;
}

ReasonView in_words(const rating::Reason& reason, base::Language language) {
    ReasonView view{reason.rule, policy::reason_sentence(reason, language), reason.article, {}};
    for (const auto& child : reason.children) view.children.push_back(in_words(child, language));
    return view;
}

std::vector<ResultFigures> figures_of(const rating::Policy& policy, const rating::Evidence& evidence, const rating::Outcome& outcome,
                                      const std::vector<Realisation>& told) {
    std::vector<ResultFigures> all;
    for (const auto& result : evidence.results) {
        ResultFigures view{{result.id}, result.title, result.kind, {}, result.judgement, "", {}, {},
                           static_cast<int>(result.feedback.positive), static_cast<int>(result.feedback.mixed),
                           static_cast<int>(result.feedback.not_positive)};
        const auto rated = std::ranges::find(outcome.each_result, result.id, &rating::ResultOutcome::id);
        if (rated != outcome.each_result.end()) view.suggested = rated->rating;
        const auto text = std::ranges::find(told, view.result, &Realisation::result);
        if (text != told.end()) {
            view.realisation = text->text;
            view.excused = text->excused;
            view.judgement = text->judgement;  // also of a result that is left out, where it decides nothing
        }
        for (const auto& indicator : result.indicators) view.figures.push_back(figure_of(policy, indicator));
        all.push_back(std::move(view));
    }
    return all;
}

base::Result<ResultView> view_result(base::Work& work, const calendar::Period& period, PersonId person) {
    const auto why = TRY(explain(work, period.id, person));
    const auto in_force = TRY(policy::version_named(work.db, why.policy.name));
    ResultView view{};
    view.evaluation = why.evaluation;
    view.period_code = period.code;
    view.period_title = calendar::title_of(period, work.language);
    view.person = why.member;
    view.kept = why.kept;
    view.policy = why.policy.name;
    view.policy_title = why.policy.title;
    const auto superior = why.evaluation && why.evaluation->superior ? *why.evaluation->superior : why.member.superior;
    const auto superiors = organisation::members(work.db, {superior}, std::min(period.last, work.today));
    if (!superiors.empty()) view.superior = superiors.front();
    const auto told = why.evaluation ? realisations_of(work.db, why.evaluation->id) : std::vector<Realisation>();
    add_outcome(view, in_force.rules.rating, why, told, work.language);
    take_official_cells(view, in_force.rules.rating);
    view.notes = notes_of(work, period, person);
    add_days(work, period, view);
    add_clocks(work, in_force.rules, view);
    return view;
}

}  // namespace evaluation
