// Rows of plans; knows the tables, decides nothing.
#pragma once

#include "features/plan/planning.h"

namespace plan::store {

void insert(base::Db& db, const Plan& plan);
void update(base::Db& db, const Plan& plan);
void name_agreed_by(base::Db& db, PlanId id, std::optional<PersonId> person);
// Results, indicators, behaviour and annex, in place of what the plan had.
void replace_contents(base::Db& db, const Document& document);

std::optional<ResultId> result_numbered(base::Db& db, PersonId person, int year, int number);

std::vector<Result> results_of_plans(base::Db& db, const std::vector<Plan>& plans);  // by plan, then number

struct TextRow {
    std::int64_t id;
    std::string text;
};
struct WordsRow {
    ResultId result;
    std::string text;
    std::optional<IndicatorId> indicator;
    std::string unit_label;
};
struct BriefRow {
    PlanId id;
    PersonId person;
    std::optional<std::string> brief;
};

}  // namespace plan::store
