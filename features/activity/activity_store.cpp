#include "features/activity/activity_store.h"

#include "base/id_list.h"
#include "features/activity/activity_embedded.h"

namespace activity {

std::vector<Attendance> reported_days(base::Db& db, organisation::IdRange range, base::Day first, base::Day last) {
    return db.all<Attendance>(sql::days_between, range.first, range.last, first, last);
}

namespace store {

void insert(base::Db& db, const Report& r, const std::string& fingerprint) {
    db.run(sql::insert_report, r.id, r.employee, r.day, r.text, r.result, r.indicator, r.quantity, r.minutes, r.link, r.punctuality, fingerprint,
           r.written_at, r.received_at);
}
void rewrite(base::Db& db, const Report& r, const std::string& fingerprint) {
    db.run(sql::rewrite_report, r.id, r.text, r.result, r.indicator, r.quantity, r.minutes, r.link, fingerprint);
}
std::optional<Report> find(base::Db& db, ReportId id) { return db.one<Report>(sql::report_with_id, id); }
std::vector<Report> between(base::Db& db, PersonId employee, base::Day first, base::Day last) {
    return db.all<Report>(sql::reports_between, employee, first, last);
}
Beside beside(base::Db& db, PersonId employee, base::Day day, ReportId own, const std::string& fingerprint) {
    const auto rows = db.query(sql::beside, {employee, day, own, fingerprint});
    return {static_cast<int>(rows.integer(0, 0)), rows.integer(0, 1) > 0};
}
std::vector<Report> waiting_with_history(base::Db& db, const std::vector<PersonId>& people, base::Day since) {
    if (people.empty()) return {};
    return db.all<Report>(sql::waiting_with_history, base::id_list(people), since);
}
void remove(base::Db& db, ReportId id) {
    db.run(sql::delete_evidence, id);
    db.run(sql::delete_report, id);
}

}  // namespace store
}  // namespace activity
