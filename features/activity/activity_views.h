// What the activity routes take and give.
#pragma once

#include "features/activity/activity.h"
#include "features/activity/evidence_file.h"
#include "features/activity/reflection.h"
#include "features/activity/review.h"

namespace activity {

struct ReportInput {
    std::optional<PersonId> employee;  // anybody but the actor is refused: nobody reports for someone else
    base::Day day;
    std::string text;
    std::optional<plan::ResultId> result;
    std::optional<base::Amount> quantity;
    std::optional<int> minutes;
    std::optional<std::string> link;
    std::optional<base::Instant> written_at;
};
struct CorrectionInput {
    ReportId report;
    std::string text;
    std::optional<plan::ResultId> result;
    std::optional<base::Amount> quantity;
    std::optional<int> minutes;
    std::optional<std::string> link;
};
struct ReportById {
    ReportId report;
};
struct ReportsQuery {
    PersonId person;
    base::Day first, last;
};
struct ReportView {
    Report report;
    std::string code;
    std::optional<std::string> result_text;
    std::vector<EvidenceFile> evidence;
};
// Whether a report of the day, sent today, would be on time, marked late, or refused.
enum class Term { running, late, over };
struct DayView {
    base::Day day;
    bool working;
    std::optional<std::string> holiday;  // its name
    Term term;
    int reports, returned, waiting;
};
struct ReportList {
    std::vector<ReportView> reports;
    std::vector<DayView> days;
};
struct Queue {
    std::vector<Waiting> waiting;
};
struct ReviewById {
    ReviewId review;
};
struct ReflectionInput {
    base::Day week;
    std::string went_well, hindered, next;
};
struct ReflectionList {
    std::vector<Reflection> reflections;
};
struct PastedReports {
    std::string table;  // as the clipboard holds it: tab-separated, with a heading row
};
struct Counted {
    int reports;
};

}  // namespace activity
