#include "features/policy/known_rules.h"

#include "base/json.h"
#include "features/policy/policy_embedded.h"

namespace policy {

base::Result<const Rules*> KnownRules::of(base::Db& db, const Version& version) {
    const std::pair key{db.agency().value, version.id};
    {
        std::lock_guard lock(mutex_);
        if (const auto known = by_version_.find(key); known != by_version_.end()) return &known->second;
    }
    auto rules = TRY(base::read_json<Rules>(db.one<std::string>(sql::document_of, version.id).value()));
    rules.rating.version = version.name;
    std::lock_guard lock(mutex_);
    return &by_version_.emplace(key, std::move(rules)).first->second;
}

}  // namespace policy
