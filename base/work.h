// One piece of work on behalf of somebody: who asks, when, the open transaction, new ids, and the journal.
#pragma once

#include <string>
#include <string_view>

#include "base/actor.h"
#include "base/day.h"
#include "base/db.h"

namespace base {

// One line of the journal: what changed, before and after, as canonical JSON ("" where there was or is nothing).
struct Change {
    std::string_view thing;          // the table's noun: "activity_report"
    std::int64_t thing_id = 0;
    std::string_view action;         // a verb in the past: "submitted", "approved", "read"
    std::string before = {}, after = {};
    std::string_view policy_version = {};  // the rule version it was done under
};

class Work {
public:
    Work(Db database, Ids& id_maker, Instant at, Actor who)
        : db(database), actor(std::move(who)), now(at), today(day_of(at, actor.zone_minutes)), ids_(id_maker) {}

    Db db;
    Actor actor;
    Instant now;
    Day today;  // in the agency's own time zone
    Language language = Language::indonesian;
    // Set by the guard of a route, or by the check of a relation inside the handler. A route that ends without it is a Bug.
    bool authorised = false;

    template <class Of>
    Id<Of> new_id() {
        return ids_.make<Of>(now.micros);
    }

    // Appends to the journal in the same transaction. A write route that changed rows and journalled nothing is a Bug.
    void journal(const Change& change);
    bool journalled() const { return journalled_; }

private:
    Ids& ids_;
    bool journalled_ = false;
};

}  // namespace base
