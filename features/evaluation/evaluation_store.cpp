#include "features/evaluation/evaluation_store.h"

#include "base/json.h"
#include "features/evaluation/evaluation_embedded.h"
#include "features/evaluation/kept_row.h"

namespace evaluation {

std::optional<Evaluation> find(base::Db& db, EvaluationId id) { return db.one<Evaluation>(sql::evaluation_with_id, id); }
std::optional<Evaluation> evaluation_of(base::Db& db, PeriodId period, PersonId person) {
    return db.one<Evaluation>(sql::evaluation_in_period, period, person);
}
std::vector<Evaluation> evaluations_of(base::Db& db, PersonId person) { return db.all<Evaluation>(sql::evaluations_of_person, person); }
std::vector<Realisation> realisations_of(base::Db& db, EvaluationId id) { return db.all<Realisation>(sql::realisations_of, id); }

namespace store {

std::vector<Evaluation> between(base::Db& db, PeriodId period, organisation::IdRange range) {
    return db.all<Evaluation>(sql::evaluations_between, period, range.first, range.last);
}

std::vector<Evaluation> under(base::Db& db, PeriodId period, PersonId superior) {
    return db.all<Evaluation>(sql::evaluations_under, period, superior);
}

std::vector<RatedRow> rated_under(base::Db& db, PeriodId period, PersonId superior, organisation::UnitId unit) {
    return db.all<RatedRow>(sql::rated_under, period, superior, unit);
}

std::vector<Evaluation> to_read(base::Db& db, PersonId person) { return db.all<Evaluation>(sql::evaluations_to_read, person); }

void insert(base::Db& db, const Evaluation& e) {
    db.run(sql::insert_evaluation, e.id, e.period, e.person, e.post, e.unit, e.superior, e.state, e.results, e.behaviour, e.predicate, e.reason,
           e.note, e.rated_by, e.rated_at, e.received_at, e.accepted_at, e.policy, e.document_code);
}

void update(base::Db& db, const Evaluation& e) {
    db.run(sql::update_evaluation, e.id, e.post, e.unit, e.superior, e.state, e.results, e.behaviour, e.predicate, e.reason, e.note, e.rated_by,
           e.rated_at, e.received_at, e.accepted_at, e.policy);
}

void save(base::Db& db, EvaluationId id, const Realisation& r) { db.run(sql::save_realisation, id, r.result, r.text, r.judgement, r.excused); }

std::vector<PersonRealisation> realisations_between(base::Db& db, PeriodId period, organisation::IdRange range) {
    return db.all<PersonRealisation>(sql::realisations_between, period, range.first, range.last);
}

std::vector<UnitPredicate> unit_predicates(base::Db& db, PeriodId period) { return db.all<UnitPredicate>(sql::unit_predicates, period); }

std::vector<UnitBasis> kept_bases(base::Db& db, PeriodId period) {
    std::vector<UnitBasis> bases;
    for (const auto& row : db.all<KeptBasisRow>(sql::kept_unit_bases, period)) {
        auto evidence = base::read_json<rating::UnitEvidence>(row.evidence);
        base::check(static_cast<bool>(evidence), "a unit's kept evidence can be read again");
        bases.push_back({row.unit, row.policy, std::move(evidence).value()});
    }
    return bases;
}

void save(base::Work& work, const SetPredicate& set) {
    const auto& p = set.predicate;
    const auto policy = set.basis ? std::optional(set.basis->policy) : std::nullopt;
    const auto evidence = set.basis ? std::optional(base::write_json(set.basis->evidence)) : std::nullopt;
    work.db.run(sql::save_unit_predicate, p.period, p.unit, p.predicate, p.reason, work.actor.person, work.now, policy, evidence);
}

std::optional<std::string> distribution_reason(base::Db& db, PeriodId period, PersonId superior) {
    return db.one<std::string>(sql::distribution_reason, period, superior);
}

void save_distribution_reason(base::Work& work, PeriodId period, PersonId superior, const DistributionReason& given) {
    work.db.run(sql::save_distribution_reason, period, superior, given.reason, given.advice, work.now);
}

std::optional<Place> place_of(base::Db& db, const std::string& document_code) {
    const auto rows = db.query(sql::evaluation_with_code, {document_code});
    if (rows.size() == 0) return std::nullopt;
    return Place{{rows.integer(0, 0)}, {rows.integer(0, 1)}};
}

}  // namespace store
}  // namespace evaluation
