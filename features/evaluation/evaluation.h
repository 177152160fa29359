// Evidence in, ratings and predicates out: one evaluation for each person and period (PermenPANRB 6/2022 articles 23 to 26, Lampiran
// Bab IV and V). The engine suggests; the superior rates, with a reason; the predicate follows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/work.h"
#include "features/calendar/calendar.h"
#include "features/organisation/organisation.h"
#include "features/plan/plan.h"
#include "rating/rating.h"

namespace base {
struct Feature;
}

namespace evaluation {

using base::PersonId;
using calendar::PeriodId;
using EvaluationId = base::Id<struct EvaluationTag>;

// drafted: the superior is still writing · rated: signed, and the person may read it · closed: the period is closed and the evidence is
// kept with it · received, accepted: the person has the document, and has signed it · exempt: nobody rates this person this period.
enum class State { drafted, rated, closed, received, accepted, exempt };

struct Evaluation {
    EvaluationId id;
    PeriodId period;
    PersonId person;
    organisation::PostId post;      // the edge that was used
    organisation::UnitId unit;
    std::optional<PersonId> superior;
    State state;
    std::optional<rating::Rating> results, behaviour;
    std::optional<rating::Predicate> predicate;
    std::string reason;             // of the ratings, or of the exemption
    std::string note;               // note or recommendation, form D.1.1 part 5
    std::optional<PersonId> rated_by;
    std::optional<base::Instant> rated_at, received_at, accepted_at;
    std::string policy;             // the version it was made under
    std::string document_code;      // /v/{code} shows that a printed document is genuine
};

// What came of one result, as the superior records it; `judgement` overrides the figures, `excused` leaves the result out.
struct Realisation {
    plan::ResultId result;
    std::string text;
    std::optional<rating::Rating> judgement;
    std::optional<std::string> excused;  // why
};

struct Draft {
    PeriodId period;
    PersonId person;
    std::optional<rating::Rating> results, behaviour;
    std::string reason, note;
    std::vector<Realisation> realisations;
};

// Saves what the superior has so far. Refuses period_is_not_open, evaluation_is_signed, result_is_not_theirs.
base::Result<Evaluation> save_draft(base::Work& work, const Draft& draft);

// Signs. Refuses evaluation_is_not_due, ratings_are_missing, reason_is_too_short, unit_has_no_predicate, head_takes_the_units_rating,
// plan_is_not_agreed, distribution_needs_a_reason (give it as `distribution_reason`).
base::Result<Evaluation> sign(base::Work& work, EvaluationId id, const std::string& distribution_reason);

// The predicate of a unit in a period, set by the head of the next higher unit (SE MenPANRB 3/2023). Refuses reason_is_too_short,
// period_is_closed, unit_is_not_below_yours.
struct UnitPredicate {
    PeriodId period;
    organisation::UnitId unit;
    rating::UnitPredicate predicate;
    std::string reason;
};
base::Result<base::Done> set_unit_predicate(base::Work& work, const UnitPredicate& predicate);
// From the paper of an office, which says itself who set it: the same but for unit_is_not_below_yours.
base::Result<base::Done> take_over_unit_predicate(base::Work& work, const UnitPredicate& predicate);

base::Result<base::Done> exempt(base::Work& work, PeriodId period, PersonId person, const std::string& reason);

// The person has the document, and accepts it. Refuses evaluation_is_not_closed, evaluation_is_accepted.
base::Result<Evaluation> receive(base::Work& work, EvaluationId id);
base::Result<Evaluation> accept(base::Work& work, EvaluationId id);

std::optional<Evaluation> find(base::Db& db, EvaluationId id);
std::optional<Evaluation> evaluation_of(base::Db& db, PeriodId period, PersonId person);
std::vector<Evaluation> evaluations_of(base::Db& db, PersonId person);  // newest period first
std::vector<Realisation> realisations_of(base::Db& db, EvaluationId id);

base::Feature feature();

}  // namespace evaluation

// The rest of the face.
#include "features/evaluation/closing.h"
#include "features/evaluation/explanation.h"
#include "features/evaluation/evaluation_import.h"
