// Verification, and the ways a complaint goes from hand to hand.
#include <algorithm>

#include "base/text.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/handling.h"
#include "features/complaint/saying.h"
#include "features/complaint/words.h"

namespace complaint {
namespace {

using enum Part;

bool works_in(base::Work& work, PersonId person, organisation::UnitId unit) {
    return std::ranges::any_of(organisation::posts_between(work.db, person, work.today, work.today),
                               [&](const organisation::Post& post) { return post.unit == unit; });
}

base::Result<base::Done> may_handle(base::Work& work, PersonId person, organisation::UnitId unit, std::optional<PersonId> about) {
    if (about == person) return base::refuse("reported_person_cannot_handle", "/handler");
    if (!works_in(work, person, unit)) return base::refuse("handler_is_elsewhere", "/handler");
    return base::Done{};
}

base::Result<PersonId> handler_in(base::Work& work, organisation::UnitId unit, const Verification& verification) {
    if (verification.handler) {
        TRY(may_handle(work, *verification.handler, unit, verification.about));
        return *verification.handler;
    }
    const auto head = organisation::unit_head(work.db, unit, work.today);
    if (!head) return base::refuse("unit_has_no_head", "/unit");
    if (verification.about == head->person) return base::refuse("reported_person_cannot_handle", "/handler");
    return head->person;
}

// Of misconduct the inspectorate answers itself, whoever may have erred in whichever unit.
base::Result<base::Done> settle_handler(base::Work& work, Complaint& complaint, const Verification& verification) {
    if (verification.kind == Kind::supervisory) {
        complaint.handler = work.actor.person;
        return base::Done{};
    }
    if (!complaint.unit) return base::refuse("unit_is_missing", "/unit");
    const auto units = organisation::units(work.db);
    if (std::ranges::find(units, *complaint.unit, &organisation::Unit::id) == units.end()) return base::refuse("unit_is_missing", "/unit");
    complaint.handler = TRY(handler_in(work, *complaint.unit, verification));
    return base::Done{};
}

base::Result<base::Done> pass_to_inspectorate(base::Work& work, Complaint& complaint) {
    complaint.kind = Kind::supervisory;
    complaint.handler.reset();  // who had it
    store::update(work.db, complaint);
    note_change(work, complaint, "passed_to_inspectorate");
    return base::Done{};
}

}  // namespace

base::Result<base::Done> verify(base::Work& work, ComplaintId id, const Verification& verification) {
    auto complaint = TRY(open_as(work, id, {verifier}));
    if (!may_follow(complaint.state, State::forwarded)) return base::conflict("complaint_is_elsewhere");
    const bool is_news = complaint.kind != Kind::supervisory && !asker_of(work).self.is_inspector;
    if (verification.kind == Kind::supervisory && is_news) return pass_to_inspectorate(work, complaint);
    const std::string passed(base::trim(verification.passed_text ? *verification.passed_text : ""));
    if (verification.about && passed.empty()) return base::refuse("passed_text_is_missing", "/passed_text");
    if (base::count_code_points(passed) > longest_complaint) return base::refuse("words_are_too_long", "/passed_text", std::to_string(longest_complaint));
    if (verification.unit) complaint.unit = verification.unit;
    TRY(settle_handler(work, complaint, verification));
    complaint.kind = verification.kind;
    complaint.about = verification.about;
    complaint.passed_text = passed.empty() ? std::nullopt : std::optional(passed);
    if (complaint.state == State::returned) store::end_pause(work.db, id, work.today);
    complaint.state = State::forwarded;
    if (!complaint.forwarded) complaint.forwarded = work.today;
    complaint.escalations = 0;
    store::update(work.db, complaint);
    note_change(work, complaint, "forwarded");
    return base::Done{};
}

base::Result<base::Done> send_back(base::Work& work, ComplaintId id, const std::string& reason) {
    auto complaint = TRY(open_as(work, id, {handler}));
    const auto text = TRY(words_of(reason, "/text"));
    if (complaint.state != State::forwarded && complaint.state != State::in_progress) return base::conflict("complaint_is_elsewhere");
    complaint.state = State::received;
    complaint.handler.reset();
    say(work, {id, 0, MessageKind::sent_back, text, work.today, work.actor.person});
    store::update(work.db, complaint);
    note_change(work, complaint, "sent_back");
    return base::Done{};
}

base::Result<base::Done> hand_over(base::Work& work, ComplaintId id, PersonId to) {
    auto complaint = TRY(open_as(work, id, {verifier, handler}));
    if (!complaint.unit || !complaint.forwarded || complaint.kind == Kind::supervisory) return base::conflict("complaint_is_elsewhere");
    if (!is_open(complaint.state) || complaint.state == State::received)
        return base::conflict("complaint_is_elsewhere");
    TRY(may_handle(work, to, *complaint.unit, complaint.about));
    complaint.handler = to;
    say(work, {id, 0, MessageKind::handed_over, "", work.today, work.actor.person});
    store::update(work.db, complaint);
    note_change(work, complaint, "handed_over");
    return base::Done{};
}

base::Result<base::Done> merge(base::Work& work, ComplaintId id, ComplaintId into) {
    auto complaint = TRY(open_as(work, id, {verifier}));
    if (id == into) return base::refuse("complaint_is_itself", "/into");
    const auto other = TRY(open_as(work, into, {verifier}));
    if (other.state == State::archived) return base::conflict("same_complaint_is_archived", "/into");
    if (!may_follow(complaint.state, State::archived)) return base::conflict("complaint_is_elsewhere");
    if (complaint.state == State::returned) store::end_pause(work.db, id, work.today);
    complaint.state = State::archived;
    complaint.closed = work.today;
    complaint.same_as = into;
    store::update(work.db, complaint);
    note_change(work, complaint, "merged");
    return base::Done{};
}

}  // namespace complaint
