#include "features/complaint/complaint.h"

#include <algorithm>

#include "features/complaint/complaint_embedded.h"
#include "features/complaint/complaint_store.h"

namespace complaint {

bool is_told_to_reporter(MessageKind kind) {
    using enum MessageKind;
    switch (kind) {
        case question:
        case first_answer:
        case answer:
        case last_answer:
        case archived:
        case reply: return true;
        case note:
        case sent_back:
        case handed_over:
        case reminder:
        case escalation:
        case context: return false;
    }
    return false;
}

std::optional<Complaint> find(base::Db& db, ComplaintId id) { return db.one<Complaint>(sql::complaint_with_id, id); }
std::vector<Complaint> filed_between(base::Db& db, base::Day first, base::Day last) { return db.all<Complaint>(sql::complaints_filed, first, last); }
std::vector<Message> messages_of(base::Db& db, ComplaintId id) { return db.all<Message>(sql::messages_of, id); }

policy::ComplaintRules rules_on(base::Db& db, base::Day day) {
    const auto policy = policy::in_force(db, day);
    return policy ? policy.value().rules.complaints.value_or(policy::ComplaintRules{}) : policy::ComplaintRules{};
}

Limits limits_of(const policy::ComplaintRules& rules, Kind kind) {
    const auto settle = [&] {
        switch (kind) {
            case Kind::information: return rules.information;
            case Kind::ordinary: return rules.ordinary;
            case Kind::supervisory: return rules.supervisory;
            case Kind::aspiration: return rules.aspiration;
        }
        return rules.ordinary;
    };
    return {rules.verify, rules.first_answer, settle(), rules.silence};
}

std::vector<Course> courses_of(base::Db& db, const std::vector<Complaint>& complaints) {
    std::vector<ComplaintId> ids;
    for (const auto& complaint : complaints) ids.push_back(complaint.id);
    const auto pauses = store::pauses_of(db, ids);
    std::vector<Course> courses;
    for (const auto& c : complaints) {
        Course course{c.state, c.filed, c.forwarded, c.first_answered, c.settled, c.reopened, c.last_word, {}};
        for (const auto& pause : std::ranges::equal_range(pauses, c.id, {}, &store::PauseRow::complaint)) course.pauses.push_back({pause.start, pause.until});
        courses.push_back(std::move(course));
    }
    return courses;
}

Course course_of(base::Db& db, const Complaint& complaint) { return courses_of(db, {complaint}).front(); }

}  // namespace complaint
