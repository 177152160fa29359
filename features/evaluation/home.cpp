#include "features/evaluation/home.h"

#include <algorithm>
#include <array>

#include "features/activity/review.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/gathering.h"

namespace evaluation {
namespace {

void add_period(base::Work& work, Home& home, std::optional<calendar::Period>& period) {
    period = calendar::period_on(work.db, work.today, calendar::PeriodKind::quarter);
    if (!period) return;
    home.period_code = period->code;
    home.period_title = calendar::title_of(*period, work.language);
    home.day_of_period = work.today - period->first + 1;
    home.days_in_period = period->last - period->first + 1;
}

void add_reports(base::Work& work, Home& home) {
    constexpr int look_back = 31;
    for (const auto& report : activity::reports_of(work.db, work.actor.person, work.today - look_back, work.today)) {
        home.reports_today += report.day == work.today;
        if (report.day < work.today && !home.last_text) {
            home.last_text = report.text;
            home.last_day = report.day;
        }
        if (report.state == activity::State::returned)
            home.tasks.push_back({TaskKind::mend_report, base::to_text(report.day), report.reason.value_or(""),
                                  "/app/laporan/" + base::to_text(report.day) + "?laporan=" + std::to_string(report.id.value), 1});
    }
}

// The plan of the next year is made before that year begins.
std::array<int, 2> plan_years(const base::Work& work) {
    const int year = base::civil_of(work.today).year;
    return {year, year + 1};
}

void add_team_tasks(base::Work& work, const std::optional<calendar::Period>& period, Home& home) {
    const auto team = organisation::team_of(work.db, work.actor.person, work.today);
    if (team.empty()) return;
    const auto waiting = activity::count_waiting(work, team);
    if (waiting > 0) home.tasks.push_back({TaskKind::review_reports, "", "", "/app/tim/tinjau", waiting});
    for (const auto& member : team)
        for (const int year : plan_years(work))
            for (const auto& plan : plan::plans_of(work.db, member.person, year))
                if (plan.state == plan::State::proposed)
                    home.tasks.push_back({TaskKind::agree_plan, member.full_name, "",
                                          "/app/tim/skp/" + std::to_string(member.person.value) + "?tahun=" + std::to_string(year), 1});
    if (!period) return;
    const auto steps = calendar::steps(work.db, period->id);
    const auto due = std::ranges::find(steps, calendar::Step::evaluation, &calendar::PeriodStep::step);
    if (due == steps.end() || work.today < due->opens || period->state == calendar::PeriodState::closed) return;
    const auto written = store::under(work.db, period->id, work.actor.person);
    const auto rated = std::ranges::count_if(written, [](const Evaluation& e) { return e.state != State::drafted; });
    const int left = static_cast<int>(team.size()) - static_cast<int>(rated);
    if (left > 0) home.tasks.push_back({TaskKind::rate_team, calendar::title_of(*period, work.language), "", "/app/tim", left});
}

void add_own_tasks(base::Work& work, Home& home) {
    for (const auto& evaluation : evaluations_of(work.db, work.actor.person)) {
        if (evaluation.state != State::closed && evaluation.state != State::received) continue;
        const auto period = calendar::period(work.db, evaluation.period);
        home.tasks.push_back({TaskKind::read_result, calendar::title_of(*period, work.language), "", "/app/hasil/" + period->code, 1});
    }
    for (const int year : plan_years(work)) {
        const auto plans = plan::plans_of(work.db, work.actor.person, year);
        const auto link = "/app/skp?tahun=" + std::to_string(year);
        const bool is_due = year == base::civil_of(work.today).year;
        if (plans.empty() ? is_due : plans.front().state == plan::State::draft) home.tasks.push_back({TaskKind::write_plan, "", "", link, 1});
        else if (!plans.empty() && plans.front().state == plan::State::returned)
            home.tasks.push_back({TaskKind::mend_plan, "", plans.front().return_reason.value_or(""), link, 1});
    }
}

void add_achievements(base::Work& work, const calendar::Period& period, Home& home) {
    const auto gathered = gather(work.db, period, work.actor.person);
    if (!gathered) return;
    for (const auto& result : gathered->evidence.results)
        for (const auto& i : result.indicators)
            if (i.actual && i.direction != rating::Direction::judged)
                home.achievements.push_back({i.text, i.unit, {*i.actual}, i.target ? std::optional(base::Amount{*i.target}) : std::nullopt});
}

}  // namespace

base::Result<Home> home_of(base::Work& work) {
    Home home{};
    home.today = work.today;
    std::optional<calendar::Period> period;
    add_period(work, home, period);
    home.name = work.actor.label;
    if (!work.actor.person) return home;
    if (const auto person = organisation::find_person(work.db, work.actor.person)) home.name = person->name;
    add_reports(work, home);
    add_team_tasks(work, period, home);
    add_own_tasks(work, home);
    if (period) add_achievements(work, *period, home);
    return home;
}

}  // namespace evaluation
