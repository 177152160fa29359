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
std::optional<ReportId> same_work(base::Db& db, const Report& report, const std::string& fingerprint) {
    const auto id = db.one<std::int64_t>(sql::same_work, report.employee, report.day, fingerprint);
    return id ? std::optional(ReportId{*id}) : std::nullopt;
}
std::vector<Report> waiting_with_history(base::Db& db, const std::vector<PersonId>& people, base::Day since) {
    if (people.empty()) return {};
    return db.all<Report>(sql::waiting_with_history, base::id_list(people), since);
}
int minutes_of_day(base::Db& db, PersonId employee, base::Day day, ReportId except) {
    return static_cast<int>(db.one<std::int64_t>(sql::minutes_of_day, employee, day, except.value).value());
}
void remove(base::Db& db, ReportId id) {
    db.run(sql::delete_evidence, id);
    db.run(sql::delete_report, id);
}

}  // namespace store
}  // namespace activity
