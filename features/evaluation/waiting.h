// Whom the personnel office has to remind before a period can be closed.
#pragma once

#include <string>
#include <vector>

#include "features/evaluation/evaluation.h"

namespace evaluation {

struct WaitingSuperior {
    PersonId person;                 // 0: nobody assesses these people
    std::string full_name, title, unit_name;
    int unrated = 0;
    std::vector<std::string> names;  // of the first few unrated, by name
};

// Superiors who still have somebody to rate, most unrated first; `on` is the period's last day, or today before that.
std::vector<WaitingSuperior> waiting_superiors(base::Db& db, PeriodId period, base::Day on);

}  // namespace evaluation
