#include "features/evaluation/evaluation.h"

#include <algorithm>

#include "base/json.h"
#include "base/secret.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/gathering.h"
#include "features/evaluation/signing.h"
#include "features/evaluation/unit_evidence.h"
#include "features/identity/relation.h"
#include "features/policy/policy.h"

namespace evaluation {
namespace {

void journal(base::Work& work, std::string_view action, const std::optional<Evaluation>& before, const Evaluation& after) {
    work.journal({.thing = "evaluation", .thing_id = after.id.value, .action = action,
                  .before = before ? base::write_json(*before) : "", .after = base::write_json(after), .policy_version = after.policy});
}

base::Result<calendar::Period> open_period(base::Work& work, PeriodId id) {
    const auto period = calendar::period(work.db, id);
    if (!period) return base::missing("period_is_unknown");
    const bool writable = period->state == calendar::PeriodState::open || period->state == calendar::PeriodState::closing;
    if (!writable) return base::conflict("period_is_not_open", {}, calendar::title_of(*period, work.language));
    return *period;
}

// 12 letters of an alphabet without look-alikes: 60 bits, so that a code cannot be guessed.
std::string new_document_code() {
    static constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    std::string code;
    for (int i = 0; i < 12; ++i) code += alphabet[base::random_below(alphabet.size())];
    return code;
}

// Where the person stands: drafts follow a transfer, a signature fixes it.
void pin(Evaluation& e, const organisation::Member& member) {
    e.post = member.post;
    e.unit = member.unit;
    e.superior = member.superior ? std::optional(member.superior) : std::nullopt;
}

Evaluation blank(base::Work& work, PeriodId period, PersonId person) {
    Evaluation e{};
    e.id = work.new_id<EvaluationTag>();
    e.period = period;
    e.person = person;
    e.state = State::drafted;
    e.document_code = new_document_code();
    return e;
}

base::Result<organisation::Member> member_on(base::Work& work, PersonId person, base::Day day) {
    const auto found = organisation::people_between(work.db, {person, person}, day);
    if (found.empty()) return base::missing("no_evaluation_yet");
    return found.front();
}

// The day whose edges count: the period's last, or today while it is running.
base::Day edge_day(const base::Work& work, const calendar::Period& period) { return std::min(work.today, period.last); }

bool is_signed(const Evaluation& e) { return e.state != State::drafted && e.state != State::exempt; }

base::Result<base::Done> check_results(base::Work& work, const Draft& draft, base::Day day) {
    if (draft.realisations.empty()) return base::Done{};
    const auto plan = plan::plan_on(work.db, draft.person, day);
    for (std::size_t i = 0; i < draft.realisations.size(); ++i) {
        const auto same = [&](const plan::Result& r) { return r.id == draft.realisations[i].result; };
        if (!plan || std::ranges::none_of(plan->results, same))
            return base::refuse("result_is_not_theirs", "/realisations/" + std::to_string(i) + "/result");
    }
    return base::Done{};
}

// Saves, whether the row is there already or not.
void store_evaluation(base::Work& work, const std::optional<Evaluation>& before, const Evaluation& after) {
    if (before) store::update(work.db, after);
    else store::insert(work.db, after);
}

}  // namespace

base::Result<Evaluation> save_draft(base::Work& work, const Draft& draft) {
    const auto period = TRY(open_period(work, draft.period));
    const auto before = evaluation_of(work.db, period.id, draft.person);
    if (before && is_signed(*before)) return base::conflict("evaluation_is_signed");
    const auto day = edge_day(work, period);
    TRY(check_results(work, draft, day));
    auto after = before ? *before : blank(work, period.id, draft.person);
    pin(after, TRY(member_on(work, draft.person, day)));
    after.state = State::drafted;
    after.results = draft.results;
    after.behaviour = draft.behaviour;
    after.reason = draft.reason;
    after.note = draft.note;
    store_evaluation(work, before, after);
    for (const auto& realisation : draft.realisations) store::save(work.db, after.id, realisation);
    journal(work, "drafted", before, after);
    return after;
}

namespace {

base::Result<base::Done> heed_advice(base::Work& work, const policy::Rules& rules, const Signing& signing, rating::Predicate predicate,
                                     const std::string& given_reason) {
    const auto superior = signing.evaluation.superior.value_or(work.actor.person);
    const auto advice = advice_for_team(rules, store::under(work.db, signing.evaluation.period, superior), signing, predicate);
    if (advice.empty()) return base::Done{};
    if (!given_reason.empty()) {
        if (letters_in(given_reason) < rules.evaluation.least_reason_letters)
            return base::refuse("reason_is_too_short", "/distribution_reason", std::to_string(rules.evaluation.least_reason_letters));
        const store::DistributionReason kept{given_reason, base::write_json(advice.front())};
        store::save_distribution_reason(work, signing.evaluation.period, superior, kept);
        work.journal({.thing = "distribution_reason", .thing_id = superior.value, .action = "given", .after = base::write_json(kept)});
        return base::Done{};
    }
    if (store::distribution_reason(work.db, signing.evaluation.period, superior)) return base::Done{};
    return base::conflict("distribution_needs_a_reason", "/distribution_reason", std::to_string(advice.front().limit));
}

}  // namespace

base::Result<Evaluation> sign(base::Work& work, EvaluationId id, const std::string& distribution_reason) {
    const auto before = find(work.db, id);
    if (!before) return base::missing("no_evaluation_yet");
    if (is_signed(*before)) return base::conflict("evaluation_is_signed");
    auto after = *before;
    const auto period = TRY(open_period(work, before->period));
    const auto in_force = TRY(policy::in_force(work.db, period.last));
    const auto gathered = gather(work.db, period, before->person);
    if (!gathered) return base::missing("no_evaluation_yet");
    pin(after, gathered->member);
    const Signing signing{after, gathered->evidence, gathered->has_plan, calendar::steps(work.db, period.id), work.today};
    const auto predicate = TRY(predicate_of(in_force.rules, signing));
    TRY(heed_advice(work, in_force.rules, signing, predicate, distribution_reason));
    after.predicate = predicate;
    after.state = State::rated;
    after.rated_by = work.actor.person;
    after.rated_at = work.now;
    after.policy = in_force.version.name;
    store::update(work.db, after);
    journal(work, "rated", before, after);
    return after;
}

namespace {

// "Set by the head of the next higher unit" (SE MenPANRB 3/2023); at the top, where there is none, by the HR office. To anybody else a unit
// that is not there is a unit that is not below theirs.
base::Result<base::Done> check_may_set(base::Work& work, organisation::UnitId id, base::Day day) {
    const auto units = organisation::units(work.db);
    const auto unit = std::ranges::find(units, id, &organisation::Unit::id);
    if (identity::has_role(work.actor, identity::hr)) return unit == units.end() ? base::missing("unit_is_unknown") : base::Result<base::Done>(base::Done{});
    const bool has_parent = unit != units.end() && unit->parent;
    const auto head = has_parent ? organisation::unit_head(work.db, *unit->parent, day) : std::nullopt;
    if (!head || !work.actor.person || head->person != work.actor.person) return base::forbid("unit_is_not_below_yours");
    return base::Done{};
}

}  // namespace

base::Result<base::Done> set_unit_predicate(base::Work& work, const UnitPredicate& predicate) {
    const auto period = TRY(open_period(work, predicate.period));
    TRY(check_may_set(work, predicate.unit, edge_day(work, period)));
    work.authorised = true;
    return take_over_unit_predicate(work, predicate);
}

base::Result<base::Done> take_over_unit_predicate(base::Work& work, const UnitPredicate& predicate) {
    const auto period = TRY(open_period(work, predicate.period));
    const auto in_force = TRY(policy::in_force(work.db, period.last));
    const auto& rules = in_force.rules;
    if (letters_in(predicate.reason) < rules.evaluation.least_reason_letters)
        return base::refuse("reason_is_too_short", "/reason", std::to_string(rules.evaluation.least_reason_letters));
    store::SetPredicate set{predicate, {}};
    for (auto& basis : unit_bases(work.db, period, {predicate.unit})) set.basis = std::move(basis);
    store::save(work, set);
    work.journal({.thing = "unit_predicate", .thing_id = predicate.unit.value, .action = "set", .after = base::write_json(set),
                  .policy_version = in_force.version.name});
    return base::Done{};
}

base::Result<base::Done> exempt(base::Work& work, PeriodId period_id, PersonId person, const std::string& reason) {
    const auto period = TRY(open_period(work, period_id));
    const auto before = evaluation_of(work.db, period.id, person);
    if (before && is_signed(*before)) return base::conflict("evaluation_is_signed");
    if (letters_in(reason) < 10) return base::refuse("reason_is_too_short", "/reason", "10");
    auto after = before ? *before : blank(work, period.id, person);
    pin(after, TRY(member_on(work, person, edge_day(work, period))));
    after.state = State::exempt;
    after.results.reset();
    after.behaviour.reset();
    after.reason = reason;
    store_evaluation(work, before, after);
    journal(work, "exempted", before, after);
    return base::Done{};
}

base::Result<Evaluation> receive(base::Work& work, EvaluationId id) {
    const auto before = find(work.db, id);
    if (!before) return base::missing("no_evaluation_yet");
    if (before->state == State::received || before->state == State::accepted) return *before;
    if (before->state != State::closed) return base::conflict("evaluation_is_not_closed");
    auto after = *before;
    after.state = State::received;
    after.received_at = work.now;
    store::update(work.db, after);
    journal(work, "received", before, after);
    return after;
}

base::Result<Evaluation> accept(base::Work& work, EvaluationId id) {
    auto after = TRY(receive(work, id));
    if (after.state == State::accepted) return base::conflict("evaluation_is_accepted");
    const auto before = after;
    after.state = State::accepted;
    after.accepted_at = work.now;
    store::update(work.db, after);
    journal(work, "accepted", before, after);
    return after;
}

}  // namespace evaluation
