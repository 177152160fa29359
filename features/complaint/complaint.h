// Complaints of the public (SP4N): anybody complains without an account; a verifying officer passes it on, a unit answers by a clock, and
// the reporter follows it by its number. Facts here; what reporters do is filing.h, what officers do handling.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/work.h"
#include "features/complaint/clocks.h"
#include "features/organisation/organisation.h"
#include "features/policy/policy.h"
#include "features/service/service.h"

namespace base {
struct Feature;
}

namespace complaint {

using base::PersonId;
using ComplaintId = base::Id<struct ComplaintTag>;  // drawn by lot: it tells no day

// What the reporter says it is about; the verifying officer decides the kind.
enum class Category { officer, waiting, cost, facility, other };
enum class Kind { information, ordinary, supervisory, aspiration };
// Who may learn the reporter's name: also the officer who answers, only the verifying officer, nobody, since it is not kept.
enum class Disclosure { named, secret, anonymous };
enum class Closer { reporter, silence };

struct Complaint {
    ComplaintId id;
    base::Day filed;
    Category category;
    Kind kind;  // until it is verified, as the category suggests
    Disclosure disclosure;
    State state;
    std::string text;                        // in the reporter's words
    std::optional<std::string> passed_text;  // what the unit and the employee read, where something was left out
    std::optional<organisation::UnitId> unit;
    std::optional<service::ServiceId> service;
    std::optional<PersonId> handler;         // who answers
    std::optional<PersonId> about;           // the employee complained about
    std::optional<ComplaintId> same_as;      // archived as the same
    std::optional<base::Day> forwarded, first_answered, settled, reopened, closed;
    base::Day last_word;
    std::optional<Closer> closer;
    std::optional<int> stars;  // 1 to 5: how the reporter found the handling
    int reopenings, escalations;  // escalations: of the term that runs, see watching.h
    std::optional<std::string> source_number;  // in the system that it was imported from
};

enum class MessageKind {
    question, first_answer, answer, last_answer, archived,  // told to the reporter
    reply,                                                  // of the reporter
    note, sent_back, handed_over, reminder, escalation,     // among officers
    context                                                 // of the employee complained about
};
struct Message {
    ComplaintId complaint;
    int number;  // 1, 2 …: within its complaint
    MessageKind kind;
    std::string text;
    base::Day day;
    std::optional<PersonId> author;  // none: the reporter, or the program
};

// Kept sealed, opened only by open_identity (handling.h).
struct Reporter {
    std::string name, contact;
};

bool is_told_to_reporter(MessageKind kind);

std::optional<Complaint> find(base::Db& db, ComplaintId id);
// How many wait for whoever asks: for their answer, or to be verified.
int count_waiting(base::Work& work);
std::vector<Complaint> filed_between(base::Db& db, base::Day first, base::Day last);  // by day and id
std::vector<Message> messages_of(base::Db& db, ComplaintId id);

// By the rules of the day it came in.
policy::ComplaintRules rules_on(base::Db& db, base::Day day);
Limits limits_of(const policy::ComplaintRules& rules, Kind kind);
// What the clocks know, with the pauses.
Course course_of(base::Db& db, const Complaint& complaint);
std::vector<Course> courses_of(base::Db& db, const std::vector<Complaint>& complaints);  // in their order

base::Feature feature();

}  // namespace complaint

// The rest of the face.
#include "features/complaint/complaint_import.h"
#include "features/complaint/figures.h"
#include "features/complaint/filing.h"
#include "features/complaint/handling.h"
#include "features/complaint/key_mark.h"
#include "features/complaint/measures.h"
#include "features/complaint/tracking_number.h"
