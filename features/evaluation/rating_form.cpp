#include "features/evaluation/rating_form.h"

#include <algorithm>

#include "base/sentences.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/gathering.h"
#include "features/evaluation/result_view.h"
#include "features/evaluation/signing.h"
#include "features/identity/relation.h"
#include "features/policy/policy_phrases.h"

namespace evaluation {
namespace {

std::vector<QuadrantCell> quadrant_of(const rating::Policy& policy) {
    using enum rating::Rating;
    std::vector<QuadrantCell> cells;
    for (const auto results : {below, meets, above})
        for (const auto behaviour : {below, meets, above}) cells.push_back({results, behaviour, rating::predicate(policy, results, behaviour)});
    return cells;
}

void find_place(const std::vector<organisation::Member>& team, PersonId person, RatingForm& form) {
    form.team = static_cast<int>(team.size());
    for (std::size_t i = 0; i < team.size(); ++i) {
        if (team[i].person != person) continue;
        form.place = static_cast<int>(i) + 1;
        if (i > 0) form.previous = team[i - 1].person;
        if (i + 1 < team.size()) form.next = team[i + 1].person;
    }
}

// The first sentence that stands in the way of signing, apart from what the superior still has to write.
std::optional<std::string> what_is_missing(base::Work& work, const policy::Rules& rules, const calendar::Period& period, const Gathered& gathered) {
    const Signing signing{Evaluation{}, gathered.evidence, gathered.has_plan, calendar::steps(work.db, period.id), work.today};
    const auto tried = predicate_of(rules, signing);
    for (const auto& error : tried.errors())
        if (error.fault == base::Fault::conflict) return base::sentence(error, work.language);
    return std::nullopt;
}

// Until a choice is made the suggestion stays covered, where the policy says so.
void cover_suggestion(ResultView& view) {
    view.suggested_results.reset();
    view.suggested_behaviour.reset();
    view.suggested_predicate.reset();
    view.reasons = {};
    for (auto& result : view.results) result.suggested.reset();
}

base::Error advice_of(const rating::Violation& v, std::string detail) {
    if (v.rule == "too_many") return base::refuse("advice_too_many", {}, std::move(detail));
    if (v.rule == "too_few") return base::refuse("advice_too_few", {}, std::move(detail));
    if (v.rule == "must_exist") return base::refuse("advice_must_exist", {}, std::move(detail));
    return base::refuse("advice_another_predicate_is_more_common", {}, std::move(detail));
}

std::vector<AdviceLine> advice_lines(const policy::Rules& rules, const TeamRatings& ratings, base::Language language) {
    rating::PredicateCounts counts{};
    for (const auto& line : ratings.team)
        if (line.predicate) ++counts[rating::place(*line.predicate)];
    std::vector<AdviceLine> lines;
    if (!ratings.unit_predicate) return lines;
    for (const auto& v : rating::distribution_advice(rules.rating, *ratings.unit_predicate, counts)) {
        std::string names;
        for (const auto p : v.predicates) names += (names.empty() ? "" : ", ") + policy::predicate_word(p, language);
        names += " (" + std::to_string(v.people) + "/" + std::to_string(v.limit) + ")";
        lines.push_back({base::sentence(advice_of(v, std::move(names)), language), v.article});
    }
    return lines;
}

}  // namespace

base::Result<RatingForm> rating_form(base::Work& work, const calendar::Period& period, PersonId person) {
    const auto rules = TRY(policy::in_force(work.db, period.last)).rules;
    RatingForm form{};
    form.view = TRY(view_result(work, period, person));
    const auto day = std::min(period.last, work.today);
    find_place(organisation::team_of(work.db, form.view.person.superior, day), person, form);
    if (form.next) form.next_name = organisation::find_person(work.db, *form.next).value().name;
    form.quadrant = quadrant_of(rules.rating);
    form.least_reason_letters = rules.evaluation.least_reason_letters;
    const auto& current = form.view.evaluation;
    const bool open = !current || current->state == State::drafted || current->state == State::exempt;
    form.may_write = open && (organisation::relations_to(work, person, day) & (identity::superior | identity::upper)) != 0;
    if (const auto gathered = gather(work.db, period, person); gathered && open) {
        form.not_yet = what_is_missing(work, rules, period, *gathered);
        if (rules.rating.head && gathered->evidence.heads_unit && gathered->evidence.unit)
            form.units_rating = rating::results_of_head(*rules.rating.head, *gathered->evidence.unit);
    }
    const bool chosen = current && current->results && current->behaviour;
    if (rules.evaluation.suggestion == policy::SuggestionShown::after_choice && !chosen) cover_suggestion(form.view);
    return form;
}

base::Result<TeamRatings> team_ratings(base::Work& work, const calendar::Period& period, PersonId superior) {
    const auto rules = TRY(policy::in_force(work.db, period.last)).rules;
    const auto day = std::min(period.last, work.today);
    TeamRatings ratings{period.code, calendar::title_of(period, work.language), {}, {}, {}};
    const auto leading = organisation::leading(work.db, superior, day);
    const auto rated = store::rated_under(work.db, period.id, superior, leading.unit);
    ratings.unit_predicate = rated.front().unit_predicate;
    for (auto& member : organisation::heads_first(organisation::members(work.db, leading.team, day))) {
        TeamLine line{{member.person, std::move(member.full_name), std::move(member.title)}, {}, {}, {}, {}};
        const auto found = std::ranges::lower_bound(rated, member.person, {}, &store::RatedRow::person);
        if (found != rated.end() && found->person == member.person) {
            line.state = found->state;
            line.results = found->results;
            line.behaviour = found->behaviour;
            line.predicate = found->predicate;
        }
        ratings.team.push_back(std::move(line));
    }
    ratings.advice = advice_lines(rules, ratings, work.language);
    return ratings;
}

}  // namespace evaluation
