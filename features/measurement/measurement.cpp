#include "features/measurement/measurement.h"

#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "features/calendar/calendar.h"
#include "features/measurement/measurement_embedded.h"
#include "features/measurement/measurement_views.h"

namespace measurement {

std::vector<Series> all_series(base::Db& db) { return db.all<Series>(sql::all_series); }
std::optional<Series> series_coded(base::Db& db, std::string_view code) { return db.one<Series>(sql::series_with_code, code); }
std::vector<Value> values(base::Db& db, SeriesId series, base::Day first, base::Day last) {
    return db.all<Value>(sql::values_between, series, first, last);
}

namespace {

// Half away from zero, exact.
std::int64_t mean(std::int64_t total, std::int64_t count) {
    const auto half = count / 2;
    return total >= 0 ? (total + half) / count : -((-total + half) / count);
}

base::Amount figure_of(const SumRow& row) {
    switch (row.accumulation) {
        case plan::Accumulation::sum: return {row.total};
        case plan::Accumulation::last: return {row.latest};
        case plan::Accumulation::mean: return {mean(row.total, row.count)};
    }
    return {};
}

}  // namespace

Figures figures(base::Db& db, const std::set<std::string>& codes, base::Day first, base::Day last) {
    Figures all;
    if (codes.empty()) return all;
    const auto list = base::write_json(Codes{{codes.begin(), codes.end()}});
    for (const auto& row : db.all<SumRow>(sql::sums, first, last, list)) all[row.code] = {row.code, row.accumulation, figure_of(row), row.newest};
    return all;
}

namespace {

base::Result<base::Done> check_owner(base::Work& work, const Series& series) {
    const auto units = series.unit ? organisation::units(work.db) : std::vector<organisation::Unit>();
    if (series.unit && std::ranges::find(units, *series.unit, &organisation::Unit::id) == units.end())
        return base::refuse("series_unit_is_unknown", "/unit", std::to_string(series.unit->value));
    if (series.person && !organisation::find_person(work.db, *series.person)) return base::refuse("series_person_is_unknown", "/person");
    return base::Done{};
}

}  // namespace

base::Result<SeriesId> add_series(base::Work& work, const Series& series) {
    if (base::trim(series.code).empty()) return base::refuse("series_has_no_code", "/code");
    if (series_coded(work.db, series.code)) return base::conflict("series_code_is_taken", "/code", series.code);
    TRY(check_owner(work, series));
    auto made = series;
    made.id = work.new_id<SeriesTag>();
    work.db.run(sql::insert_series, made.id, made.code, made.name, made.unit_label, made.unit, made.person, made.accumulation, made.source);
    work.journal({.thing = "measurement_series", .thing_id = made.id.value, .action = "added", .after = base::write_json(made)});
    return made.id;
}

namespace {

base::Errors faults_of(base::Work& work, const std::vector<Value>& values) {
    const auto periods = calendar::periods(work.db);
    const auto series = all_series(work.db);
    base::Errors errors;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto path = "/values/" + std::to_string(i);
        const auto is_closed = [&](const calendar::Period& p) {
            return p.state == calendar::PeriodState::closed && p.first <= values[i].day && values[i].day <= p.last;
        };
        if (values[i].day > work.today) errors.push_back(base::refuse("value_is_in_the_future", path + "/day", base::to_text(values[i].day)));
        if (std::ranges::find(series, values[i].series, &Series::id) == series.end())
            errors.push_back(base::refuse("series_is_unknown", path + "/series", std::to_string(values[i].series.value)));
        if (const auto closed = std::ranges::find_if(periods, is_closed); closed != periods.end())
            errors.push_back(base::conflict("period_is_closed", path + "/day", calendar::title_of(*closed, work.language)));
    }
    return errors;
}

}  // namespace

base::Result<base::Done> record(base::Work& work, const std::vector<Value>& values) {
    if (auto errors = faults_of(work, values); !errors.empty()) return errors;
    for (const auto& v : values) {
        work.db.run(sql::save_value, v.series, v.day, v.value, v.source, work.actor.person, work.now);
        work.journal({.thing = "measurement_value", .thing_id = v.series.value, .action = "recorded", .after = base::write_json(v)});
    }
    return base::Done{};
}

}  // namespace measurement
