// What is said about a complaint: to the reporter, among officers, and by the employee complained about.
#include "base/text.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/handling.h"
#include "features/complaint/saying.h"
#include "features/complaint/words.h"

namespace complaint {

using enum Part;

base::Result<std::string> words_of(std::string_view typed, std::string_view path) {
    const auto text = base::trim(typed);
    if (text.empty()) return base::refuse("words_are_missing", std::string(path));
    if (base::count_code_points(text) > longest_answer) return base::refuse("words_are_too_long", std::string(path), std::to_string(longest_answer));
    return std::string(text);
}

namespace {

MessageKind kind_of(const Complaint& complaint, Answer answer) {
    if (answer == Answer::last) return MessageKind::last_answer;
    return complaint.first_answered ? MessageKind::answer : MessageKind::first_answer;
}

}  // namespace

base::Result<base::Done> answer(base::Work& work, ComplaintId id, const std::string& typed, Answer kind) {
    auto complaint = TRY(open_as(work, id, {handler, verifier}));
    const auto text = TRY(words_of(typed, "/text"));
    if (complaint.state != State::forwarded && complaint.state != State::in_progress) return base::conflict("complaint_is_elsewhere");
    say(work, {id, 0, kind_of(complaint, kind), text, work.today, work.actor.person});
    if (!complaint.first_answered) complaint.first_answered = work.today;
    complaint.last_word = work.today;
    complaint.escalations = 0;
    complaint.state = kind == Answer::last ? State::answered : State::in_progress;
    if (kind == Answer::last) complaint.settled = work.today;
    store::update(work.db, complaint);
    note_change(work, complaint, kind == Answer::last ? "settled" : "answered");
    return base::Done{};
}

base::Result<base::Done> ask_reporter(base::Work& work, ComplaintId id, const std::string& typed) {
    auto complaint = TRY(open_as(work, id, {handler, verifier}));
    const auto text = TRY(words_of(typed, "/text"));
    if (!may_follow(complaint.state, State::returned)) return base::conflict("complaint_is_elsewhere");
    say(work, {id, 0, MessageKind::question, text, work.today, work.actor.person});
    store::begin_pause(work.db, id, work.today);
    complaint.state = State::returned;
    complaint.last_word = work.today;
    store::update(work.db, complaint);
    note_change(work, complaint, "returned");
    return base::Done{};
}

base::Result<base::Done> put_away(base::Work& work, ComplaintId id, const std::string& typed) {
    auto complaint = TRY(open_as(work, id, {verifier}));
    const auto text = TRY(words_of(typed, "/text"));
    if (!may_follow(complaint.state, State::archived)) return base::conflict("complaint_is_elsewhere");
    say(work, {id, 0, MessageKind::archived, text, work.today, work.actor.person});
    if (complaint.state == State::returned) store::end_pause(work.db, id, work.today);
    complaint.state = State::archived;
    complaint.closed = complaint.last_word = work.today;
    store::update(work.db, complaint);
    note_change(work, complaint, "archived");
    return base::Done{};
}

namespace {

base::Result<base::Done> add(base::Work& work, ComplaintId id, MessageKind kind, const std::string& typed) {
    const auto text = TRY(words_of(typed, "/text"));
    say(work, {id, 0, kind, text, work.today, work.actor.person});
    note_change(work, find(work.db, id).value(), kind == MessageKind::note ? "noted" : "context_added");
    return base::Done{};
}

}  // namespace

base::Result<base::Done> add_note(base::Work& work, ComplaintId id, const std::string& text) {
    TRY(open_as(work, id, {handler, verifier}));
    return add(work, id, MessageKind::note, text);
}

base::Result<base::Done> add_context(base::Work& work, ComplaintId id, const std::string& text) {
    TRY(open_as(work, id, {reported}));
    return add(work, id, MessageKind::context, text);
}

}  // namespace complaint
