// How complaints are handled: times, shares on time, reopened ones and stars, for the whole and for each unit, service, kind and officer; and
// two periods compared. Counted over the complaints that came in within the period.
#pragma once

#include "features/complaint/comparison.h"
#include "features/complaint/complaint.h"

namespace complaint {

enum class By { agency, unit, service, kind, officer };

struct Measure {
    By by;
    std::string key;   // the id or the name of what it is counted for; "" for the agency
    std::string name;  // in words
    int filed = 0;
    int answered_in_time = 0, answers_known = 0;  // known: the term is over, or it was answered
    int settled_in_time = 0, settlements_known = 0;
    int reopened = 0, rated = 0;
    std::optional<base::Amount> answer_days, settle_days;  // medians in working days, of those that were answered and settled
    std::optional<base::Amount> stars;                     // the mean
};
// Of what the actor may know of (handling.h).
std::vector<Measure> measures(base::Work& work, base::Day first, base::Day last);

struct Span {
    base::Day first, last;
};
// What came in within a span, without what the actor may not know of: a day alone would tell them that somebody complained.
std::vector<Complaint> countable(base::Work& work, Span span);
// Working days from coming in to the last answer, without the days that the reporter was waited for. Archived ones do not count.
std::vector<Duration> durations(base::Db& db, const std::vector<Complaint>& complaints, base::Day today, std::optional<organisation::UnitId> unit);
std::vector<Duration> durations(base::Db& db, Span span, base::Day today, std::optional<organisation::UnitId> unit);  // of all of them

}  // namespace complaint
