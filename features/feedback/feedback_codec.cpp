#include "base/codec.h"
#include "features/feedback/feedback_views.h"
#include "features/policy/rating_fields.h"

namespace feedback {
BOOST_DESCRIBE_STRUCT(Note, (), (id, employee, author, giver, giver_name, result, value, tone, text, day, at))
BOOST_DESCRIBE_STRUCT(Count, (), (employee, result, value, giver, tone, notes, day))
BOOST_DESCRIBE_STRUCT(NewNote, (), (employee, giver, giver_name, result, value, tone, text, day))
BOOST_DESCRIBE_STRUCT(NoteMade, (), (note))
BOOST_DESCRIBE_STRUCT(NotesQuery, (), (person, first, last))
BOOST_DESCRIBE_STRUCT(NoteView, (), (note, author_name, result_text))
BOOST_DESCRIBE_STRUCT(NoteList, (), (notes))
}  // namespace feedback

CAPAIAN_ROW(feedback::Note)
CAPAIAN_ROW(feedback::Count)
CAPAIAN_JSON(feedback::Note)
CAPAIAN_JSON(feedback::NewNote)
CAPAIAN_JSON(feedback::NoteMade)
CAPAIAN_JSON(feedback::NotesQuery)
CAPAIAN_JSON(feedback::NoteList)
