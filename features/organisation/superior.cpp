#include "features/organisation/superior.h"

#include <set>

#include "base/db.h"
#include "base/id_list.h"
#include "features/organisation/organisation_embedded.h"

namespace organisation {

std::vector<UnitAbove> units_above(base::Db& db, const std::vector<UnitId>& from, base::Day on) {
    return db.all<UnitAbove>(sql::heads_above, on, base::id_list(from));
}

PersonId head_above(const std::map<UnitId, UnitAbove>& units, UnitId unit, PersonId person) {
    std::set<UnitId> seen;
    for (auto at = units.find(unit); at != units.end() && seen.insert(at->first).second; at = units.find(at->second.parent))
        if (at->second.head && at->second.head != person) return at->second.head;
    return {};
}

}  // namespace organisation
