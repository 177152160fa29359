#pragma once

#include "features/evaluation/evaluation.h"

namespace evaluation {

struct KeptRow {
    PersonId person;
    std::string policy, evidence;
    std::optional<rating::Predicate> predicate;
    std::string digest;
};

struct KeptBasisRow {
    organisation::UnitId unit;
    std::string policy, evidence;
};

}  // namespace evaluation
