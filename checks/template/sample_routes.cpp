#include "features/identity/identity.h"
#include "features/sample/sample.h"
#include "features/sample/sample_embedded.h"
#include "features/sample/sample_views.h"

namespace sample {

namespace {

constexpr auto may_keep_notes = identity::signed_in("sample.keep");

base::Result<SampleList> get_notes(base::Work& work, const base::Nothing&) { return SampleList{notes_of(work.db, work.actor.person)}; }

base::Result<SampleNote> post_note(base::Work& work, const SampleInput& input) { return keep_note(work, input.text); }

}  // namespace

base::Feature feature() {
    return {.name = "sample",
            .routes =
                {
                    base::json_route(base::Method::get, "/api/sample-notes", may_keep_notes, get_notes, "My notes, newest first."),
                    base::json_route(base::Method::post, "/api/sample-notes", may_keep_notes, post_note, "Keep a note for today."),
                },
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace sample
