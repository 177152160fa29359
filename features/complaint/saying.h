// What every verb of a complaint ends with: a message in its place, and a line in the journal that says what became of it, without what
// was written and without anybody's name.
#pragma once

#include "features/complaint/complaint.h"

namespace complaint {

// As the next one; the number of `message` is not looked at.
void say(base::Work& work, Message message);
void note_change(base::Work& work, const Complaint& complaint, std::string_view action);

// What the journal keeps of a complaint.
struct Standing {
    Kind kind;
    State state;
    std::optional<organisation::UnitId> unit;
    std::optional<PersonId> handler;
    std::optional<ComplaintId> same_as;
};

}  // namespace complaint
