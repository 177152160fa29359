#include "features/evaluation/home.h"

#include <algorithm>
#include <map>

#include "features/activity/review.h"
#include "features/complaint/complaint.h"
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

void add_reports(const std::vector<activity::RecentReport>& reports, Home& home) {
    for (const auto& report : reports) {
        home.reports_today += report.day == home.today;
        if (report.day < home.today && !home.last_text) {
            home.last_text = report.text;
            home.last_day = report.day;
        }
        if (report.state == activity::State::returned)
            home.tasks.push_back({TaskKind::mend_report, base::to_text(report.day), report.reason.value_or(""),
                                  "/app/laporan/" + base::to_text(report.day) + "?laporan=" + std::to_string(report.id.value), 1});
    }
}

std::string plan_link(const base::Work& work, const plan::Plan& plan) {
    const auto year = "?tahun=" + std::to_string(plan.year);
    return plan.person == work.actor.person ? "/app/skp" + year : "/app/tim/skp/" + std::to_string(plan.person.value) + year;
}

// One's own plan to write or mend. The plan of the next year is made before that year begins.
void add_own_plan_tasks(const base::Work& work, const std::vector<plan::Plan>& plans, int year, Home& home) {
    for (const auto& plan : plans) {
        if (plan.state == plan::State::draft) home.tasks.push_back({TaskKind::write_plan, "", "", plan_link(work, plan), 1});
        if (plan.state == plan::State::returned)
            home.tasks.push_back({TaskKind::mend_plan, "", plan.return_reason.value_or(""), plan_link(work, plan), 1});
    }
    if (std::ranges::find(plans, year, &plan::Plan::year) == plans.end())
        home.tasks.push_back({TaskKind::write_plan, "", "", "/app/skp?tahun=" + std::to_string(year), 1});
}

void add_team_plan_tasks(base::Work& work, const std::vector<organisation::Led>& team, plan::Years years, Home& home) {
    auto plans = plan::newest_plans(work.db, ids_of(team), years);
    std::erase_if(plans, [](const plan::Plan& plan) { return plan.state != plan::State::proposed; });
    std::vector<organisation::Led> proposers;
    for (const auto& plan : plans) proposers.push_back(*std::ranges::lower_bound(team, plan.person, {}, &organisation::Led::person));
    std::map<PersonId, std::string> names;
    for (auto& member : organisation::members(work.db, proposers, work.today)) names[member.person] = std::move(member.full_name);
    for (const auto& plan : plans) home.tasks.push_back({TaskKind::agree_plan, names[plan.person], "", plan_link(work, plan), 1});
}

void add_review_task(base::Work& work, const std::vector<organisation::Led>& team, Home& home) {
    const auto waiting = activity::count_waiting(work.db, ids_of(team));
    if (waiting > 0) home.tasks.push_back({TaskKind::review_reports, "", "", "/app/tim/tinjau", waiting});
}

bool may_rate_now(base::Work& work, const calendar::Period& period) {
    if (period.state == calendar::PeriodState::closed) return false;
    const auto steps = calendar::steps(work.db, period.id);
    const auto due = std::ranges::find(steps, calendar::Step::evaluation, &calendar::PeriodStep::step);
    return due != steps.end() && work.today >= due->opens;
}

void add_rating_task(base::Work& work, const calendar::Period& period, std::size_t team, Home& home) {
    const auto written = store::under(work.db, period.id, work.actor.person);
    const auto rated = std::ranges::count_if(written, [](const Evaluation& e) { return e.state != State::drafted; });
    const int left = static_cast<int>(team) - static_cast<int>(rated);
    if (left > 0) home.tasks.push_back({TaskKind::rate_team, calendar::title_of(period, work.language), "", "/app/tim", left});
}

// Whoever heads a unit sets what the units below it achieved (SE MenPANRB 3/2023).
void add_units_task(base::Work& work, const calendar::Period& period, const organisation::Leading& leading, Home& home) {
    if (!leading.heads_unit) return;
    const auto given = store::unit_predicates(work.db, period.id);
    int left = 0;
    for (const auto& unit : organisation::units(work.db))
        left += unit.parent == leading.unit && std::ranges::find(given, unit.id, &UnitPredicate::unit) == given.end();
    if (left > 0)
        home.tasks.push_back({TaskKind::set_unit_predicate, calendar::title_of(period, work.language), "", "/app/capaian-unit/" + period.code, left});
}

void add_team_tasks(base::Work& work, const std::optional<calendar::Period>& period, const organisation::Leading& leading, Home& home) {
    add_review_task(work, leading.team, home);
    if (!period || !may_rate_now(work, *period)) return;
    add_units_task(work, *period, leading, home);
    add_rating_task(work, *period, leading.team.size(), home);
}

void add_results(base::Work& work, Home& home) {
    for (const auto& evaluation : store::to_read(work.db, work.actor.person)) {
        const auto period = calendar::period(work.db, evaluation.period);
        home.tasks.push_back({TaskKind::read_result, calendar::title_of(*period, work.language), "", "/app/hasil/" + period->code, 1});
    }
}

void add_achievements(const std::vector<rating::WorkResult>& results, Home& home) {
    for (const auto& result : results)
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
    if (!work.actor.person) return home;
    auto recent = activity::recent(work.db, work.actor.person, work.today);
    add_reports(recent.reports, home);
    const auto leading = organisation::leading(work.db, work.actor.person, work.today);
    if (!leading.team.empty()) add_team_tasks(work, period, leading, home);
    if (const int waiting = complaint::count_waiting(work)) home.tasks.push_back({TaskKind::answer_complaints, "", "", "/app/pengaduan", waiting});
    add_results(work, home);
    const int year = base::civil_of(work.today).year;
    const auto plans = plan::own_plans(work.db, work.actor.person, {year, year + 1}, period ? period->last : work.today);
    if (!leading.team.empty()) add_team_plan_tasks(work, leading.team, {year, year + 1}, home);
    add_own_plan_tasks(work, plans.newest, year, home);
    if (period) add_achievements(results_so_far(work.db, *period, plans.in_force, std::move(recent.sums)), home);
    return home;
}

}  // namespace evaluation
