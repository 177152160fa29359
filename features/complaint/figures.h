// An officer's own complaints as figures that an indicator may count where the policy names them (policy::ComplaintRules::figures).
#pragma once

#include "features/complaint/complaint.h"

namespace complaint {

struct Figure {
    PersonId person;
    policy::ComplaintFigure figure;
    base::Amount share;  // per cent of `complaints`
    int complaints;
    base::Day newest;
};

// Of everybody in an id range, by person and figure. A complaint counts in the period in which its term ended, so that a later day does
// not change what was counted; one that was not answered counts as late once the watch has found it late.
std::vector<Figure> figures(base::Db& db, organisation::IdRange range, base::Day first, base::Day last);

// Of a unit's complaints whose first answer was due within the days: how many, and how many were answered by then. Of those about misconduct nothing is
// counted: the number of the others would tell how many there are.
struct UnitShare {
    organisation::UnitId unit;
    int complaints = 0, on_time = 0;
};
std::vector<UnitShare> unit_shares(base::Db& db, base::Day first, base::Day last);

}  // namespace complaint
