#include "features/complaint/watching.h"

#include "base/later_job.h"
#include "features/calendar/calendar.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/saying.h"
#include "features/organisation/agency.h"

namespace complaint {
namespace {

constexpr std::string_view job = "complaint.watch";
constexpr int morning = 7 * 60;  // minutes

}  // namespace

Wake wake(const calendar::WorkingDays& working, const Limits& limits, const Course& course, int escalations, base::Day today) {
    const auto due = next_due(working, limits, course);
    if (!due) return Wake::nothing;
    if (due->term == Term::silence) return today > due->last ? Wake::close : Wake::nothing;
    if (today <= due->last) return working.between(today + 1, due->last) == 1 ? Wake::remind : Wake::nothing;
    if (escalations == 0) return Wake::tell_head;
    return escalations == 1 && working.elapsed(due->last, today) > limits.first_answer ? Wake::tell_inspectorate : Wake::nothing;
}

namespace {

void start_tomorrow(base::Work& work, ComplaintId id, base::Day today, int zone_minutes) {
    const auto next = calendar::working_days(work.db).after(today, 1);
    base::start_job_at(work, job, id.value, base::instant_of(next, morning, zone_minutes));
}

// An office that asked and heard nothing puts the complaint away; one that answered has settled it.
void close_in_silence(base::Work& work, Complaint& complaint, base::Day today) {
    if (complaint.state == State::returned) store::end_pause(work.db, complaint.id, today);
    complaint.state = complaint.state == State::returned ? State::archived : State::closed;
    complaint.closed = today;
    complaint.closer = Closer::silence;
    store::update(work.db, complaint);
    note_change(work, complaint, "closed_in_silence");
}

void escalate(base::Work& work, Complaint& complaint, base::Day today) {
    ++complaint.escalations;
    say(work, {complaint.id, 0, MessageKind::escalation, std::to_string(complaint.escalations), today, {}});
    store::update(work.db, complaint);
    note_change(work, complaint, "escalated");
}

void remind(base::Work& work, const Complaint& complaint, base::Day today) {
    say(work, {complaint.id, 0, MessageKind::reminder, "", today, {}});
    note_change(work, complaint, "reminded");
}

void act(base::Work& work, Complaint& complaint, base::Day today) {
    const auto limits = limits_of(rules_on(work.db, complaint.filed), complaint.kind);
    switch (wake(calendar::working_days(work.db), limits, course_of(work.db, complaint), complaint.escalations, today)) {
        case Wake::nothing: return;
        case Wake::remind: return remind(work, complaint, today);
        case Wake::tell_head:
        case Wake::tell_inspectorate: return escalate(work, complaint, today);
        case Wake::close: return close_in_silence(work, complaint, today);
    }
}

base::Progress look(base::Work& work, std::int64_t subject, const base::Prepared&) {
    auto complaint = find(work.db, {subject});
    const int zone = organisation::agency_of(work.db).zone_minutes;
    const auto today = base::day_of(work.now, zone);
    if (!complaint) return base::Progress::finished;
    act(work, *complaint, today);
    if (is_open(complaint->state)) start_tomorrow(work, complaint->id, today, zone);
    return base::Progress::finished;
}

}  // namespace

void watch(base::Work& work, ComplaintId id) {
    start_tomorrow(work, id, work.today, organisation::agency_of(work.db).zone_minutes);
}

base::JobKind watching() { return {job, look}; }

}  // namespace complaint
