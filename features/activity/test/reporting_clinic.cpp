#include "features/activity/test/reporting_clinic.h"

#include "base/json.h"
#include "features/calendar/calendar.h"
#include "features/policy/policy.h"

namespace activity::test {
namespace {

std::string plans_of(const std::string& cici, const std::string& dodi) {
    return "NIP;Tahun;No;Rencana Hasil Kerja;Indikator;Arah;Target;Sumber\n" + cici + ";2026;1;Imunisasi;Bayi diimunisasi;naik;40;laporan\n" + cici +
           ";2026;2;Ramah;Keluhan turun;kualitatif;;penilaian\n" + dodi + ";2026;1;Posyandu;Kunjungan;naik;12;laporan\n";
}

void set_up_rules(base::Work& work) {
    using enum calendar::PeriodState;
    calendar::make_year(work, 2026).value();
    for (const auto state : {open, closing, closed}) calendar::set_state(work, calendar::period_coded(work.db, "2026-T3")->id, state).value();
    calendar::set_state(work, calendar::period_coded(work.db, "2026-T4")->id, open).value();
    policy::enact(work, policy::ready_document("permenpanrb-6-2022"), day("2026-10-01")).value();
}

}  // namespace

Clinic::Clinic(const base::test::Engine& engine)
    : office(engine, {calendar::feature(), policy::feature(), plan::feature(), activity::feature()}) {
    const auto health = office.unit("DINKES"), clinic = office.unit("PKM", health);
    ani = office.person("Ani"), budi = office.person("Budi"), cici = office.person("Cici"), dodi = office.person("Dodi");
    office.head(ani, health);
    office.head(budi, clinic);
    office.post(cici, clinic);
    office.post(dodi, clinic);
    const auto plans = plans_of(office.nip_of(cici), office.nip_of(dodi));
    office.as_hr([&](base::Work& work) {
        plan::import_plans(work, plans, "", "").value();
        const auto own = plan::plan_on(work.db, cici, work.today)->results;
        counted_result = own[0].id, judged_result = own[1].id;
        dodis_result = plan::plan_on(work.db, dodi, work.today)->results[0].id;
        set_up_rules(work);
    });
}

NewReport Clinic::report(std::string text, std::string_view iso) const {
    return {.day = day(iso), .text = std::move(text), .result = {}, .quantity = {}, .minutes = {}, .link = {}, .written_at = {}};
}

NewReport Clinic::counted(std::string text, std::int64_t quantity, std::string_view iso) const {
    auto made = report(std::move(text), iso);
    made.result = counted_result;
    made.quantity = base::whole(quantity);
    return made;
}

Answer Clinic::send(PersonId who, const NewReport& r, std::optional<PersonId> of) {
    const ReportInput input{of, r.day, r.text, r.result, r.quantity, r.minutes, r.link, r.written_at};
    return office.ask(who, Method::post, "/api/activity-reports", base::write_json(input));
}

std::string Clinic::sent(PersonId who, const NewReport& report) {
    const auto answer = send(who, report);
    base::check(answer.status == 201, "the report is taken");
    return member_of(answer, "report");
}

Answer Clinic::correct(PersonId who, const std::string& id, const NewReport& r) {
    const CorrectionInput input{{std::stoll(id)}, r.text, r.result, r.quantity, r.minutes, r.link};
    return office.ask(who, Method::put, "/api/activity-reports/" + id, base::write_json(input));
}

Answer Clinic::review(PersonId who, const std::vector<std::string>& reports, Verdict verdict, const std::string& reason) {
    Decision decision{{}, verdict, reason};
    for (const auto& id : reports) decision.reports.push_back({std::stoll(id)});
    return office.ask(who, Method::post, "/api/report-reviews", base::write_json(decision));
}

ReportList Clinic::list(PersonId person) {
    const auto last = base::day_of(office.now, 420);
    const auto answer = office.ask(person, Method::get, "/api/people/" + std::to_string(person.value) + "/activity-reports?first=" +
                                                            base::to_text(last - 60) + "&last=" + base::to_text(last));
    return base::read_json<ReportList>(answer.body).value();
}

std::string Clinic::texts(PersonId person) {
    std::string all;
    for (const auto& view : list(person).reports)
        all += (all.empty() ? "" : ", ") + view.report.text + (view.report.state == State::waiting ? "?" : view.report.state == State::approved ? "+" : "-");
    return all;
}

std::vector<Waiting> Clinic::queue(PersonId superior) {
    return base::read_json<Queue>(office.ask(superior, Method::get, "/api/review-queue").body).value().waiting;
}

base::Amount Clinic::total(PersonId person) {
    base::Amount sum;
    office.as_hr([&](base::Work& work) {
        for (const auto& one : totals(work.db, {person, person}, day("2026-01-01"), day("2026-12-31"))) sum.ten_thousandths += one.quantity.ten_thousandths;
    });
    return sum;
}

}  // namespace activity::test
