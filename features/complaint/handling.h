// What officers do with a complaint: verify it, pass it on, answer, hand it over, send it back. Who may do what is decided here, from the
// complaint and from who asks; for everybody else there is no such complaint (complaint_is_unknown).
#pragma once

#include "features/complaint/complaint.h"

namespace complaint {

// What somebody is to a complaint.
enum class Part {
    none,
    verifier,  // an appointed officer; of misconduct, the inspectorate; never whom it may be about (concern.h)
    handler,   // the officer who answers, or the head of their unit
    reported   // the employee complained about: nothing else, whatever office they hold
};

// Who may verify, as far as it matters whom a complaint is about.
struct Verifier {
    PersonId person;
    bool is_officer = false, is_inspector = false;
    std::vector<organisation::UnitId> works_in = {};  // today
    std::string name = {};                            // with titles
};

inline constexpr int inspectorate_escalation = 2;  // late for long, see watching.h

struct Asker {
    Verifier self;
    std::vector<organisation::UnitId> heads = {};  // today
    std::vector<Verifier> verifiers = {};          // all there are, where the asker is one of them

    bool may_verify() const { return self.is_officer || self.is_inspector; }
};
Asker asker_of(base::Work& work);
Part part_of(const Asker& asker, const Complaint& complaint);

// Whether it may be in a list or a count that they read: never one about themself, and misconduct only for whoever verifies it.
bool may_know_of(const Asker& asker, const Complaint& complaint);

// Complaints that wait, and that none of those who verify may see: somebody else must be appointed.
int count_unseen(base::Work& work);

// Who verifies, by the personnel office. Refuses officer_is_unknown.
base::Result<base::Done> appoint_officer(base::Work& work, PersonId person);
base::Result<base::Done> dismiss_officer(base::Work& work, PersonId person);

// Refuses complaint_is_unknown where their part is none of these.
base::Result<Complaint> open_as(base::Work& work, ComplaintId id, const std::vector<Part>& parts);

struct Verification {
    Kind kind = Kind::ordinary;
    std::optional<organisation::UnitId> unit;
    std::optional<PersonId> handler;         // none: the head of the unit; of misconduct, whoever verifies
    std::optional<PersonId> about;           // then passed_text is needed
    std::optional<std::string> passed_text;  // what the unit and the employee may read
};
// To a unit and its officer; again, where it was sent back. An officer's complaint about misconduct goes over to the inspectorate instead.
// Refuses unit_is_missing, unit_has_no_head, handler_is_elsewhere, reported_person_cannot_handle, passed_text_is_missing,
// complaint_is_elsewhere.
base::Result<base::Done> verify(base::Work& work, ComplaintId id, const Verification& verification);

enum class Answer { on_the_way, last };
// Refuses words_are_missing, words_are_too_long, complaint_is_elsewhere, as do the following.
base::Result<base::Done> answer(base::Work& work, ComplaintId id, const std::string& text, Answer kind);
base::Result<base::Done> ask_reporter(base::Work& work, ComplaintId id, const std::string& text);
base::Result<base::Done> send_back(base::Work& work, ComplaintId id, const std::string& reason);
base::Result<base::Done> put_away(base::Work& work, ComplaintId id, const std::string& reason);  // archived; the reporter is told why
base::Result<base::Done> add_note(base::Work& work, ComplaintId id, const std::string& text);
base::Result<base::Done> add_context(base::Work& work, ComplaintId id, const std::string& text);  // by the employee complained about
// To somebody of the same unit. Refuses handler_is_elsewhere, reported_person_cannot_handle.
base::Result<base::Done> hand_over(base::Work& work, ComplaintId id, PersonId to);
// Archived as the same as another one that is open to the same officer. Refuses complaint_is_itself, same_complaint_is_archived.
base::Result<base::Done> merge(base::Work& work, ComplaintId id, ComplaintId into);

// The only door to who the reporter is. Every look is in the journal. Refuses identity_is_not_yours, identity_was_not_given,
// identity_is_under_another_key.
base::Result<Reporter> open_identity(base::Work& work, ComplaintId id);

}  // namespace complaint
