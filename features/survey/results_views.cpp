#include <algorithm>

#include "features/survey/survey_views.h"

namespace survey {
namespace {

Tally tally_at(const std::map<PointId, Tally>& tallies, PointId point) {
    const auto found = tallies.find(point);
    return found == tallies.end() ? Tally{} : found->second;
}

std::map<organisation::UnitId, std::string> unit_names(base::Db& db) {
    std::map<organisation::UnitId, std::string> names;
    for (const auto& unit : organisation::units(db)) names[unit.id] = unit.name;
    return names;
}

ServiceResult result_of(base::Db& db, const service::Service& service, const Results& results) {
    ServiceResult view{service.id, service.code, service.name, service.address, service.unit, {}, {}, {}};
    Tally tally;
    for (const auto& point : results.points) {
        if (point.service != service.id) continue;
        const auto own = tally_at(results.counted, point.id);
        tally += own;
        view.points.push_back({point.id, point.name, point.address, satisfaction_of(own, 0), is_ticketed(db, point.id)});
    }
    view.result = satisfaction_of(tally, service.users);
    return view;
}

std::vector<ImprovementView> improvement_views(base::Work& work, const Results& results) {
    std::vector<ImprovementView> views;
    std::vector<base::PersonId> owners;
    for (const auto& one : improvements(work.db)) owners.push_back(one.owner);
    const auto people = organisation::members(work.db, owners, work.today);
    for (const auto& one : improvements(work.db)) {
        const auto owner = std::ranges::find(people, one.owner, &organisation::Member::person);
        const auto service = std::ranges::find(results.services, one.service, &service::Service::id);
        views.push_back({one, owner == people.end() ? "" : owner->full_name, service == results.services.end() ? "" : service->name});
    }
    return views;
}

}  // namespace

SurveyResults results_view(base::Work& work, base::Day first, base::Day last) {
    const auto results = results_between(work.db, first, last);
    const auto heard = voices(results);
    auto names = unit_names(work.db);
    SurveyResults view{.first = first, .last = last, .agency = satisfaction_of(heard.agency, heard.population), .agency_with_all = {}, .waiting = 0,
                       .units = {}, .services = {}, .improvements = improvement_views(work, results)};
    Tally all;
    for (const auto& [point, tally] : results.all) all += tally;
    view.agency_with_all = satisfaction_of(all, heard.population);
    for (const auto& [point, answers] : results.waiting) view.waiting += answers;
    for (const auto& unit : heard.units) view.units.push_back({unit.unit, names[unit.unit], satisfaction_of(unit.tally, unit.population)});
    for (const auto& service : results.services) {
        view.services.push_back(result_of(work.db, service, results));
        view.services.back().unit_name = names[service.unit];
    }
    return view;
}

BatchList batches_view(base::Work& work, base::Day first, base::Day last) {
    const auto services = service::services(work.db);
    const auto points = service::points(work.db);
    const auto all = batches(work.db, first, last);
    std::map<PointId, Tally> counted;
    for (const auto& batch : all)
        if (batch.counts()) counted[batch.point] += batch.tally;
    BatchList list;
    for (const auto& batch : all) {
        if (batch.suspicions.empty() && !batch.verdict) continue;
        const auto point = std::ranges::find(points, batch.point, &service::Point::id);
        if (point == points.end()) continue;
        const auto service = std::ranges::find(services, point->service, &service::Service::id);
        auto with = counted[batch.point], without = counted[batch.point];
        if (batch.counts()) without -= batch.tally;
        else with += batch.tally;
        list.batches.push_back({batch.point, point->name, service->name, batch.day, batch.tally.answers, batch.suspicions, batch.verdict, batch.reason,
                                satisfaction_of(with, 0), satisfaction_of(without, 0)});
    }
    return list;
}

}  // namespace survey
