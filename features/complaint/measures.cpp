#include "features/complaint/measures.h"

#include <algorithm>
#include <map>

#include "features/calendar/calendar.h"
#include "features/complaint/complaint_embedded.h"
#include "features/complaint/figures.h"
#include "features/complaint/handling.h"

namespace complaint {
namespace {

// A complaint with what the clocks say of it.
struct Timed {
    const Complaint& complaint;
    const Course& course;
    Limits limits;
};

template <class Use>
void for_each_timed(base::Db& db, const std::vector<Complaint>& complaints, Use use) {
    const auto courses = courses_of(db, complaints);
    for (std::size_t i = 0; i < complaints.size(); ++i)
        use(Timed{complaints[i], courses[i], limits_of(rules_on(db, complaints[i].filed), complaints[i].kind)});
}

// ---- figures of persons

struct Tally {
    int kept = 0, known = 0;
    base::Day newest;
    void count(std::optional<bool> on_time, base::Day due) {
        if (!on_time) return;
        kept += *on_time;
        ++known;
        newest = std::max(newest, due);
    }
    base::Amount share() const { return {(std::int64_t{kept} * 200 * base::amount_one + known) / (2 * std::int64_t{known})}; }  // half up
};

constexpr int longest_term = 400;  // days that a complaint may be older than the period in which its term ends

struct Judged {
    base::Day due;
    std::optional<bool> on_time;  // none: nobody can tell yet
};

// Where the term ended within the days. What was not done is known to be late only where the watch found that very term late.
std::optional<Judged> judged(const calendar::WorkingDays& working, const Timed& timed, policy::ComplaintFigure figure, Span span) {
    const bool is_answer = figure == policy::ComplaintFigure::answered_on_time;
    const auto due = is_answer ? answer_due(working, timed.limits, timed.course) : settlement_due(working, timed.limits, timed.course);
    if (!due || *due < span.first || *due > span.last) return std::nullopt;
    const auto running = next_due(working, timed.limits, timed.course);
    const bool was_found_late = timed.complaint.escalations > 0 && running && running->term == (is_answer ? Term::first_answer : Term::settlement);
    const auto seen = was_found_late ? span.last + 1 : timed.complaint.filed;
    return Judged{*due, is_answer ? answered_on_time(working, timed.limits, timed.course, seen) : settled_on_time(working, timed.limits, timed.course, seen)};
}

}  // namespace

std::vector<Figure> figures(base::Db& db, organisation::IdRange range, base::Day first, base::Day last) {
    using policy::ComplaintFigure;
    const auto complaints = db.all<Complaint>(sql::complaints_handled, range.first, range.last, first - longest_term, last);
    if (complaints.empty()) return {};
    const auto working = calendar::working_days(db);
    std::map<std::pair<PersonId, ComplaintFigure>, Tally> tallies;
    for_each_timed(db, complaints, [&](const Timed& timed) {
        for (const auto figure : {ComplaintFigure::answered_on_time, ComplaintFigure::settled_on_time})
            if (const auto one = judged(working, timed, figure, {first, last})) tallies[{*timed.complaint.handler, figure}].count(one->on_time, one->due);
    });
    std::vector<Figure> all;
    for (const auto& [key, tally] : tallies)
        if (tally.known > 0) all.push_back({key.first, key.second, tally.share(), tally.known, tally.newest});
    return all;
}

std::vector<UnitShare> unit_shares(base::Db& db, base::Day first, base::Day last) {
    auto complaints = filed_between(db, first - longest_term, last);
    std::erase_if(complaints, [](const Complaint& complaint) { return !complaint.unit || complaint.kind == Kind::supervisory; });
    if (complaints.empty()) return {};
    const auto working = calendar::working_days(db);
    std::map<organisation::UnitId, UnitShare> shares;
    for_each_timed(db, complaints, [&](const Timed& timed) {
        const auto one = judged(working, timed, policy::ComplaintFigure::answered_on_time, {first, last});
        if (!one || !one->on_time) return;
        auto& share = shares.try_emplace(*timed.complaint.unit, UnitShare{*timed.complaint.unit}).first->second;
        ++share.complaints;
        share.on_time += *one->on_time;
    });
    std::vector<UnitShare> all;
    for (const auto& [unit, share] : shares) all.push_back(share);
    return all;
}

// ---- measures of groups

namespace {

base::Amount median(std::vector<int> days) {
    std::ranges::sort(days);
    const auto n = days.size();
    return {(std::int64_t{days[(n - 1) / 2]} + days[n / 2]) * base::amount_one / 2};
}

class Group {
public:
    void count(const Timed& timed, const calendar::WorkingDays& working, base::Day today) {
        const auto& c = timed.complaint;
        ++measure_.filed;
        measure_.reopened += c.reopenings > 0;
        note(answered_on_time(working, timed.limits, timed.course, today), measure_.answered_in_time, measure_.answers_known);
        note(settled_on_time(working, timed.limits, timed.course, today), measure_.settled_in_time, measure_.settlements_known);
        if (c.first_answered) answer_days_.push_back(elapsed(working, c.filed, *c.first_answered, timed.course.pauses));
        if (c.settled) settle_days_.push_back(elapsed(working, c.filed, *c.settled, timed.course.pauses));
        if (c.stars) stars_ += *c.stars, ++measure_.rated;
    }
    Measure done(By by, std::string key, std::string name) {
        measure_.by = by;
        measure_.key = std::move(key);
        measure_.name = std::move(name);
        if (!answer_days_.empty()) measure_.answer_days = median(answer_days_);
        if (!settle_days_.empty()) measure_.settle_days = median(settle_days_);
        if (measure_.rated > 0) measure_.stars = base::Amount{(std::int64_t{stars_} * 2 * base::amount_one + measure_.rated) / (2 * measure_.rated)};
        return measure_;
    }

private:
    static void note(std::optional<bool> on_time, int& kept, int& known) {
        if (!on_time) return;
        kept += *on_time;
        ++known;
    }
    Measure measure_{};
    std::vector<int> answer_days_, settle_days_;
    int stars_ = 0;
};

using Groups = std::map<std::pair<By, std::int64_t>, Group>;

void count_in(Groups& groups, const Timed& timed, const calendar::WorkingDays& working, base::Day today) {
    const auto& c = timed.complaint;
    const auto count = [&](By by, std::int64_t key) { groups[{by, key}].count(timed, working, today); };
    count(By::agency, 0);
    if (c.unit) count(By::unit, c.unit->value);
    if (c.service) count(By::service, c.service->value);
    count(By::kind, static_cast<std::int64_t>(c.kind));
    if (c.handler) count(By::officer, c.handler->value);
}

std::map<std::pair<By, std::int64_t>, std::string> names_of(base::Work& work, const Groups& groups) {
    std::map<std::pair<By, std::int64_t>, std::string> names;
    for (const auto& unit : organisation::units(work.db)) names[{By::unit, unit.id.value}] = unit.name;
    for (const auto& service : service::services(work.db)) names[{By::service, service.id.value}] = service.name;
    std::vector<PersonId> people;
    for (const auto& [key, group] : groups)
        if (key.first == By::officer) people.push_back({key.second});
    for (const auto& member : organisation::members(work.db, people, work.today)) names[{By::officer, member.person.value}] = member.full_name;
    for (int kind = 0; kind <= static_cast<int>(Kind::aspiration); ++kind) names[{By::kind, kind}] = base::name_of(static_cast<Kind>(kind));
    return names;
}

}  // namespace

std::vector<Complaint> countable(base::Work& work, Span span) {
    auto complaints = filed_between(work.db, span.first, span.last);
    const auto asker = asker_of(work);
    std::erase_if(complaints, [&](const Complaint& complaint) { return !may_know_of(asker, complaint); });
    return complaints;
}

std::vector<Measure> measures(base::Work& work, base::Day first, base::Day last) {
    const auto working = calendar::working_days(work.db);
    Groups groups;
    for_each_timed(work.db, countable(work, {first, last}), [&](const Timed& timed) { count_in(groups, timed, working, work.today); });
    const auto names = names_of(work, groups);
    std::vector<Measure> all;
    for (auto& [key, group] : groups) {
        const auto name = names.find(key);
        all.push_back(group.done(key.first, key.second == 0 && key.first == By::agency ? "" : std::to_string(key.second),
                                 name == names.end() ? "" : name->second));
    }
    return all;
}

std::vector<Duration> durations(base::Db& db, const std::vector<Complaint>& complaints, base::Day today, std::optional<organisation::UnitId> unit) {
    const auto working = calendar::working_days(db);
    std::vector<Duration> all;
    for_each_timed(db, complaints, [&](const Timed& timed) {
        const auto& c = timed.complaint;
        const bool is_untold = c.state == State::closed && !c.settled;  // imported without days
        if (c.state == State::archived || is_untold || (unit && c.unit != unit)) return;
        all.push_back({elapsed(working, c.filed, c.settled.value_or(today), timed.course.pauses), !c.settled});
    });
    return all;
}

std::vector<Duration> durations(base::Db& db, Span span, base::Day today, std::optional<organisation::UnitId> unit) {
    return durations(db, filed_between(db, span.first, span.last), today, unit);
}

}  // namespace complaint
