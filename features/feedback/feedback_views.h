// What the feedback routes take and give.
#pragma once

#include "features/feedback/feedback.h"

namespace feedback {

struct NewNote {
    PersonId employee;
    rating::Giver giver;
    std::optional<std::string> giver_name;
    std::optional<plan::ResultId> result;
    std::optional<rating::CoreValue> value;
    rating::Tone tone;
    std::string text;
    std::optional<base::Day> day;  // none: today
};
struct NoteMade {
    NoteId note;
};
struct NotesQuery {
    PersonId person;
    base::Day first, last;
};
struct NoteView {
    Note note;
    std::string author_name;
    std::optional<std::string> result_text;
};
struct NoteList {
    std::vector<NoteView> notes;
};

}  // namespace feedback
