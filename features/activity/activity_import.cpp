#include "features/activity/activity_import.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "base/table.h"
#include "features/activity/activity_embedded.h"
#include "features/activity/activity_store.h"
#include "features/activity/reporting.h"
#include "features/activity/totals.h"

namespace activity {
namespace {

using Need = base::Column::Need;
const std::vector<base::Column> own_columns{
    {"day", {"Tanggal", "Tgl"}, Need::required},          {"text", {"Uraian", "Kegiatan", "Uraian Kegiatan", "Aktivitas"}, Need::required},
    {"result", {"No RHK", "RHK"}},                        {"quantity", {"Jumlah", "Volume", "Kuantitas"}},
    {"minutes", {"Menit", "Durasi", "Waktu (menit)"}},    {"link", {"Tautan", "Link", "Bukti", "Link Bukti"}},
};
const std::vector<base::Column>& office_columns() {
    static const auto all = [] {
        auto columns = own_columns;
        columns.push_back({"nip", {"NIP"}, Need::required});
        columns.push_back({"state", {"Status"}});
        columns.push_back({"reason", {"Alasan"}});
        return columns;
    }();
    return all;
}
constexpr std::pair<std::string_view, State> states[] = {
    {"menunggu", State::waiting}, {"disetujui", State::approved}, {"dikembalikan", State::returned}};

struct Line {
    NewReport report;
    int result_number = 0;
    std::string nip, reason;
    State state = State::waiting;
    int row = 0;
};

Line read_own(base::TableRow& row) {
    Line line;
    line.report.day = row.required_day("day");
    line.report.text = row.required_text("text");
    line.result_number = row.whole_number("result").value_or(0);
    line.report.quantity = row.amount("quantity");
    line.report.minutes = row.whole_number("minutes");
    if (row.has("link")) line.report.link = row.text("link");
    line.row = row.number();
    return line;
}

Line read_office(base::TableRow& row) {
    auto line = read_own(row);
    line.nip = row.required_text("nip");
    line.reason = row.text("reason");
    line.state = row.choice<State>("state", states).value_or(State::waiting);
    return line;
}

// What the plans of everybody and every day in the sheet promise, asked for at once.
class Promised {
public:
    Promised(base::Db& db, const std::set<plan::PersonDay>& asked) : results_(plan::reported_results(db, asked)) {}

    // The result whose number the line gives, if it gives one.
    base::Result<std::optional<plan::ReportedResult>> named_in(const Line& line, PersonId person) const {
        if (line.result_number == 0) return std::optional<plan::ReportedResult>();
        const auto wanted = std::tuple(person, line.report.day, line.result_number);
        const auto found = std::ranges::lower_bound(results_, wanted, {}, key);
        if (found != results_.end() && key(*found) == wanted) return std::optional(*found);
        return base::refuse("result_is_not_yours", "baris " + std::to_string(line.row), std::to_string(line.result_number));
    }

private:
    static std::tuple<PersonId, base::Day, int> key(const plan::ReportedResult& r) { return {r.person, r.day, r.number}; }
    const std::vector<plan::ReportedResult> results_;
};

template <class T>
base::Result<T> at_row(base::Result<T> result, int row) {
    if (result) return result;
    for (auto& error : result.errors()) error.path = "baris " + std::to_string(row) + " " + error.path;
    return result;
}

base::Result<Receipt> submit_line(base::Work& work, PersonId employee, Line& line, const Promised& promised) {
    if (const auto named = TRY(promised.named_in(line, employee))) line.report.result = named->result;
    return at_row(submit(work, employee, line.report), line.row);
}

}  // namespace

base::Result<int> import_own_reports(base::Work& work, PersonId employee, std::string_view sheet) {
    auto lines = TRY(base::read_all_rows<Line>(sheet, own_columns, read_own));
    std::set<plan::PersonDay> asked;
    for (const auto& line : lines) asked.insert({employee, line.report.day});
    const Promised promised(work.db, asked);
    base::Errors errors;
    for (auto& line : lines) {
        const auto sent = submit_line(work, employee, line, promised);
        if (!sent) std::ranges::copy(sent.errors(), std::back_inserter(errors));
    }
    if (!errors.empty()) return errors;
    return static_cast<int>(lines.size());
}

namespace {

Report taken_over(base::Work& work, PersonId employee, const Line& line, const std::optional<plan::ReportedResult>& named) {
    Report made{};
    made.id = work.new_id<ReportTag>();
    made.employee = employee;
    made.day = line.report.day;
    made.text = line.report.text;
    made.quantity = line.report.quantity;
    if (named) made.result = named->result;
    if (named && made.quantity) made.indicator = named->indicator;
    made.minutes = line.report.minutes;
    made.link = line.report.link;
    made.written_at = made.received_at = base::instant_of(made.day, 16 * 60, work.actor.zone_minutes);
    made.punctuality = Punctuality::on_time;
    return made;
}

using People = std::map<std::string, organisation::Member>;  // by NIP

// Refuses report_person_is_unknown, at the first line about nobody.
base::Result<People> people_in(base::Work& work, const std::vector<Line>& lines) {
    std::vector<std::string> nips;
    for (const auto& line : lines) nips.push_back(line.nip);
    People people;
    for (auto& member : organisation::members_by_nip(work.db, nips, work.today)) people.emplace(member.nip, member);
    for (const auto& line : lines)
        if (!people.contains(line.nip)) return base::refuse("report_person_is_unknown", "baris " + std::to_string(line.row), line.nip);
    return people;
}

}  // namespace

base::Result<int> import_reports(base::Work& work, std::string_view sheet) {
    const auto lines = TRY(base::read_all_rows<Line>(sheet, office_columns(), read_office));
    const auto people = TRY(people_in(work, lines));
    std::set<plan::PersonDay> asked;
    for (const auto& line : lines) asked.insert({people.at(line.nip).person, line.report.day});
    const Promised promised(work.db, asked);
    std::vector<Report> approved;
    for (const auto& line : lines) {
        const auto& member = people.at(line.nip);
        const auto made = taken_over(work, member.person, line, TRY(promised.named_in(line, member.person)));
        const auto fingerprint = fingerprint_of(made.text, made.result);
        if (store::beside(work.db, made.employee, made.day, made.id, fingerprint).has_same_work) return base::conflict("report_is_a_duplicate", "baris " + std::to_string(line.row));
        store::insert(work.db, made, fingerprint);
        if (line.state != State::waiting)
            work.db.run(sql::decide_report, made.id, line.state, member.superior, made.written_at,
                        line.reason.empty() ? std::optional<std::string>() : std::optional(line.reason), work.new_id<struct ReviewTag>());
        if (line.state == State::approved) approved.push_back(made);
    }
    recount(work.db, approved);
    work.journal({.thing = "activity_report", .thing_id = 0, .action = "taken_over", .after = std::to_string(lines.size())});
    return static_cast<int>(lines.size());
}

}  // namespace activity
