#include "base/codec.h"
#include "features/evaluation/closing.h"
#include "features/evaluation/closing_slice.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/evaluation_fields.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/kept_row.h"
#include "features/evaluation/paper_set.h"
#include "features/policy/unit_fields.h"

namespace evaluation {
BOOST_DESCRIBE_STRUCT(UnitPredicate, (), (period, unit, predicate, reason))
BOOST_DESCRIBE_STRUCT(Slice, (), (number, first, last))
BOOST_DESCRIBE_STRUCT(Standing, (), (person, state, predicate))
BOOST_DESCRIBE_STRUCT(KeptRow, (), (person, policy, evidence, predicate, digest))
BOOST_DESCRIBE_STRUCT(KeptBasisRow, (), (unit, policy, evidence))
BOOST_DESCRIBE_STRUCT(UnitBasis, (), (unit, policy, evidence))
BOOST_DESCRIBE_STRUCT(SignedRow, (), (id, unit))
namespace store {
BOOST_DESCRIBE_STRUCT(RatedRow, (), (unit_predicate, person, state, results, behaviour, predicate))
BOOST_DESCRIBE_STRUCT(PersonRealisation, (), (person, result, text, judgement, excused))
BOOST_DESCRIBE_STRUCT(DistributionReason, (), (reason, advice))
BOOST_DESCRIBE_STRUCT(SetPredicate, (), (predicate, basis))
}
}  // namespace evaluation

CAPAIAN_ENUM(evaluation::State)
CAPAIAN_ENUM(evaluation::ClosingState)
CAPAIAN_ROW(evaluation::Evaluation)
CAPAIAN_ROW(evaluation::Realisation)
CAPAIAN_ROW(evaluation::UnitPredicate)
CAPAIAN_ROW(evaluation::Closing)
CAPAIAN_ROW(evaluation::Slice)
CAPAIAN_ROW(evaluation::Standing)
CAPAIAN_ROW(evaluation::KeptRow)
CAPAIAN_ROW(evaluation::KeptBasisRow)
CAPAIAN_ROW(evaluation::SignedRow)
CAPAIAN_ROW(evaluation::store::RatedRow)
CAPAIAN_ROW(evaluation::store::PersonRealisation)
CAPAIAN_JSON(evaluation::Evaluation)
CAPAIAN_JSON(evaluation::store::SetPredicate)
CAPAIAN_JSON(evaluation::Closing)
CAPAIAN_JSON(evaluation::store::DistributionReason)
