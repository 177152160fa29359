#include "features/evaluation/closing_routes.h"

#include <algorithm>

#include "features/evaluation/closing.h"
#include "features/evaluation/rating_views.h"
#include "features/evaluation/result_view.h"
#include "features/evaluation/unit_predicates.h"
#include "features/identity/identity.h"

namespace evaluation {
namespace {

using base::Method;
using base::Work;
using namespace identity;

constexpr auto may_close = related("evaluation.close", hr);
constexpr auto may_set_unit = related("evaluation.set_unit_predicate", colleague);  // the verb asks whether the unit is below theirs
constexpr auto may_see_units = related("evaluation.see_unit_predicates", colleague);

base::Result<UnitPredicateList> list_unit_predicates(Work& work, const PeriodQuery& query) { return unit_predicate_list(work, query.period); }

base::Result<base::Done> post_unit_predicate(Work& work, const UnitPredicateInput& input) {
    const auto period = TRY(period_coded(work, input.period));
    return set_unit_predicate(work, {period.id, input.unit, input.predicate, input.reason});
}

base::Result<base::Done> post_exemption(Work& work, const ExemptionInput& input) {
    TRY(require_role(work, may_close));
    return exempt(work, TRY(period_coded(work, input.period)).id, input.person, input.reason);
}

base::Result<ClosingView> show_closing(Work& work, const PeriodQuery& query) {
    const auto period = TRY(period_coded(work, query.period));
    ClosingView view{period.code, calendar::title_of(period, work.language), period.state, 0, 0,
                     unrated_by_unit(work.db, period.id, std::min(period.last, work.today)), last_closing(work.db, period.id)};
    for (const auto& unit : view.units) {
        view.people += unit.people;
        view.unrated += unit.unrated;
    }
    return view;
}

base::Result<WaitingList> show_waiting(Work& work, const PeriodQuery& query) {
    const auto period = TRY(period_coded(work, query.period));
    WaitingList list{calendar::title_of(period, work.language), {}, waiting_superiors(work.db, period.id, std::min(period.last, work.today))};
    for (const auto& step : calendar::steps(work.db, period.id))
        if (step.step == calendar::Step::evaluation) list.closes = step.closes;
    return list;
}

base::Result<Closing> post_closing(Work& work, const ClosingInput& input) {
    TRY(require_role(work, may_close));
    if (input.confirmation != "TUTUP") return base::refuse("closing_is_not_confirmed", "/confirmation");
    return open_closing(work, TRY(period_coded(work, input.period)).id);
}

}  // namespace

std::vector<base::Route> closing_routes() {
    return {
        base::json_route(Method::get, "/api/unit-predicates/{period}", may_see_units, list_unit_predicates, "The units' predicates of a period."),
        base::json_route(Method::post, "/api/unit-predicates", may_set_unit, post_unit_predicate, "Set a unit's predicate, with a reason."),
        base::json_route(Method::post, "/api/exemptions", may_close, post_exemption, "Leave a person out of a period, with a reason."),
        base::json_route(Method::get, "/api/closings/{period}", may_close, show_closing, "What closing a period means, and how far it is."),
        base::json_route(Method::get, "/api/closings/{period}/waiting", may_close, show_waiting, "The superiors who have not rated everybody yet."),
        base::json_route(Method::post, "/api/closings", may_close, post_closing, "Close a period."),
    };
}

}  // namespace evaluation
