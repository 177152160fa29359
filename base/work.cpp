#include "base/work.h"

#include "base/base_embedded.h"

namespace base {

void Work::journal(const Change& change) {
    db.run(sql::append_journal, ids_.next(now.micros), now, actor.account, actor.label, change.action, change.thing, change.thing_id,
           change.policy_version, change.before, change.after);
    journalled_ = true;
}

}  // namespace base
