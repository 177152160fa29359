#include "features/activity/activity.h"

#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "features/activity/activity_store.h"
#include "features/activity/reporting.h"

namespace activity {
namespace {

std::optional<calendar::Period> quarter_of(base::Work& work, base::Day day) {
    return calendar::period_on(work.db, day, calendar::PeriodKind::quarter);
}

base::Result<Setting> setting_for(base::Work& work, base::Day day, int minutes_already, Sending sending) {
    const auto in_force = TRY(policy::in_force(work.db, work.today));
    return Setting{in_force.rules.reports, calendar::working_days(work.db), quarter_of(work, day), work.today, work.now,
                   minutes_already, work.actor.zone_minutes, sending};
}

using Promised = std::optional<base::Asked<plan::ReportedResult>>;

// Whether the plan that speaks for the day of the report holds its result: asked early, answered beside what is asked next.
Promised ask_promised(base::Work& work, PersonId employee, const NewReport& report) {
    if (!report.result) return std::nullopt;
    return plan::ask_reported_result(work.db, {employee, report.day}, *report.result);
}

base::Result<base::Done> link_to_plan(Promised& promised, const NewReport& report, Report& made) {
    if (!promised) return base::Done{};
    const auto reported = promised->one();
    if (!reported) return base::refuse("result_is_not_yours", "/result");
    made.result = report.result;
    if (!report.quantity) return base::Done{};
    made.indicator = reported->indicator;
    if (!made.indicator) return base::refuse("quantity_has_no_indicator", "/quantity");
    return base::Done{};
}

struct Checked {
    Report report;
    std::string fingerprint;
};

base::Result<Checked> checked(base::Work& work, PersonId employee, const NewReport& report, ReportId id, Sending sending) {
    const auto fingerprint = fingerprint_of(base::trim(report.text), report.result);
    auto promised = ask_promised(work, employee, report);
    const auto beside = store::beside(work.db, employee, report.day, id, fingerprint);
    const auto setting = TRY(setting_for(work, report.day, beside.minutes, sending));
    if (auto errors = faults_of(report, setting); !errors.empty()) return errors;
    Report made{};
    made.id = id;
    made.employee = employee;
    made.day = report.day;
    made.text = base::trim(report.text);
    made.quantity = report.quantity;
    made.minutes = report.minutes;
    made.link = report.link;
    made.written_at = report.written_at ? std::min(*report.written_at, work.now) : work.now;
    made.received_at = work.now;
    made.punctuality = punctuality_of(report.day, base::day_of(made.written_at, work.actor.zone_minutes), setting);
    TRY(link_to_plan(promised, report, made));
    if (beside.has_same_work) return base::conflict("report_is_a_duplicate", "/text");
    return Checked{std::move(made), fingerprint};
}

}  // namespace

base::Result<Receipt> submit(base::Work& work, PersonId employee, const NewReport& report) {
    const auto [made, fingerprint] = TRY(checked(work, employee, report, work.new_id<ReportTag>(), Sending::first));
    store::insert(work.db, made, fingerprint);
    work.journal({.thing = "activity_report", .thing_id = made.id.value, .action = "submitted", .after = base::write_json(made)});
    return Receipt{made.id, receipt_code(made.id), work.now, made.punctuality};
}

base::Result<Receipt> correct(base::Work& work, ReportId id, const NewReport& report) {
    const auto before = store::find(work.db, id);
    if (!before) return base::missing("report_is_unknown");
    if (before->state == State::approved) return base::conflict("report_is_approved");
    auto corrected = report;
    corrected.day = before->day;
    corrected.written_at = before->written_at;  // a correction does not make a report late
    const auto [made, fingerprint] = TRY(checked(work, before->employee, corrected, id, Sending::correction));
    store::rewrite(work.db, made, fingerprint);
    work.journal({.thing = "activity_report", .thing_id = id.value, .action = "corrected", .before = base::write_json(*before),
                  .after = base::write_json(made)});
    return Receipt{id, receipt_code(id), work.now, made.punctuality};
}

base::Result<base::Done> withdraw(base::Work& work, ReportId id) {
    const auto before = store::find(work.db, id);
    if (!before) return base::missing("report_is_unknown");
    if (before->state == State::approved) return base::conflict("report_is_approved");
    TRY(check_open(quarter_of(work, before->day)));
    store::remove(work.db, id);
    work.journal({.thing = "activity_report", .thing_id = id.value, .action = "withdrawn", .before = base::write_json(*before)});
    return base::Done{};
}

std::optional<Report> find(base::Db& db, ReportId id) { return store::find(db, id); }

std::vector<Report> reports_of(base::Db& db, PersonId employee, base::Day first, base::Day last) {
    return store::between(db, employee, first, last);
}

}  // namespace activity
