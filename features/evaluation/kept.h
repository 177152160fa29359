// What a closed result was made of, as it was kept: evidence, policy version, official predicate, and a digest over all of it and the
// recomputed verdict.
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

// Over the policy version, the evidence, the verdict and the official predicate, all canonical (BLAKE2b, base64url). Reasons are not
// in it: they follow from policy and evidence, and writing them costs twenty times the rating (docs/decisions/0008).
std::string digest_of(std::string_view policy, const std::string& evidence_json, const rating::Outcome& verdict,
                      std::optional<rating::Predicate> predicate);

}  // namespace evaluation
