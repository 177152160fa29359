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

// Evidence as it is kept: packed (base/packed.h) after the number of that form. Earlier versions kept JSON, which is read as well.
std::string kept_evidence(const rating::Evidence& evidence);
std::optional<rating::Evidence> read_evidence(std::string_view kept);

// Over the policy version, the evidence as it is kept, the verdict and the official predicate, all canonical (BLAKE2b, base64url).
// Reasons are not in it: they follow from policy and evidence, and writing them costs twenty times the rating (docs/decisions/0008).
std::string digest_of(std::string_view policy, const std::string& evidence, const rating::Outcome& verdict,
                      std::optional<rating::Predicate> predicate);

// A closing's digest: a chain over the people's digests in the order of their ids, so that slices of any size give the same.
std::string chain_begun(std::string_view policy);
std::string chain_over(base::Db& db, std::string chain, PeriodId period, organisation::IdRange range);

}  // namespace evaluation
