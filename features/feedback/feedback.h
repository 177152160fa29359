// Ongoing feedback on results and behaviour (PermenPANRB 6/2022 articles 19 and 20): dated notes with a tone, visible to the employee at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/work.h"
#include "features/organisation/organisation.h"
#include "features/plan/plan.h"
#include "rating/scale.h"

namespace base {
struct Feature;
}

namespace feedback {

using base::PersonId;
using NoteId = base::Id<struct NoteTag>;

struct Note {
    NoteId id;
    PersonId employee;
    PersonId author;                          // who wrote it down; for others' views, the superior who heard them
    rating::Giver giver;                      // whose view it is
    std::optional<std::string> giver_name;    // only where the giver wants to be named
    std::optional<plan::ResultId> result;     // about a result …
    std::optional<rating::CoreValue> value;   // … or about a value: exactly one of the two
    rating::Tone tone;
    std::string text;
    base::Day day;
    base::Instant at;
};

// Refuses note_is_empty, note_is_too_long, note_needs_one_subject, result_is_not_theirs, day_is_in_the_future, period_is_closed, and
// nobody_notes_themself: about oneself one records one's own view and nobody else's; `self` is recorded by nobody else.
base::Result<NoteId> record(base::Work& work, const Note& note);

std::vector<Note> notes_about(base::Db& db, PersonId employee, base::Day first, base::Day last);

// How many notes of one kind a day brought, for everybody in an id range; one query.
struct Count {
    PersonId employee;
    std::optional<plan::ResultId> result;
    std::optional<rating::CoreValue> value;
    rating::Giver giver;
    rating::Tone tone;
    int notes;
    base::Day day;
};
std::vector<Count> counts(base::Db& db, organisation::IdRange range, base::Day first, base::Day last);

base::Feature feature();

}  // namespace feedback

// The rest of the face.
#include "features/feedback/feedback_import.h"
