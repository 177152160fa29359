#include "features/evaluation/running.h"

#include "features/evaluation/gathering.h"
#include "features/evaluation/result_view.h"
#include "features/policy/policy.h"

namespace evaluation {

base::Result<RunningFigures> running_figures(base::Work& work, base::PersonId person) {
    RunningFigures running;
    const auto period = calendar::period_on(work.db, work.today, calendar::PeriodKind::quarter);
    if (!period) return running;
    running.period_code = period->code;
    running.period_title = calendar::title_of(*period, work.language);
    const auto policy = TRY(policy::in_force(work.db, work.today));
    const auto gathered = gather(work.db, *period, person);
    if (!gathered) return running;
    for (const auto& result : gathered->evidence.results)
        for (const auto& indicator : result.indicators) running.figures.push_back(figure_of(policy.rules.rating, indicator));
    return running;
}

}  // namespace evaluation
