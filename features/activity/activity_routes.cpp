#include "base/feature.h"
#include "features/activity/activity.h"
#include "features/activity/activity_embedded.h"
#include "features/activity/activity_import.h"
#include "features/activity/activity_views.h"
#include "features/activity/reporting.h"
#include "features/identity/relation.h"

namespace activity {
namespace {

using base::Method;
using base::Work;
using namespace identity;

constexpr auto may_report = related("activity.report", self);
constexpr auto may_read = related("activity.read", self | superior | upper | hr | inspector);
constexpr auto may_review = related("activity.review", superior);

base::Result<Receipt> post_report(Work& work, const ReportInput& input) {
    TRY(organisation::require(work, may_report, input.employee.value_or(work.actor.person)));
    return submit(work, work.actor.person, {input.day, input.text, input.result, input.quantity, input.minutes, input.link, input.written_at});
}

base::Result<base::Done> require_for(Work& work, const base::Permission& permission, ReportId id) {
    const auto report = find(work.db, id);
    return organisation::require(work, permission, report ? report->employee : PersonId{});
}

base::Result<Receipt> put_report(Work& work, const CorrectionInput& input) {
    TRY(require_for(work, may_report, input.report));
    return correct(work, input.report, {{}, input.text, input.result, input.quantity, input.minutes, input.link, {}});
}

base::Result<base::Done> delete_report(Work& work, const ReportById& input) {
    TRY(require_for(work, may_report, input.report));
    return withdraw(work, input.report);
}

Term term_of(base::Day day, base::Day today, const calendar::WorkingDays& working, const policy::ReportRules& rules) {
    const int passed = working.elapsed(day, today);
    return passed > rules.refused_after ? Term::over : passed > rules.late_after ? Term::late : Term::running;
}

std::vector<DayView> days_of(Work& work, const ReportsQuery& query, const std::vector<Report>& reports) {
    const auto working = calendar::working_days(work.db);
    const auto policy = policy::in_force(work.db, work.today);
    const auto rules = policy ? policy.value().rules.reports : policy::ReportRules{};
    std::vector<DayView> days;
    for (auto day = query.first; day <= query.last; day = day + 1)
        days.push_back({day, working.is_working(day), {}, term_of(day, work.today, working, rules), 0, 0, 0});
    for (auto& holiday : calendar::holidays_between(work.db, query.first, query.last)) days[holiday.day - query.first].holiday = holiday.name;
    for (const auto& report : reports) {
        auto& day = days[report.day - query.first];
        ++day.reports;
        day.returned += report.state == State::returned;
        day.waiting += report.state == State::waiting;
    }
    return days;
}

base::Result<ReportList> list_reports(Work& work, const ReportsQuery& query) {
    constexpr int longest_span = 370;  // days
    TRY(organisation::require(work, may_read, query.person));
    if (query.last < query.first || query.last - query.first > longest_span) return base::refuse("span_is_too_long", "/last");
    const auto reports = reports_of(work.db, query.person, query.first, query.last);
    ReportList list{{}, days_of(work, query, reports)};
    auto texts = plan::texts_of(work.db, plan::results_in(reports));
    auto evidence = evidence_of(work.db, reports);
    for (const auto& report : reports) {
        ReportView view{report, receipt_code(report.id), {}, std::move(evidence[report.id])};
        if (report.result) view.result_text = texts[*report.result];
        list.reports.push_back(std::move(view));
    }
    return list;
}

base::Result<Queue> show_queue(Work& work, const base::Nothing&) {
    work.authorised = true;  // the queue is made of the actor's own team and nobody else
    return Queue{queue_of(work, work.actor.person)};
}

base::Result<Decided> post_review(Work& work, const Decision& input) {
    for (const auto id : input.reports) TRY(require_for(work, may_review, id));
    if (input.reports.empty()) work.authorised = true;  // nothing is touched; the verb says so
    return decide(work, input);
}

// Somebody else's review is answered like one that is undone already.
base::Result<base::Done> delete_review(Work& work, const ReviewById& input) {
    for (const auto& report : work.db.all<Report>(sql::reports_of_review, input.review))
        if (!organisation::require(work, may_review, report.employee)) return base::missing("review_is_unknown");
    work.authorised = true;
    return undo(work, input.review);
}

base::Result<base::Done> put_reflection(Work& work, const ReflectionInput& input) {
    TRY(organisation::require(work, may_report, work.actor.person));
    return reflect(work, {work.actor.person, input.week, input.went_well, input.hindered, input.next, {}});
}

base::Result<ReflectionList> list_reflections(Work& work, const ReportsQuery& query) {
    TRY(organisation::require(work, may_read, query.person));
    return ReflectionList{reflections_of(work.db, query.person, query.first, query.last)};
}

base::Result<Counted> post_pasted(Work& work, const PastedReports& input) {
    TRY(organisation::require(work, may_report, work.actor.person));
    return Counted{TRY(import_own_reports(work, work.actor.person, input.table))};
}

base::Result<base::Response> post_import(Work& work, const base::Request& request) {
    TRY(organisation::require(work, may_report, work.actor.person));
    const auto parts = TRY(base::parts_of(request));
    if (parts.empty()) return base::refuse("report_file_is_missing", "/file");
    const auto count = TRY(import_own_reports(work, work.actor.person, parts.front().content));
    return base::Response{.status = 201, .body = base::write_json(Counted{count})};
}

base::Result<base::Response> post_evidence(Work& work, const base::Request& request) {
    const auto id = TRY(base::read_input<ReportById>("", request.captures)).report;
    TRY(require_for(work, may_report, id));
    const auto parts = TRY(base::parts_of(request));
    if (parts.empty()) return base::refuse("report_file_is_missing", "/file");
    const auto attached = TRY(attach(work, id, parts.front().file_name, parts.front().content));
    return base::Response{.status = 201, .body = base::write_json(attached)};
}

base::Result<base::Response> show_evidence(Work& work, const base::Request& request) {
    const EvidenceId id{std::atoll(request.captures.find("evidence")->second.c_str())};
    const auto file = find(work.db, id);
    TRY(require_for(work, may_read, file ? file->report : ReportId{}));
    return base::download(content_of(work.db, id), file->type, file->name);
}

constexpr std::size_t photo_limit = largest_evidence + 10'000;
constexpr std::size_t sheet_limit = 5 << 20;

}  // namespace

base::Feature feature() {
    using base::Access;
    return {.name = "activity",
            .routes =
                {
                    base::json_route(Method::post, "/api/activity-reports", may_report, post_report, "Report a day's work."),
                    base::json_route(Method::put, "/api/activity-reports/{report}", may_report, put_report, "Correct a report that is not approved."),
                    base::json_route(Method::remove, "/api/activity-reports/{report}", may_report, delete_report, "Withdraw a report."),
                    base::json_route(Method::get, "/api/people/{person}/activity-reports", may_read, list_reports, "Reports between two days."),
                    base::json_route(Method::post, "/api/pasted-reports", may_report, post_pasted, "Report many days from a pasted table."),
                    base::raw_route(Method::post, "/api/report-imports", may_report, Access::write, post_import, "Report many days from a file.", sheet_limit),
                    base::raw_route(Method::post, "/api/activity-reports/{report}/evidence", may_report, Access::write, post_evidence,
                                    "Attach a photo or file.", photo_limit),
                    base::raw_route(Method::get, "/api/evidence/{evidence}", may_read, Access::read, show_evidence, "A photo or file of a report."),
                    base::json_route(Method::get, "/api/review-queue", may_review, show_queue, "The reports that wait for the actor."),
                    base::json_route(Method::post, "/api/report-reviews", may_review, post_review, "Approve or return reports."),
                    base::json_route(Method::remove, "/api/report-reviews/{review}", may_review, delete_review, "Undo a review."),
                    base::json_route(Method::put, "/api/reflections/{week}", may_report, put_reflection, "Write the week's reflection."),
                    base::json_route(Method::get, "/api/people/{person}/reflections", may_read, list_reflections, "Reflections between two days."),
                },
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace activity
