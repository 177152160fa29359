// What a closed result was made of, as it was kept: evidence, policy version, official predicate, and a digest over all of it and the
// recomputed outcome.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/evaluation/evaluation.h"
#include "features/policy/policy.h"

namespace evaluation {

struct Kept {
    PersonId person;
    std::string policy;
    rating::Evidence evidence;
    std::optional<rating::Predicate> predicate;
    std::string digest;
};

std::optional<Kept> kept_of(base::Db& db, PeriodId period, PersonId person);

// Hex of BLAKE2b over the policy version, the evidence, the outcome with its reasons and the official predicate, all canonical.
std::string digest_of(std::string_view policy, const std::string& evidence_json, const rating::Outcome& outcome,
                      std::optional<rating::Predicate> predicate);

}  // namespace evaluation
