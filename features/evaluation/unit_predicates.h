// What units achieved in a period: the predicates that were set, each beside the figure that it was set upon and the figure of today.
#pragma once

#include "features/evaluation/evaluation_views.h"

namespace evaluation {

// What speaks for a unit's predicate, with the public's voice and without.
struct UnitFigureView {
    std::optional<base::Amount> figure, without, shift;
    std::optional<rating::UnitPredicate> suggested;
    ReasonView reasons;
};
struct UnitPredicateLine {
    organisation::UnitId unit;
    std::string unit_name;
    std::optional<rating::UnitPredicate> predicate;
    std::string reason;
    bool may_set;
    std::optional<UnitFigureView> figure;       // as the evidence stands; none in a closed period, or where the policy has no figure
    std::optional<UnitFigureView> kept_figure;  // that the predicate was set upon
};
struct UnitPredicateList {
    std::string period_title;
    std::vector<UnitPredicateLine> units;
};
struct UnitPredicateInput {
    std::string period;
    organisation::UnitId unit;
    rating::UnitPredicate predicate;
    std::string reason;
};
base::Result<UnitPredicateList> unit_predicate_list(base::Work& work, const std::string& period_code);

}  // namespace evaluation
