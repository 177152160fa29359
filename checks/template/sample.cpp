#include "features/sample/sample.h"

#include "base/json.h"
#include "base/work.h"
#include "features/sample/sample_store.h"

namespace sample {

std::vector<SampleNote> notes_of(base::Db& db, base::PersonId person) { return store::notes_of(db, person); }

base::Result<base::Done> may_keep(std::string_view text) {
    constexpr std::size_t longest = 500;
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return base::refuse("sample_text_is_missing", "/text");
    if (text.size() > longest) return base::refuse("sample_text_is_long", "/text", std::to_string(longest));
    return base::Done{};
}

base::Result<SampleNote> keep_note(base::Work& work, const std::string& text) {
    TRY(may_keep(text));
    const SampleNote note{work.new_id<SampleNoteTag>(), work.today, text};
    store::insert(work.db, work.actor.person, note);  // nobody writes a note for someone else
    work.journal({.thing = "sample_note", .thing_id = note.id.value, .action = "kept", .after = base::write_json(note)});
    return note;
}

}  // namespace sample
