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

std::map<PersonId, std::string> names_of_authors(Work& work, const std::vector<Note>& notes) {
    std::vector<PersonId> authors;
    for (const auto& note : notes) authors.push_back(note.author);
    std::map<PersonId, std::string> names;
    for (const auto& author : organisation::members(work.db, authors, work.today)) names[author.person] = author.full_name;
    return names;
}

base::Result<NoteList> list_notes(Work& work, const NotesQuery& query) {
    TRY(organisation::require(work, may_read, query.person));
    const auto notes = notes_about(work.db, query.person, query.first, query.last);
    auto texts = plan::texts_of(work.db, plan::results_in(notes));
    auto names = names_of_authors(work, notes);
    NoteList list;
    for (const auto& note : notes) {
        NoteView view{note, names[note.author], {}};
        if (note.result) view.result_text = texts[*note.result];
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
