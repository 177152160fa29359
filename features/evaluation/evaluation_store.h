// Rows of the evaluation feature; knows the tables, decides nothing.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "features/evaluation/evaluation.h"
#include "features/evaluation/unit_evidence.h"

namespace evaluation::store {

std::vector<Evaluation> between(base::Db& db, PeriodId period, organisation::IdRange range);
std::vector<Evaluation> under(base::Db& db, PeriodId period, PersonId superior);
// What the list of a team shows of each evaluation under a superior, by person; and the predicate of the superior's unit beside all of them.
struct RatedRow {
    std::optional<rating::UnitPredicate> unit_predicate;
    PersonId person;  // 0: nobody is rated yet
    std::optional<State> state;
    std::optional<rating::Rating> results, behaviour;
    std::optional<rating::Predicate> predicate;
};
std::vector<RatedRow> rated_under(base::Db& db, PeriodId period, PersonId superior, organisation::UnitId unit);
std::vector<Evaluation> to_read(base::Db& db, PersonId person);  // closed, and not accepted yet; newest period first
void insert(base::Db& db, const Evaluation& evaluation);
void update(base::Db& db, const Evaluation& evaluation);
void save(base::Db& db, EvaluationId id, const Realisation& realisation);

struct PersonRealisation {
    PersonId person;
    plan::ResultId result;
    std::string text;
    std::optional<rating::Rating> judgement;
    std::optional<std::string> excused;
};
std::vector<PersonRealisation> realisations_between(base::Db& db, PeriodId period, organisation::IdRange range);

std::vector<UnitPredicate> unit_predicates(base::Db& db, PeriodId period);
std::vector<UnitBasis> kept_bases(base::Db& db, PeriodId period);  // of the predicates that were set upon a figure
// A predicate as it is set, with what it was set upon.
struct SetPredicate {
    UnitPredicate predicate;
    std::optional<UnitBasis> basis;
};
void save(base::Work& work, const SetPredicate& set);

std::optional<std::string> distribution_reason(base::Db& db, PeriodId period, PersonId superior);
struct DistributionReason {
    std::string reason, advice;
};
void save_distribution_reason(base::Work& work, PeriodId period, PersonId superior, const DistributionReason& given);

// A document's code leads to its agency, for the verification page that needs no sign-in.
struct Place {
    base::AgencyId agency;
    EvaluationId id;
};
std::optional<Place> place_of(base::Db& db, const std::string& document_code);

}  // namespace evaluation::store
