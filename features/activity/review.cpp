#include "features/activity/review.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/id_list.h"
#include "base/json.h"
#include "base/text.h"
#include "features/activity/activity_embedded.h"
#include "features/activity/activity_store.h"
#include "features/activity/evidence_file.h"
#include "features/activity/totals.h"
#include "features/calendar/calendar.h"
#include "features/identity/relation.h"

namespace activity {
namespace {

constexpr int days_of_same_text = 4;
constexpr int times_the_usual = 5;
constexpr int look_back_days = 90;

// The same words on that many days with reports, one after the other, the report's own the last of them.
bool same_text_for_days(const Report& report, const std::vector<Report>& history) {
    const auto key = base::heading_key(report.text);
    int days = 1;
    base::Day same = report.day, seen = report.day;
    for (const auto& other : history) {
        if (other.day >= report.day) continue;
        if (other.day != seen && seen != same) break;  // a whole day passed without the words
        seen = other.day;
        if (other.day == same || base::heading_key(other.text) != key) continue;
        same = other.day;
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

}  // namespace

std::vector<Flag> flags_of(const Report& report, const std::vector<Report>& history) {
    std::vector<Flag> flags;
    if (same_text_for_days(report, history)) flags.push_back(Flag::same_text_for_days);
    if (far_above_usual(report, history)) flags.push_back(Flag::quantity_far_above_usual);
    if (report.punctuality == Punctuality::late) flags.push_back(Flag::entered_late);
    return flags;
}

namespace {

using Histories = std::map<PersonId, std::vector<Report>>;

// Of those for whom something waits, each newest first: what waits, and what it is compared with.
Histories histories(base::Work& work, const std::vector<organisation::Led>& team) {
    Histories by_person;
    for (auto& report : store::waiting_with_history(work.db, ids_of(team), work.today - look_back_days)) by_person[report.employee].push_back(report);
    return by_person;
}

void add_words(base::Work& work, std::vector<Waiting>& queue) {
    std::vector<Report> reports;
    for (const auto& waiting : queue) reports.push_back(waiting.report);
    const auto results = plan::results_in(reports);
    auto words = plan::words_of(work.db, results);
    auto evidence = evidence_of(work.db, reports);
    for (auto& waiting : queue) {
        if (waiting.report.result) waiting.result_text = words.texts[*waiting.report.result];
        if (waiting.report.indicator) waiting.unit_label = words.units[*waiting.report.indicator];
        waiting.evidence = static_cast<int>(evidence[waiting.report.id].size());
    }
}

}  // namespace

std::vector<Waiting> queue_of(base::Work& work, PersonId superior) {
    std::vector<Waiting> queue;
    auto team = organisation::leading(work.db, superior, work.today).team;
    const auto history = histories(work, team);
    std::erase_if(team, [&](const organisation::Led& led) { return !history.contains(led.person); });
    for (const auto& member : organisation::members(work.db, team, work.today)) {
        const auto& own = history.at(member.person);
        for (const auto& report : own)
            if (report.state == State::waiting) queue.push_back({.report = report, .employee = member, .flags = flags_of(report, own)});
    }
    std::ranges::sort(queue, {}, [](const Waiting& w) { return std::pair(w.report.day, w.report.id); });
    add_words(work, queue);
    return queue;
}

int count_waiting(base::Db& db, const std::vector<PersonId>& team) {
    if (team.empty()) return 0;
    return static_cast<int>(db.one<std::int64_t>(sql::count_waiting, base::id_list(team)).value());
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
