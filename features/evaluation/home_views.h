// What "Hari ini" shows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/amount.h"
#include "base/day.h"

namespace evaluation {

// The home of everybody (ux S2): one list of tasks for all roles.
enum class TaskKind { mend_report, review_reports, rate_team, read_result, agree_plan, mend_plan, set_unit_predicate, write_plan, answer_complaints };
struct Task {
    TaskKind kind;
    std::string title, detail, link;
    int count;
};
struct Achievement {
    std::string title, unit_label;
    base::Amount actual;
    std::optional<base::Amount> target;
};
struct Home {
    base::Day today;
    std::string period_code, period_title;
    int day_of_period, days_in_period;
    int reports_today;
    std::optional<std::string> last_text;  // of the last reported day before today
    std::optional<base::Day> last_day;
    std::vector<Task> tasks;
    std::vector<Achievement> achievements;
};

}  // namespace evaluation
