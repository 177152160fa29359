// What the policy's routes take and give.
#pragma once

#include "features/policy/policy.h"

namespace policy {

struct VersionList {
    std::vector<Version> versions;
};
struct VersionQuery {
    std::optional<std::string> name;  // none: the one in force today
};
struct RulesView {
    Version version;
    std::vector<RuleSection> sections;
    std::string document;
};
// A document that comes with the program, to begin from.
struct ReadyPolicy {
    std::string code, title, decree, document;
};
struct ReadyPolicies {
    std::vector<ReadyPolicy> policies;
};
struct NewVersion {
    base::Day valid_from;
    std::string document;
};

}  // namespace policy
