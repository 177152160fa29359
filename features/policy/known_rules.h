// Rules by version, read and checked once: a version never changes after it was enacted.
#pragma once

#include <map>
#include <mutex>
#include <utility>

#include "features/policy/policy.h"

namespace policy {

class KnownRules {
public:
    // Of the work's agency. They stay where they are until the program ends.
    base::Result<const Rules*> of(base::Db& db, const Version& version);

private:
    std::mutex mutex_;
    std::map<std::pair<std::int64_t, VersionId>, Rules> by_version_;  // the agency, the version
};

}  // namespace policy
