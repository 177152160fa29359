#include "base/feature.h"
#include "features/feedback/feedback.h"
#include "features/feedback/feedback_embedded.h"
#include "features/feedback/feedback_views.h"
#include "features/identity/relation.h"

namespace feedback {
namespace {

using base::Method;
using base::Work;
using namespace identity;

constexpr auto may_read = related("feedback.read", self | superior | upper | hr | inspector);
constexpr auto may_record = related("feedback.record", self | superior | upper);

base::Result<NoteMade> post_note(Work& work, const NewNote& input) {
    TRY(organisation::require(work, may_record, input.employee));
    return NoteMade{TRY(record(work, {{}, input.employee, work.actor.person, input.giver, input.giver_name, input.result, input.value, input.tone,
                                      input.text, input.day.value_or(work.today), work.now}))};
}

std::string name_of_author(Work& work, const Note& note) {
    const auto people = organisation::members(work.db, {note.author}, note.day);
    return people.empty() ? "" : people.front().full_name;
}

base::Result<NoteList> list_notes(Work& work, const NotesQuery& query) {
    TRY(organisation::require(work, may_read, query.person));
    NoteList list;
    for (auto& note : notes_about(work.db, query.person, query.first, query.last)) {
        NoteView view{note, name_of_author(work, note), {}};
        if (note.result) view.result_text = plan::text_of(work.db, *note.result);
        list.notes.push_back(std::move(view));
    }
    return list;
}

}  // namespace

base::Feature feature() {
    return {.name = "feedback",
            .routes =
                {
                    base::json_route(Method::post, "/api/feedback-notes", may_record, post_note, "Record feedback on a result or a value."),
                    base::json_route(Method::get, "/api/people/{person}/feedback-notes", may_read, list_notes, "Feedback about a person."),
                },
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace feedback
