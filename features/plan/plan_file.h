// The table of plans as offices write it, before anybody is looked up: a row for each indicator, in which merged cells leave numbers,
// results and people to the row above.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/table.h"
#include "features/plan/plan.h"

namespace plan {

struct PlanKey {
    std::string whom;  // eighteen digits, or the post where the table has no NIP
    int year;
    auto operator<=>(const PlanKey&) const = default;
};

// A leader's result, as a row names it.
struct LeaderResult {
    std::string nip;
    int number = 0, row = 0;
};

// One plan of the file, its results by number; leaders' results are looked up when the leader's plan is there.
struct FilePlan {
    Document document;
    std::map<int, LeaderResult> parents;  // by the number of the result that serves it
    std::vector<base::Amount> weights;    // of each indicator's row, as written
    std::vector<int> rows;                // of the same
    int first_row = 0;
    bool is_by_post = false;
    std::string whom_cell;
};

class PlanFile {
public:
    explicit PlanFile(base::Day today) : today_(today) {}

    // A row without an indicator, a result and a target is a heading, a sum or a signature: it may say which kind of results follow.
    void take(base::TableRow& row);
    void settle_weights();  // when every row is there

    std::map<PlanKey, FilePlan>& plans() { return plans_; }
    int rows() const { return rows_; }

private:
    FilePlan& plan_of(base::TableRow& row);
    Result& result_of(FilePlan& plan, base::TableRow& row);

    const base::Day today_;
    std::map<PlanKey, FilePlan> plans_;
    PlanKey latest_{"", 0};
    int latest_result_ = 0;
    rating::ResultKind kind_ = rating::ResultKind::main;
    int rows_ = 0;
};

}  // namespace plan
