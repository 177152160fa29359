// Why an outcome is what it is: a tree of rules with their articles and figures, and evidence at the leaves. Without language;
// sentences are made elsewhere from the rule's name and its parameters.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rating/scale.h"

namespace rating {

enum class ParamKind { amount, percent, basis_points, count, name, text };  // name: an enumerator's snake_case name

struct Param {
    std::string key;
    ParamKind kind = ParamKind::text;
    std::int64_t number = 0;  // amount, percent, basis_points, count
    std::string text;         // name, text

    bool operator==(const Param&) const = default;
};

enum class EvidenceKind { result, indicator, value };

struct EvidenceRef {
    EvidenceKind kind = EvidenceKind::result;
    std::int64_t id = 0;  // of the result or indicator; of a value, its place in CoreValue

    bool operator==(const EvidenceRef&) const = default;
};

struct Reason {
    std::string rule;  // snake_case
    std::string article;
    std::vector<Param> params;
    std::vector<EvidenceRef> evidence;
    std::vector<Reason> children;

    bool operator==(const Reason&) const = default;
};

}  // namespace rating
