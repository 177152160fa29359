#include "features/evaluation/explanation.h"

#include "base/json.h"
#include "features/evaluation/gathering.h"
#include "features/evaluation/kept.h"

namespace evaluation {

bool is_hidden(const base::Work& work, const Evaluation& evaluation) {
    return evaluation.state == State::drafted && work.actor.person == evaluation.person;
}

base::Result<Explanation> explain(base::Work& work, PeriodId period_id, PersonId person) {
    const auto period = calendar::period(work.db, period_id);
    if (!period) return base::missing("period_is_unknown");
    Explanation out;
    out.period = *period;
    out.evaluation = evaluation_of(work.db, period_id, person);
    if (const auto kept = kept_of(work.db, period_id, person)) {
        out.kept = true;
        out.evidence = kept->evidence;
        out.policy = TRY(policy::version_named(work.db, kept->policy)).version;
    } else {
        const auto gathered = gather(work.db, *period, person);
        if (!gathered) return base::missing("no_evaluation_yet");
        out.evidence = gathered->evidence;
        if (out.evaluation && is_hidden(work, *out.evaluation))
            for (auto& result : out.evidence.results) result.judgement.reset();
        out.policy = TRY(policy::in_force(work.db, period->last)).version;
    }
    const auto members = organisation::members(work.db, {person}, period->last);
    if (!members.empty()) out.member = members.front();
    out.outcome = rating::rate(TRY(policy::version_named(work.db, out.policy.name)).rules.rating, out.evidence);
    return out;
}

}  // namespace evaluation
