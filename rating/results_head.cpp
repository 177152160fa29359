// Who heads a unit has the unit's predicate as results rating (SE MenPANRB 3/2023).
#include "rating/suggestion.h"

namespace rating {

Rating results_of_head(const HeadRule& rule, UnitPredicate unit) {
    const Rating of[] = {rule.very_poor, rule.poor, rule.needs_improvement, rule.good, rule.exceptional};
    return of[place(unit)];
}

Suggestion results_of_head(const HeadRule& rule, const Evidence& evidence, Why why) {
    if (!evidence.unit) {
        why.is("unit_predicate_is_missing", rule.article);
        return {};
    }
    const auto rating = results_of_head(rule, *evidence.unit);
    why.is("results_of_head", rule.article).scale("unit", *evidence.unit).scale("rating", rating);
    return {rating, std::nullopt};
}

}  // namespace rating
