#include "features/complaint/clocks.h"

#include <algorithm>

namespace complaint {

using base::Day;
using calendar::WorkingDays;

std::optional<Day> deadline(const WorkingDays& working, Day start, int limit, std::span<const Pause> pauses) {
    auto last = working.after(start, limit);
    for (const auto& pause : pauses) {
        if (pause.from >= last) break;  // the term was over: what came later moves nothing
        if (!pause.until) return std::nullopt;
        last = working.after(last, working.between(std::max(pause.from, start) + 1, *pause.until));
    }
    return last;
}

int elapsed(const WorkingDays& working, Day start, Day today, std::span<const Pause> pauses) {
    int days = working.elapsed(start, today);
    for (const auto& pause : pauses) days -= working.between(std::max(pause.from, start) + 1, std::min(pause.until.value_or(today), today));
    return days;
}

std::optional<Day> answer_due(const WorkingDays& working, const Limits& limits, const Course& course) {
    if (course.forwarded) return deadline(working, *course.forwarded, limits.first_answer, course.pauses);
    return deadline(working, course.filed, limits.verify + limits.first_answer, course.pauses);
}

std::optional<Day> settlement_due(const WorkingDays& working, const Limits& limits, const Course& course) {
    auto due = deadline(working, course.forwarded.value_or(course.filed), limits.settle, course.pauses);
    if (due && course.reopened) due = std::max(*due, working.after(*course.reopened, limits.first_answer));
    return due;
}

namespace {

std::optional<Due> due_by(Term term, std::optional<Day> last) { return last ? std::optional(Due{term, *last}) : std::nullopt; }

std::optional<bool> kept(std::optional<Day> due, std::optional<Day> done, Day today) {
    if (done) return !due || *done <= *due;
    if (due && *due < today) return false;
    return std::nullopt;
}

}  // namespace

std::optional<Due> next_due(const WorkingDays& working, const Limits& limits, const Course& course) {
    switch (course.state) {
        case State::received:
            if (course.forwarded) return due_by(Term::first_answer, answer_due(working, limits, course));
            return due_by(Term::verification, deadline(working, course.filed, limits.verify, course.pauses));
        case State::forwarded: return due_by(Term::first_answer, answer_due(working, limits, course));
        case State::in_progress: return due_by(Term::settlement, settlement_due(working, limits, course));
        case State::returned:
        case State::answered: return Due{Term::silence, working.after(course.last_word, limits.silence)};
        case State::closed:
        case State::archived: return std::nullopt;
    }
    return std::nullopt;
}

Day promised_answer(const WorkingDays& working, const Limits& limits, Day filed) {
    return working.after(filed, limits.verify + limits.first_answer);
}

bool is_open(State state) { return state != State::closed && state != State::archived; }

// Put away unanswered, or brought from a system that kept no days: nothing is known.
std::optional<bool> answered_on_time(const WorkingDays& working, const Limits& limits, const Course& course, Day today) {
    if (!is_open(course.state) && !course.first_answered) return std::nullopt;
    return kept(answer_due(working, limits, course), course.first_answered, today);
}

std::optional<bool> settled_on_time(const WorkingDays& working, const Limits& limits, const Course& course, Day today) {
    if (!is_open(course.state) && !course.settled) return std::nullopt;
    return kept(settlement_due(working, limits, course), course.settled, today);
}

bool may_follow(State before, State after) {
    using enum State;
    switch (before) {
        case received: return after == returned || after == forwarded || after == archived;
        case returned: return after == received || after == forwarded || after == in_progress || after == archived;
        case forwarded: return after == received || after == returned || after == in_progress || after == answered || after == archived;
        case in_progress: return after == received || after == returned || after == answered || after == archived;
        case answered: return after == in_progress || after == closed;
        case closed:
        case archived: return false;
    }
    return false;
}

}  // namespace complaint
