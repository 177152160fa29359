// The facts of evaluation, described for its codec units.
#pragma once

#include "base/codec.h"
#include "features/evaluation/closing.h"
#include "features/policy/rating_fields.h"

namespace evaluation {

BOOST_DESCRIBE_ENUM(State, drafted, rated, closed, received, accepted, exempt)
BOOST_DESCRIBE_ENUM(ClosingState, running, incomplete, finished)
BOOST_DESCRIBE_STRUCT(Evaluation, (), (id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note, rated_by,
                                       rated_at, received_at, accepted_at, policy, document_code))
BOOST_DESCRIBE_STRUCT(Realisation, (), (result, text, judgement, excused))
BOOST_DESCRIBE_STRUCT(Closing, (), (id, period, state, policy, people, done, unrated, exempt, digest, opened_by, opened_at, finished_at))

}  // namespace evaluation
