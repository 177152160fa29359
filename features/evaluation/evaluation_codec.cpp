#include "base/codec.h"
#include "features/evaluation/closing.h"
#include "features/evaluation/closing_slice.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/kept_row.h"
#include "features/policy/rating_fields.h"

namespace evaluation {
BOOST_DESCRIBE_ENUM(State, drafted, rated, closed, received, accepted, exempt)
BOOST_DESCRIBE_ENUM(ClosingState, running, incomplete, finished)
BOOST_DESCRIBE_STRUCT(Evaluation, (), (id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note, rated_by,
                                       rated_at, received_at, accepted_at, policy, document_code))
BOOST_DESCRIBE_STRUCT(Realisation, (), (result, text, judgement, excused))
BOOST_DESCRIBE_STRUCT(UnitPredicate, (), (period, unit, predicate, reason))
BOOST_DESCRIBE_STRUCT(Closing, (), (id, period, state, policy, people, done, unrated, exempt, digest, opened_by, opened_at, finished_at))
BOOST_DESCRIBE_STRUCT(Slice, (), (number, first, last))
BOOST_DESCRIBE_STRUCT(KeptRow, (), (person, policy, evidence, predicate, digest))
namespace store {
BOOST_DESCRIBE_STRUCT(PersonRealisation, (), (person, result, text, judgement, excused))
}
}  // namespace evaluation

CAPAIAN_ENUM(evaluation::State)
CAPAIAN_ENUM(evaluation::ClosingState)
CAPAIAN_ROW(evaluation::Evaluation)
CAPAIAN_ROW(evaluation::Realisation)
CAPAIAN_ROW(evaluation::UnitPredicate)
CAPAIAN_ROW(evaluation::Closing)
CAPAIAN_ROW(evaluation::Slice)
CAPAIAN_ROW(evaluation::KeptRow)
CAPAIAN_ROW(evaluation::store::PersonRealisation)
CAPAIAN_JSON(evaluation::Evaluation)
CAPAIAN_JSON(evaluation::UnitPredicate)
CAPAIAN_JSON(evaluation::Closing)
