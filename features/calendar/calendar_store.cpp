#include "features/calendar/calendar_store.h"

#include <algorithm>
#include <map>

#include "base/remembered.h"
#include "features/calendar/calendar_embedded.h"

namespace calendar {

std::vector<Holiday> holidays_between(base::Db& db, base::Day first, base::Day last) {
    return db.all<Holiday>(sql::holidays_between, first, last);
}

namespace {

std::shared_ptr<const std::vector<Period>> known_periods(base::Db& db) {
    static base::Remembered<std::vector<Period>> remembered;
    return remembered.of(db, [](base::Db& from) { return from.all<Period>(sql::periods); });
}

template <class Fits>
std::optional<Period> first_that(base::Db& db, Fits fits) {
    const auto known = known_periods(db);
    const auto found = std::ranges::find_if(*known, fits);
    return found == known->end() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::vector<Period> periods(base::Db& db) { return *known_periods(db); }
std::optional<Period> period(base::Db& db, PeriodId id) {
    return first_that(db, [id](const Period& p) { return p.id == id; });
}
std::optional<Period> period_coded(base::Db& db, std::string_view code) {
    return first_that(db, [code](const Period& p) { return p.code == code; });
}
std::optional<Period> period_on(base::Db& db, base::Day day, PeriodKind kind) {
    return first_that(db, [&](const Period& p) { return p.kind == kind && p.first <= day && day <= p.last; });
}

namespace {

using Steps = std::map<PeriodId, std::vector<PeriodStep>>;

Steps load_steps(base::Db& db) {
    const auto rows = db.query(sql::all_steps, {});
    const auto periods = base::read_rows<std::int64_t>(rows);
    Steps all;
    for (std::size_t at = 0; auto& step : base::read_rows<PeriodStep>(rows)) all[{periods[at++]}].push_back(std::move(step));
    return all;
}

}  // namespace

std::vector<PeriodStep> steps(base::Db& db, PeriodId id) {
    static base::Remembered<Steps> remembered;
    const auto known = remembered.of(db, load_steps);
    const auto found = known->find(id);
    return found == known->end() ? std::vector<PeriodStep>() : found->second;
}

namespace store {

std::vector<base::Day> days_off(base::Db& db) {
    std::vector<base::Day> days;
    for (const auto& text : db.all<std::string>(sql::days_off)) days.push_back(base::parse_day(text).value());
    return days;
}
void save(base::Db& db, const Holiday& h) { db.run(sql::save_holiday, h.day, h.kind, h.name, h.basis); }
void save(base::Db& db, const Period& p) { db.run(sql::insert_period, p.id, p.code, p.kind, p.year, p.first, p.last, p.state); }
void save(base::Db& db, PeriodId id, const PeriodStep& s) { 
    db.run(sql::save_step, id, s.step, s.opens, s.closes, s.closed_before, s.moved_by, s.reason);
}

}  // namespace store
}  // namespace calendar
