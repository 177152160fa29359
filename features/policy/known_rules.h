// Rules by version, read once: a version was checked when it was enacted and never changes afterwards. What a later program would refuse
// to enact stays in force and explains what was decided under it.
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
