#include "features/evaluation/closing.h"

#include <algorithm>
#include <map>
#include <memory>

#include "base/json.h"
#include "features/evaluation/closing_job.h"
#include "features/evaluation/closing_slice.h"
#include "features/evaluation/evaluation_embedded.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/kept.h"
#include "features/policy/policy.h"

namespace evaluation {

std::optional<Closing> closing(base::Db& db, ClosingId id) { return db.one<Closing>(sql::closing_with_id, id); }
std::optional<Closing> last_closing(base::Db& db, PeriodId period) { return db.one<Closing>(sql::last_closing, period); }

std::vector<Short> unrated_by_unit(base::Db& db, PeriodId period, base::Day last) {
    std::map<organisation::UnitId, Short> by_unit;
    for (const auto range : organisation::id_slices(db, usual_slice)) {
        std::map<PersonId, State> states;
        for (const auto& e : store::between(db, period, range)) states[e.person] = e.state;
        for (const auto& member : organisation::people_between(db, range, last)) {
            auto& unit = by_unit.try_emplace(member.unit, Short{member.unit, member.unit_name, 0, 0}).first->second;
            const auto state = states.find(member.person);
            ++unit.people;
            unit.unrated += state == states.end() || state->second == State::drafted;
        }
    }
    std::vector<Short> all;
    for (auto& [id, unit] : by_unit) all.push_back(std::move(unit));
    std::ranges::sort(all, std::greater{}, &Short::unrated);
    return all;
}

base::Result<Closing> open_closing(base::Work& work, PeriodId period_id, int slice_size) {
    const auto period = calendar::period(work.db, period_id);
    if (!period) return base::missing("period_is_unknown");
    const auto before = last_closing(work.db, period_id);
    if (before && before->state == ClosingState::running) return base::conflict("closing_is_running");
    if (period->state == calendar::PeriodState::open) TRY(calendar::set_state(work, period_id, calendar::PeriodState::closing));
    else if (period->state != calendar::PeriodState::closing)
        return base::conflict("period_is_not_open", {}, calendar::title_of(*period, work.language));
    const auto in_force = TRY(policy::in_force(work.db, period->last));
    const auto id = work.new_id<ClosingTag>();
    work.db.run(sql::insert_closing, id, period_id, in_force.version.name, work.actor.label, work.now,
                chain_begun(in_force.version.name));
    int number = 0;
    for (const auto range : organisation::id_slices(work.db, slice_size)) work.db.run(sql::insert_slice, id, ++number, range.first, range.last);
    base::start_job(work, "evaluation.close", id.value);
    auto made = closing(work.db, id).value();
    work.journal({.thing = "closing", .thing_id = id.value, .action = "opened", .after = base::write_json(made), .policy_version = made.policy});
    return made;
}

namespace {

void finish(base::Work& work, const Closing& of) {
    const auto state = of.unrated == 0 ? ClosingState::finished : ClosingState::incomplete;
    work.db.run(sql::finish_closing, of.id, state, work.now);
    if (state == ClosingState::finished) base::check(static_cast<bool>(calendar::set_state(work, of.period, calendar::PeriodState::closed)),
                                                     "a period that is being closed can be closed");
    work.journal({.thing = "closing", .thing_id = of.id.value, .action = base::name_of(state),
                  .after = base::write_json(closing(work.db, of.id).value()), .policy_version = of.policy});
}

}  // namespace

base::Prepared prepare_closing(base::Work& work, ClosingId id, const base::Prepared& in_hand) {
    const auto of = closing(work.db, id);
    base::check(of.has_value(), "a closing's job has its closing");
    const int after = in_hand ? static_cast<const ReadySlice*>(in_hand.get())->slice.number : 0;
    const auto slice = work.db.one<Slice>(sql::next_slice, id, after);
    if (!slice) return nullptr;
    return std::make_shared<const ReadySlice>(make_ready(work.db, *of, *slice));
}

base::Progress step_closing(base::Work& work, ClosingId id, const base::Prepared& prepared) {
    const auto of = closing(work.db, id);
    base::check(of.has_value(), "a closing's job has its closing");
    if (of->state != ClosingState::running) return base::Progress::finished;
    const auto* ready = static_cast<const ReadySlice*>(prepared.get());
    const auto slice = work.db.one<Slice>(sql::next_slice, id, ready ? ready->slice.number - 1 : 0);
    const bool is_undone = slice && (!ready || slice->number == ready->slice.number);
    if (is_undone) {
        const bool stands = ready && still_stands(work.db, *of, *ready);
        write_slice(work, *of, stands ? *ready : make_ready(work.db, *of, *slice));
    }
    if (slice || ready) return base::Progress::again;
    finish(work, *of);
    return base::Progress::finished;
}

}  // namespace evaluation
