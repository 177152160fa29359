// What a person did: daily reports with evidence, the weekly reflection, and the superior's review.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/work.h"
#include "features/organisation/organisation.h"
#include "features/plan/plan.h"

namespace base {
struct Feature;
}

namespace activity {

using base::PersonId;
using ReportId = base::Id<struct ReportTag>;

enum class State { waiting, approved, returned };
enum class Punctuality { on_time, late };

struct Report {
    ReportId id;
    PersonId employee;
    base::Day day;
    std::string text;
    std::optional<plan::ResultId> result;       // the promised result it serves
    std::optional<plan::IndicatorId> indicator; // whose figure the quantity adds to
    std::optional<base::Amount> quantity;
    std::optional<int> minutes;
    std::optional<std::string> link;            // evidence elsewhere
    State state;
    Punctuality punctuality;                    // by the time of writing, not of arrival
    base::Instant written_at, received_at;
    std::optional<PersonId> reviewer;
    std::optional<base::Instant> reviewed_at;
    std::optional<std::string> reason;          // why it was returned
};

// What an employee sends. `written_at` is the phone's; it never lies in the future and never more than the policy's limit back.
struct NewReport {
    base::Day day;
    std::string text;
    std::optional<plan::ResultId> result;
    std::optional<base::Amount> quantity;
    std::optional<int> minutes;
    std::optional<std::string> link;
    std::optional<base::Instant> written_at;
};

struct Receipt {
    ReportId report;
    std::string code;            // L-7F3K: what the employee keeps
    base::Instant received_at;
    Punctuality punctuality;
};

// Refuses report_is_empty, day_is_in_the_future, day_is_too_old, day_is_closed, report_is_a_duplicate, quantity_is_negative,
// minutes_are_too_many, result_is_not_yours, quantity_has_no_indicator, link_is_not_a_web_address, written_in_the_future.
base::Result<Receipt> submit(base::Work& work, PersonId employee, const NewReport& report);

// Over a report that waits or was returned; it keeps its day and its time of writing. Refuses report_is_unknown, report_is_approved.
base::Result<Receipt> correct(base::Work& work, ReportId id, const NewReport& report);
base::Result<base::Done> withdraw(base::Work& work, ReportId id);

std::optional<Report> find(base::Db& db, ReportId id);
std::vector<Report> reports_of(base::Db& db, PersonId employee, base::Day first, base::Day last);  // newest first

// The sums of approved quantities by indicator, for everybody in an id range; one query. From the first day of a quarter to the last
// day of that or a later one.
struct Total {
    PersonId employee;
    plan::IndicatorId indicator;
    base::Amount quantity;
    int reports;
    base::Day newest;
};
std::vector<Total> totals(base::Db& db, organisation::IdRange range, base::Day first, base::Day last);

// How many days of a period have a report, for the evidence column: working days are the caller's.
struct Attendance {
    PersonId employee;
    int days_reported, reports, waiting, returned;
};
std::vector<Attendance> reported_days(base::Db& db, organisation::IdRange range, base::Day first, base::Day last);

base::Feature feature();

}  // namespace activity

// The rest of the face.
#include "features/activity/activity_import.h"
#include "features/activity/recent.h"
#include "features/activity/review.h"
