// What an agency settles once and every request asks for (its calendar, its rules), kept in memory for as long as its settings stay
// what they are. A statement marked "(settings)" gives them a new revision, in its own transaction; who remembers compares that number,
// so a change holds at once, also one made by another copy of the program, and one that is undone was never there.
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "base/db.h"

namespace base {

template <class T>
class Remembered {
public:
    // What `load(db)` gives, which may read only tables whose writers are all marked.
    template <class Load>
    std::shared_ptr<const T> of(Db& db, Load load) {
        const auto revision = db.settings_revision();
        if (auto known = find(db.agency(), revision)) return known;
        auto value = std::make_shared<const T>(load(db));
        if (revision != 0) {
            std::lock_guard lock(mutex_);
            by_agency_.insert_or_assign(db.agency(), Kept{revision, value});
        }
        return value;
    }

private:
    struct Kept {
        std::int64_t revision;
        std::shared_ptr<const T> value;
    };

    std::shared_ptr<const T> find(AgencyId agency, std::int64_t revision) {
        std::lock_guard lock(mutex_);
        const auto known = by_agency_.find(agency);
        return known != by_agency_.end() && known->second.revision == revision ? known->second.value : nullptr;
    }

    std::mutex mutex_;
    std::map<AgencyId, Kept> by_agency_;
};

}  // namespace base
