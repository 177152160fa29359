#include "features/feedback/feedback.h"

#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "features/calendar/calendar.h"
#include "features/feedback/feedback_embedded.h"

namespace feedback {
namespace {

constexpr std::size_t longest_note = 2'000;  // characters

base::Errors faults_of(base::Work& work, const Note& note) {
    base::Errors errors;
    const auto text = base::trim(note.text);
    if (text.empty()) errors.push_back(base::refuse("note_is_empty", "/text"));
    if (base::count_code_points(text) > longest_note) errors.push_back(base::refuse("note_is_too_long", "/text", std::to_string(longest_note)));
    if (note.result.has_value() == note.value.has_value()) errors.push_back(base::refuse("note_needs_one_subject", "/result"));
    if (note.day > work.today) errors.push_back(base::refuse("day_is_in_the_future", "/day"));
    const bool about_oneself = note.employee == note.author;
    if (about_oneself != (note.giver == rating::Giver::self)) errors.push_back(base::refuse("nobody_notes_themself", "/giver"));
    return errors;
}

base::Result<base::Done> check_result(base::Work& work, const Note& note) {
    if (!note.result) return base::Done{};
    const auto plan = plan::plan_on(work.db, note.employee, note.day);
    const bool theirs = plan && std::ranges::find(plan->results, *note.result, &plan::Result::id) != plan->results.end();
    if (!theirs) return base::refuse("result_is_not_theirs", "/result");
    return base::Done{};
}

base::Result<base::Done> check_period(base::Work& work, const Note& note) {
    const auto period = calendar::period_on(work.db, note.day, calendar::PeriodKind::quarter);
    if (period && period->state == calendar::PeriodState::closed)
        return base::conflict("period_is_closed", "/day", calendar::title_of(*period, work.language));
    return base::Done{};
}

}  // namespace

base::Result<NoteId> record(base::Work& work, const Note& note) {
    if (auto errors = faults_of(work, note); !errors.empty()) return errors;
    TRY(check_result(work, note));
    TRY(check_period(work, note));
    auto made = note;
    made.id = work.new_id<NoteTag>();
    made.text = base::trim(note.text);
    made.at = work.now;
    work.db.run(sql::insert_note, made.id, made.employee, made.author, made.giver, made.giver_name, made.result, made.value, made.tone, made.text,
                made.day, made.at);
    work.journal({.thing = "feedback", .thing_id = made.id.value, .action = "recorded", .after = base::write_json(made)});
    return made.id;
}

std::vector<Note> notes_about(base::Db& db, PersonId employee, base::Day first, base::Day last) {
    return db.all<Note>(sql::notes_about, employee, first, last);
}

std::vector<Count> counts(base::Db& db, organisation::IdRange range, base::Day first, base::Day last) {
    return db.all<Count>(sql::counts_between, range.first, range.last, first, last);
}

}  // namespace feedback
