#include "features/complaint/filing.h"

#include <algorithm>

#include "base/json.h"
#include "base/sealed.h"
#include "base/secret.h"
#include "base/text.h"
#include "base/upload.h"
#include "features/calendar/calendar.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/key_mark.h"
#include "features/complaint/saying.h"
#include "features/complaint/tracking_number.h"
#include "features/complaint/watching.h"

namespace complaint {

std::string place_of_identity(ComplaintId id) { return "complaint " + std::to_string(id.value); }

namespace {

constexpr std::size_t longest_name = 120;

bool is_a_unit(base::Db& db, organisation::UnitId unit) {
    const auto units = organisation::units(db);
    return std::ranges::find(units, unit, &organisation::Unit::id) != units.end();
}

base::Errors faults_of_words(base::Work& work, const NewComplaint& complaint) {
    base::Errors errors;
    const auto text = base::trim(complaint.text), name = base::trim(complaint.name), contact = base::trim(complaint.contact);
    if (text.empty()) errors.push_back(base::refuse("complaint_is_empty", "/cerita"));
    if (base::count_code_points(text) > longest_complaint)
        errors.push_back(base::refuse("complaint_is_too_long", "/cerita", std::to_string(longest_complaint)));
    if (complaint.disclosure == Disclosure::named && name.empty()) errors.push_back(base::refuse("reporter_has_no_name", "/nama"));
    if (complaint.disclosure == Disclosure::anonymous && !(name.empty() && contact.empty()))
        errors.push_back(base::refuse("anonymous_gave_a_name", name.empty() ? "/kontak" : "/nama"));
    if (name.size() > longest_name) errors.push_back(base::refuse("contact_is_too_long", "/nama", std::to_string(longest_name)));
    if (contact.size() > longest_name) errors.push_back(base::refuse("contact_is_too_long", "/kontak", std::to_string(longest_name)));
    if (complaint.unit && !is_a_unit(work.db, *complaint.unit)) errors.push_back(base::refuse("unit_is_unknown", "/unit"));
    return errors;
}

base::Result<std::optional<base::Upload>> cleaned(const std::string& photo) {
    if (photo.empty()) return std::optional<base::Upload>();
    auto upload = base::accept_upload(photo, {.bytes = largest_photo});
    if (upload) return std::optional(std::move(upload).value());
    for (auto& error : upload.errors()) error.path = "/foto";
    return std::move(upload).errors();
}

// Money asked for is misconduct until somebody who may know says otherwise.
Kind suggested_kind(Category category) { return category == Category::cost ? Kind::supervisory : Kind::ordinary; }

Complaint begun(base::Work& work, const NewComplaint& from) {
    return {.id = {base::random_number()}, .filed = work.today, .category = from.category, .kind = suggested_kind(from.category),
            .disclosure = from.disclosure, .state = State::received, .text = std::string(base::trim(from.text)), .passed_text = {}, .unit = from.unit,
            .service = from.service, .handler = {}, .about = {}, .same_as = {}, .forwarded = {}, .first_answered = {}, .settled = {}, .reopened = {},
            .closed = {}, .last_word = work.today, .closer = {}, .stars = {}, .reopenings = 0, .escalations = 0, .source_number = {}};
}

void keep_reporter(base::Work& work, ComplaintId id, const NewComplaint& from) {
    const Reporter reporter{std::string(base::trim(from.name)), std::string(base::trim(from.contact))};
    if (from.disclosure == Disclosure::anonymous || (reporter.name.empty() && reporter.contact.empty())) return;
    store::keep_identity(work.db, id, base::seal(base::write_json(reporter), place_of_identity(id)));
}

}  // namespace

base::Errors faults_of(base::Work& work, const NewComplaint& complaint) {
    auto errors = faults_of_words(work, complaint);
    if (const auto photo = cleaned(complaint.photo); !photo) errors.insert(errors.end(), photo.errors().begin(), photo.errors().end());
    return errors;
}

base::Result<Filed> file(base::Work& work, const NewComplaint& from) {
    if (auto errors = faults_of(work, from); !errors.empty()) return errors;
    const auto photo = cleaned(from.photo);
    const auto complaint = begun(work, from);
    mark_key(work.db);
    const auto number = new_tracking_number();
    store::insert(work.db, complaint, base::sealed_digest(number));
    keep_reporter(work, complaint.id, from);
    if (photo.value()) store::keep_photo(work.db, complaint.id, photo.value()->type, photo.value()->bytes);
    watch(work, complaint.id);
    note_change(work, complaint, "filed");
    const auto limits = limits_of(rules_on(work.db, complaint.filed), complaint.kind);
    return Filed{complaint.id, number, promised_answer(calendar::working_days(work.db), limits, complaint.filed)};
}

// ---- following it

namespace {

void add_told(base::Db& db, ComplaintId id, std::vector<Message>& told) {
    for (auto& message : messages_of(db, id))
        if (is_told_to_reporter(message.kind)) told.push_back(std::move(message));
}

// Answers to the complaint that this one is the same as, without what its own reporter said.
void add_answers_of_the_same(base::Db& db, ComplaintId id, std::vector<Message>& told) {
    using enum MessageKind;
    for (auto& message : messages_of(db, id))
        if (message.kind == first_answer || message.kind == answer || message.kind == last_answer) told.push_back(std::move(message));
}

}  // namespace

std::optional<Followed> follow(base::Db& db, std::string_view number) {
    const auto place = store::place_of(db, base::sealed_digest(number));
    if (!place) return std::nullopt;
    auto there = db.for_agency(place->agency);
    const auto complaint = find(there, place->id).value();
    const auto working = calendar::working_days(there);
    const auto limits = limits_of(rules_on(there, complaint.filed), complaint.kind);
    Followed followed{place->agency, complaint, {}, promised_answer(working, limits, complaint.filed), next_due(working, limits, course_of(there, complaint)),
                      store::has_photo(there, complaint.id)};
    add_told(there, complaint.id, followed.told);
    if (complaint.same_as) add_answers_of_the_same(there, *complaint.same_as, followed.told);
    return followed;
}

namespace {

State state_before_question(const Complaint& complaint) {
    if (!complaint.forwarded) return State::received;
    return complaint.first_answered ? State::in_progress : State::forwarded;
}

void open_again(base::Work& work, Complaint& complaint) {
    store::begin_pause(work.db, complaint.id, *complaint.settled);
    store::end_pause(work.db, complaint.id, work.today);
    complaint.state = State::in_progress;
    complaint.settled.reset();
    complaint.reopened = work.today;
    ++complaint.reopenings;
}

base::Result<base::Done> may_reply(base::Work& work, const Complaint& complaint, std::string_view text) {
    if (!is_open(complaint.state)) return base::conflict("complaint_is_closed");
    if (text.empty()) return base::refuse("reply_is_empty", "/balasan");
    if (base::count_code_points(text) > longest_complaint) return base::refuse("reply_is_too_long", "/balasan", std::to_string(longest_complaint));
    const auto messages = messages_of(work.db, complaint.id);
    if (std::ranges::count(messages, MessageKind::reply, &Message::kind) >= most_replies) return base::conflict("replies_are_many", "/balasan");
    return base::Done{};
}

}  // namespace

base::Result<base::Done> reply(base::Work& work, ComplaintId id, std::string_view typed) {
    auto complaint = find(work.db, id);
    if (!complaint) return base::missing("complaint_is_unknown");
    const auto text = base::trim(typed);
    TRY(may_reply(work, *complaint, text));
    say(work, {id, 0, MessageKind::reply, std::string(text), work.today, {}});
    if (complaint->state == State::returned) {
        store::end_pause(work.db, id, work.today);
        complaint->state = state_before_question(*complaint);
    } else if (complaint->state == State::answered) {
        open_again(work, *complaint);
    }
    store::update(work.db, *complaint);
    note_change(work, *complaint, "replied");
    return base::Done{};
}

base::Result<base::Done> give_stars(base::Work& work, ComplaintId id, int stars) {
    auto complaint = find(work.db, id);
    if (!complaint) return base::missing("complaint_is_unknown");
    if (stars < 1 || stars > 5) return base::refuse("stars_are_out_of_range", "/bintang");
    if (complaint->state != State::answered && complaint->state != State::closed) return base::conflict("stars_come_at_the_end", "/bintang");
    if (complaint->stars) return base::conflict("stars_were_given", "/bintang");
    complaint->stars = stars;
    if (complaint->state == State::answered) {
        complaint->state = State::closed;
        complaint->closed = work.today;
        complaint->closer = Closer::reporter;
    }
    store::update(work.db, *complaint);
    note_change(work, *complaint, "rated");
    return base::Done{};
}

}  // namespace complaint
