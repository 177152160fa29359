// The superior's queue: what waits, what deserves a closer look, and decisions that can be undone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/activity/activity.h"

namespace activity {

using ReviewId = base::Id<struct ReviewTag>;

// Why a report should be read before it is approved. There is no automatic approval.
enum class Flag { same_text_for_days, quantity_far_above_usual, entered_late };

struct Waiting {
    Report report;
    organisation::Member employee;
    std::optional<std::string> result_text, unit_label;
    int evidence = 0;
    std::vector<Flag> flags;
};
std::vector<Waiting> queue_of(base::Work& work, PersonId superior);  // oldest day first
int count_waiting(base::Db& db, const std::vector<PersonId>& team);

// Pure: `history` is the person's other reports, newest first.
std::vector<Flag> flags_of(const Report& report, const std::vector<Report>& history);

enum class Verdict { approved, returned };
struct Decision {
    std::vector<ReportId> reports;
    Verdict verdict = Verdict::approved;
    std::string reason;  // of a return
};
struct Decided {
    ReviewId review;  // for undoing
    int reports;
};
// All of them or none. Refuses no_report_is_chosen, report_is_unknown, report_is_not_waiting, return_needs_a_reason,
// day_is_closed.
base::Result<Decided> decide(base::Work& work, const Decision& decision);
// For as long as their period is open. Refuses review_is_unknown, day_is_closed.
base::Result<base::Done> undo(base::Work& work, ReviewId review);

}  // namespace activity
