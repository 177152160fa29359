#include "features/activity/review.h"

#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "features/activity/activity_embedded.h"
#include "features/activity/activity_store.h"
#include "features/activity/totals.h"
#include "features/calendar/calendar.h"
#include "features/identity/relation.h"

namespace activity {
namespace {

constexpr int days_of_same_text = 4;
constexpr int times_the_usual = 5;
constexpr int look_back_days = 60;

bool same_text_for_days(const Report& report, const std::vector<Report>& history) {
    int days = 1;
    base::Day last = report.day;
    for (const auto& other : history) {
        if (other.day >= last || base::heading_key(other.text) != base::heading_key(report.text)) continue;
        last = other.day;
        ++days;
    }
    return days >= days_of_same_text;
}

// Against the median of the person's own reports for the same indicator: three of them at least.
bool far_above_usual(const Report& report, const std::vector<Report>& history) {
    if (!report.quantity || !report.indicator) return false;
    std::vector<std::int64_t> usual;
    for (const auto& other : history)
        if (other.indicator == report.indicator && other.quantity && other.id != report.id) usual.push_back(other.quantity->ten_thousandths);
    if (usual.size() < 3) return false;
    std::ranges::nth_element(usual, usual.begin() + usual.size() / 2);
    const auto median = usual[usual.size() / 2];
    return median > 0 && report.quantity->ten_thousandths >= times_the_usual * median;
}

Waiting waiting_of(base::Work& work, const Report& report, const organisation::Member& member, const std::vector<Report>& history) {
    Waiting waiting{report, member, {}, {}, static_cast<int>(work.db.query(sql::evidence_of, {report.id}).size()), flags_of(report, history)};
    if (report.result) waiting.result_text = plan::text_of(work.db, *report.result);
    return waiting;
}

}  // namespace

std::vector<Flag> flags_of(const Report& report, const std::vector<Report>& history) {
    std::vector<Flag> flags;
    if (same_text_for_days(report, history)) flags.push_back(Flag::same_text_for_days);
    if (far_above_usual(report, history)) flags.push_back(Flag::quantity_far_above_usual);
    if (report.punctuality == Punctuality::late) flags.push_back(Flag::entered_late);
    return flags;
}

std::vector<Waiting> queue_of(base::Work& work, PersonId superior) {
    std::vector<Waiting> queue;
    for (const auto& member : organisation::team_of(work.db, superior, work.today)) {
        const auto waiting = store::waiting_of(work.db, member.person);
        if (waiting.empty()) continue;
        const auto history = store::between(work.db, member.person, waiting.front().day - look_back_days, work.today);
        for (const auto& report : waiting) queue.push_back(waiting_of(work, report, member, history));
    }
    std::ranges::stable_sort(queue, {}, [](const Waiting& w) { return w.report.day; });
    return queue;
}

namespace {

// What a closed quarter was decided on stays.
base::Result<base::Done> check_not_closed(base::Work& work, base::Day day) {
    const auto period = calendar::period_on(work.db, day, calendar::PeriodKind::quarter);
    if (period && period->state == calendar::PeriodState::closed) return base::conflict("day_is_closed", {}, period->code);
    return base::Done{};
}

}  // namespace

base::Result<Decided> decide(base::Work& work, const Decision& decision) {
    if (decision.reports.empty()) return base::refuse("no_report_is_chosen", "/reports");
    if (decision.verdict == Verdict::returned && base::trim(decision.reason).empty()) return base::refuse("return_needs_a_reason", "/reason");
    const auto review = work.new_id<ReviewTag>();
    const auto state = decision.verdict == Verdict::approved ? State::approved : State::returned;
    const std::optional<std::string> reason = decision.verdict == Verdict::returned ? std::optional(decision.reason) : std::nullopt;
    for (const auto id : decision.reports) {
        if (const auto report = find(work.db, id)) TRY(check_not_closed(work, report->day));
        if (work.db.run(sql::decide_report, id, state, work.actor.person, work.now, reason, review) == 0)
            return base::conflict("report_is_not_waiting", "/reports");
        work.journal({.thing = "activity_report", .thing_id = id.value, .action = base::name_of(state), .after = reason.value_or("")});
    }
    if (decision.verdict == Verdict::approved) recount(work.db, work.db.all<Report>(sql::reports_of_review, review));
    return Decided{review, static_cast<int>(decision.reports.size())};
}

base::Result<base::Done> undo(base::Work& work, ReviewId review) {
    const auto reports = work.db.all<Report>(sql::reports_of_review, review);
    if (reports.empty()) return base::missing("review_is_unknown");
    for (const auto& report : reports) TRY(check_not_closed(work, report.day));
    work.db.run(sql::undecide_review, review);
    recount(work.db, reports);
    for (const auto& report : reports)
        work.journal({.thing = "activity_report", .thing_id = report.id.value, .action = "review_undone", .before = base::write_json(report)});
    return base::Done{};
}

}  // namespace activity
