#include <map>

#include "features/plan/plan_store.h"
#include "features/plan/planning.h"
#include "features/policy/policy.h"

namespace plan {
namespace {

struct Newest {
    State state;
    std::vector<Result> results;
};

// Of everybody at once: two questions however many people there are.
std::map<PersonId, Newest> newest_of(base::Db& db, const std::vector<PersonId>& people, int year, Drafts drafts) {
    const auto plans = newest_plans(db, people, {year, year}, drafts);
    std::map<PlanId, PersonId> whose;
    std::map<PersonId, Newest> newest;
    for (const auto& plan : plans) {
        whose[plan.id] = plan.person;
        newest[plan.person].state = plan.state;
    }
    for (auto& result : store::results_of_plans(db, plans)) newest.at(whose.at(result.plan)).results.push_back(std::move(result));
    return newest;
}

}  // namespace

Matrix matrix(base::Work& work, PersonId leader, int year, Drafts drafts) {
    auto team = organisation::team_of(work.db, leader, work.today);
    std::vector<PersonId> people{leader};
    for (const auto& member : team) people.push_back(member.person);
    auto newest = newest_of(work.db, people, year, drafts);

    Matrix out;
    for (auto& member : organisation::members(work.db, {leader}, work.today)) out.leader = std::move(member);
    if (const auto own = newest.find(leader); own != newest.end()) out.leader_results = std::move(own->second.results);
    for (auto& member : team) {
        MatrixRow row{std::move(member), {}, {}};
        if (const auto found = newest.find(row.member.person); found != newest.end()) {
            row.state = found->second.state;
            row.results = std::move(found->second.results);
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

PlanChoices choices_for(base::Work& work, PersonId person, int year) {
    PlanChoices choices{};
    const auto chain = organisation::chain_of(work.db, person, work.today);
    std::vector<PersonId> people;
    for (const auto& leader : chain) people.push_back(leader.person);
    auto newest = newest_of(work.db, people, year, Drafts::hidden);
    for (const auto& leader : chain)
        if (const auto found = newest.find(leader.person); found != newest.end())
            choices.leaders.push_back({leader.person, leader.full_name, leader.title, std::move(found->second.results)});
    for (const auto& member : organisation::members(work.db, {person}, work.today)) choices.heads_unit = member.heads_unit;
    if (const auto policy = policy::in_force(work.db, work.today)) choices.weighs = policy.value().rules.rating.results_method == rating::Method::weighted;
    return choices;
}

}  // namespace plan
