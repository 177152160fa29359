// Checking a report: pure, a column of one-line refusals.
#pragma once

#include "base/result.h"
#include "features/activity/activity.h"
#include "features/calendar/calendar.h"
#include "features/policy/policy.h"

namespace activity {

// A correction keeps the time of writing that the first sending had: how long the superior took is nobody's lateness.
enum class Sending { first, correction };

// What a report is judged against.
struct Setting {
    policy::ReportRules rules;
    calendar::WorkingDays days;
    std::optional<calendar::Period> period;  // the quarter of the reported day
    base::Day today;
    base::Instant now;
    int minutes_already = 0;  // reported for that day
    int zone_minutes = 420;
    Sending sending = Sending::first;
};

// What the period of the day takes no more: reports, corrections and withdrawals. Refuses day_is_closed.
base::Result<base::Done> check_open(const std::optional<calendar::Period>& period);

base::Errors faults_of(const NewReport& report, const Setting& setting);

// By the day it was written on, in working days: what waited for a signal is on time.
Punctuality punctuality_of(base::Day day, base::Day written, const Setting& setting);

// Two reports with the same fingerprint on one day are the same work: letters and digits only, and the result.
std::string fingerprint_of(std::string_view text, std::optional<plan::ResultId> result);

// L-7F3K2: short enough to write down.
std::string receipt_code(ReportId id);

}  // namespace activity
