#include "base/feature.h"
#include "features/complaint/complaint.h"
#include "features/complaint/complaint_embedded.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/intake_page.h"
#include "features/complaint/office_routes.h"
#include "features/complaint/queue.h"
#include "features/complaint/watching.h"
#include "features/identity/identity.h"

namespace complaint {
namespace {

using base::Done;
using base::Method;
using base::Result;
using base::Work;

// Whose complaint it is depends on the complaint: every verb asks open_as, and answers complaint_is_unknown to everybody else.
constexpr auto may_handle = identity::signed_in("complaint.handle");
constexpr auto may_hear = identity::signed_in("complaint.about_me");

Result<Queue> show_queue(Work& work, const base::Nothing&) { return queue_of(work); }
Result<ComplaintView> show(Work& work, const ComplaintById& input) { return view_of(work, input.complaint); }
Result<Queue> show_alike(Work& work, const ComplaintById& input) { return alike_on_desk(work, input.complaint); }
Result<AboutMeList> show_about_me(Work& work, const base::Nothing&) { return about_me(work); }

Result<Done> post_verification(Work& work, const VerificationInput& in) {
    return verify(work, in.complaint, {in.kind, in.unit, in.handler, in.about, in.passed_text});
}
Result<Done> post_answer(Work& work, const AnswerInput& in) { return answer(work, in.complaint, in.text, in.kind); }
Result<Done> put_handler(Work& work, const HandlerInput& in) { return hand_over(work, in.complaint, in.person); }
Result<Done> post_merge(Work& work, const MergeInput& in) { return merge(work, in.complaint, in.into); }
Result<Reporter> post_look(Work& work, const ComplaintById& in) { return open_identity(work, in.complaint); }

template <Result<Done> (*verb)(Work&, ComplaintId, const std::string&)>
Result<Done> post_words(Work& work, const WordsInput& in) {
    return verb(work, in.complaint, in.text);
}

Result<base::Response> show_photo(Work& work, const base::Request& request) {
    const auto id = TRY(base::read_input<ComplaintById>("", request.captures)).complaint;
    TRY(open_as(work, id, {Part::verifier, Part::handler}));
    const auto photo = store::photo_of(work.db, id);
    if (!photo) return base::missing("complaint_is_unknown");
    return base::download(photo->content, photo->type, "foto-pengaduan");
}

std::vector<base::Route> desk_routes() {
    using base::json_route;
    return {
        json_route(Method::get, "/api/complaints", may_handle, show_queue, "The complaints on the actor's desk, the most urgent first."),
        json_route(Method::get, "/api/complaints/{complaint}", may_handle, show, "One complaint, with what was said about it."),
        json_route(Method::get, "/api/complaints/{complaint}/alike", may_handle, show_alike, "Complaints that may be about the same matter."),
        base::raw_route(Method::get, "/api/complaints/{complaint}/photo", may_handle, base::Access::read, show_photo, "The photo of a complaint."),
        json_route(Method::post, "/api/complaints/{complaint}/verifications", may_handle, post_verification, "Pass a complaint on to a unit and an officer."),
        json_route(Method::post, "/api/complaints/{complaint}/answers", may_handle, post_answer, "Answer the reporter."),
        json_route(Method::post, "/api/complaints/{complaint}/questions", may_handle, post_words<ask_reporter>, "Ask the reporter; the clocks stand still."),
        json_route(Method::post, "/api/complaints/{complaint}/returns", may_handle, post_words<send_back>, "Send a complaint back that is another unit's."),
        json_route(Method::post, "/api/complaints/{complaint}/archivings", may_handle, post_words<put_away>, "Put a complaint away; the reporter is told why."),
        json_route(Method::post, "/api/complaints/{complaint}/notes", may_handle, post_words<add_note>, "A note among officers."),
        json_route(Method::post, "/api/complaints/{complaint}/contexts", may_hear, post_words<add_context>, "What the employee complained about has to say."),
        json_route(Method::put, "/api/complaints/{complaint}/handler", may_handle, put_handler, "Hand a complaint over within the unit."),
        json_route(Method::post, "/api/complaints/{complaint}/merges", may_handle, post_merge, "Archive a complaint as the same as another one."),
        json_route(Method::post, "/api/complaints/{complaint}/identity-looks", may_handle, post_look, "Who the reporter is; the look is on record."),
        json_route(Method::get, "/api/complaints-about-me", may_hear, show_about_me, "Complaints that the actor may add context to."),
    };
}

}  // namespace

base::Feature feature() {
    std::vector<base::Route> routes = intake_routes();
    for (auto part : {tracking_routes(), desk_routes(), office_routes()}) routes.insert(routes.end(), part.begin(), part.end());
    return {.name = "complaint",
            .routes = std::move(routes),
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences,
            .jobs = {watching()}};
}

}  // namespace complaint
