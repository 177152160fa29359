#include "features/plan/plan_store.h"

#include "base/id_list.h"
#include "features/plan/brief.h"
#include "features/plan/plan_embedded.h"

namespace plan {

std::vector<Plan> plans_of(base::Db& db, PersonId person, int year) { return db.all<Plan>(sql::plans_of_year, person, year); }

std::optional<Document> document(base::Db& db, PlanId id) {
    auto found = db.one<Plan>(sql::plan_with_id, id);
    if (!found) return std::nullopt;
    return Document{*std::move(found), db.all<Result>(sql::results_of, id), db.all<Indicator>(sql::indicators_of, id),
                    db.all<BehaviourExpectation>(sql::behaviour_of, id), db.all<AnnexItem>(sql::annex_of, id)};
}

std::vector<Plan> newest_plans(base::Db& db, const std::vector<PersonId>& people, Years years, Drafts drafts) {
    return db.all<Plan>(sql::newest_plans, base::id_list(people), years.first, years.last, drafts == Drafts::shown);
}

std::optional<Document> plan_on(base::Db& db, PersonId person, base::Day day) {
    const auto found = db.all<Plan>(sql::plans_in_force, person, person, day);
    if (found.empty()) return std::nullopt;
    return document(db, found.back().id);
}

std::vector<ReportedResult> reported_results(base::Db& db, const std::set<PersonDay>& asked) {
    if (asked.empty()) return {};
    std::string list = "[";
    for (const auto& [person, day] : asked) list += (list.size() == 1 ? "[" : ",[") + std::to_string(person.value) + ",\"" + base::to_text(day) + "\"]";
    return db.all<ReportedResult>(sql::reported_results, list + "]");
}

base::Asked<ReportedResult> ask_reported_result(base::Db& db, const PersonDay& asked, ResultId result) {
    return db.ask<ReportedResult>(sql::reported_result, asked.person, asked.day, result);
}

namespace store {

void insert(base::Db& db, const Plan& p) {
    db.run(sql::insert_plan, p.id, p.person, p.post, p.year, p.version, p.approach, p.state, p.first, p.last, p.leader_expectation,
           p.return_reason, p.proposed_at, p.agreed_at, p.agreed_by);
}

void update(base::Db& db, const Plan& p) {
    db.run(sql::update_plan, p.id, p.post, p.approach, p.state, p.first, p.last, p.leader_expectation, p.return_reason, p.proposed_at, p.agreed_at,
           p.agreed_by);
}

void name_agreed_by(base::Db& db, PlanId id, std::optional<PersonId> person) { db.run(sql::name_agreed_by, id, person); }

namespace {

void insert(base::Db& db, PlanId plan, const Result& r) {
    db.run(sql::insert_result, plan, r.id, r.kind, r.number, r.text, r.assigned_by, r.parent, r.perspective, r.weight);
}

void insert(base::Db& db, PlanId plan, const Indicator& i) {
    db.run(sql::insert_indicator, plan, i.id, i.result, i.number, i.aspect, i.text, i.direction, i.unit_label, i.baseline, i.target, i.low, i.high,
           i.target_q1, i.target_q2, i.target_q3, i.target_q4, i.weight, i.source, i.series);
}

}  // namespace

void replace_contents(base::Db& db, const Document& d) {
    for (const auto* statement : {&sql::delete_results, &sql::delete_indicators, &sql::delete_behaviour, &sql::delete_annex})
        db.run(*statement, d.plan.id);
    for (const auto& result : d.results) insert(db, d.plan.id, result);
    for (const auto& indicator : d.indicators) insert(db, d.plan.id, indicator);
    int number = 0;
    for (const auto& expectation : d.behaviour) db.run(sql::insert_behaviour, d.plan.id, ++number, expectation.value, expectation.text);
    for (const auto& item : d.annex) db.run(sql::insert_annex, d.plan.id, item.list, item.number, item.text);
    db.run(sql::keep_brief, d.plan.id, kept_brief(d));
}

std::optional<ResultId> result_numbered(base::Db& db, PersonId person, int year, int number) {
    const auto id = db.one<std::int64_t>(sql::result_numbered, person, year, number);
    return id ? std::optional(ResultId{*id}) : std::nullopt;
}

std::vector<Result> results_of_plans(base::Db& db, const std::vector<Plan>& plans) {
    std::vector<PlanId> ids;
    for (const auto& plan : plans) ids.push_back(plan.id);
    return db.all<Result>(sql::results_of_plans, base::id_list(ids));
}

}  // namespace store
}  // namespace plan
