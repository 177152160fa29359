// The clocks of a complaint, in working days of its agency (PermenPANRB 62/2018 and 5/2025; see docs/decisions/0021-complaints.md). Pure.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/day.h"
#include "features/calendar/working_days.h"

namespace complaint {

enum class State {
    received,     // waits for the verifying officer
    returned,     // waits for the reporter, who was asked something
    forwarded,    // a unit and an officer have it
    in_progress,  // the reporter had a first answer
    answered,     // the reporter had the last answer, and may still reply
    closed,
    archived      // not for us, or the same as another one
};

// Of one kind of complaint, by the rules of the day it came in.
struct Limits {
    int verify, first_answer, settle;
    int silence;  // after so many days without a reply a complaint is closed
};

// While an office waits for the reporter its clocks stand still: the working days after `from`, up to and with `until`.
struct Pause {
    base::Day from;
    std::optional<base::Day> until;  // none: still waiting
};

// What the clocks know of a complaint.
struct Course {
    State state = State::received;
    base::Day filed;
    std::optional<base::Day> forwarded = {}, first_answered = {}, settled = {};
    std::optional<base::Day> reopened = {};  // the reporter replied to the last answer
    base::Day last_word;                     // the office's last word to the reporter; before the first one, the day it came in
    std::vector<Pause> pauses = {};
};

// The last day of a term of `limit` working days; the day it starts on does not count. None while the clock stands still.
std::optional<base::Day> deadline(const calendar::WorkingDays& working, base::Day start, int limit, std::span<const Pause> pauses);
// How many working days have passed, without those that the clock stood still.
int elapsed(const calendar::WorkingDays& working, base::Day start, base::Day today, std::span<const Pause> pauses);

enum class Term { verification, first_answer, settlement, silence };
struct Due {
    Term term;
    base::Day last;  // late from the day after
};
// What is to happen next, and until when; nothing for what waits for nobody.
std::optional<Due> next_due(const calendar::WorkingDays& working, const Limits& limits, const Course& course);

// The terms themselves, whether they are over or not. Mis-sent complaints keep their first day of forwarding: the reporter does not wait for
// our mistakes. Who replied to the last answer gets another one within the term of a first answer, or what is left of the whole.
std::optional<base::Day> answer_due(const calendar::WorkingDays& working, const Limits& limits, const Course& course);
std::optional<base::Day> settlement_due(const calendar::WorkingDays& working, const Limits& limits, const Course& course);

// What the reporter is told on the first day: verification and first answer, one after the other.
base::Day promised_answer(const calendar::WorkingDays& working, const Limits& limits, base::Day filed);

// Whether a term was kept: yes, no, or not yet known.
std::optional<bool> answered_on_time(const calendar::WorkingDays& working, const Limits& limits, const Course& course, base::Day today);
std::optional<bool> settled_on_time(const calendar::WorkingDays& working, const Limits& limits, const Course& course, base::Day today);

bool is_open(State state);  // neither closed nor archived

// Which state may follow which.
bool may_follow(State before, State after);

}  // namespace complaint
