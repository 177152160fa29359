#include "features/identity/person_lists.h"

#include <algorithm>

#include "base/json.h"
#include "base/work.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/identity_rows.h"
#include "features/identity/session_guard.h"

namespace identity {

void for_each_list(std::span<const base::PersonId> persons, const std::function<void(const std::string&)>& use) {
    constexpr std::size_t slice = 1000;
    for (std::size_t at = 0; at < persons.size(); at += slice) {
        const auto part = persons.subspan(at, std::min(slice, persons.size() - at));
        use(base::write_json(PersonList{{part.begin(), part.end()}}));
    }
}

void end_sessions_of(base::Work& work, const std::string& list) {
    for (const auto& digest : work.db.all<std::string>(sql::delete_sessions_of_persons, list)) sessions_in_memory().end(digest, work.now);
}

}  // namespace identity
