#include "features/complaint/saying.h"

#include "base/json.h"
#include "features/complaint/complaint_store.h"

namespace complaint {

void say(base::Work& work, Message message) {
    message.number = store::count_messages(work.db, message.complaint) + 1;
    store::add_message(work.db, message);
}

void note_change(base::Work& work, const Complaint& c, std::string_view action) {
    work.journal({.thing = "complaint", .thing_id = c.id.value, .action = action,
                  .after = base::write_json(Standing{c.kind, c.state, c.unit, c.handler, c.same_as})});
}

}  // namespace complaint
