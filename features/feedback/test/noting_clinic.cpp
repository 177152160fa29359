#include "features/feedback/test/noting_clinic.h"

#include "base/json.h"
#include "features/calendar/calendar.h"
#include "features/policy/policy.h"

namespace feedback::test {

using base::Method;
using organisation::test::day;

Clinic::Clinic(const base::test::Engine& engine)
    : office(engine, {calendar::feature(), policy::feature(), plan::feature(), feedback::feature()}) {
    const auto health = office.unit("DINKES"), clinic = office.unit("PKM", health);
    ani = office.person("Ani"), budi = office.person("Budi"), cici = office.person("Cici"), dodi = office.person("Dodi");
    office.head(ani, health);
    office.head(budi, clinic);
    office.post(cici, clinic);
    office.post(dodi, clinic);
    const auto plans = "NIP;Tahun;No;Rencana Hasil Kerja;Indikator;Arah\n" + office.nip_of(cici) + ";2026;1;Imunisasi;Bayi terlayani;kualitatif\n" +
                       office.nip_of(dodi) + ";2026;1;Posyandu;Balita ditimbang;kualitatif\n";
    office.as_hr([&](base::Work& work) {
        using enum calendar::PeriodState;
        plan::import_plans(work, plans, "", "").value();
        cicis_result = plan::plan_on(work.db, cici, work.today)->results.front().id;
        dodis_result = plan::plan_on(work.db, dodi, work.today)->results.front().id;
        calendar::make_year(work, 2026).value();
        for (const auto state : {open, closing, closed}) calendar::set_state(work, calendar::period_coded(work.db, "2026-T3")->id, state).value();
    });
}

NewNote Clinic::on_value(rating::Giver giver, std::string text) const {
    return {cici, giver, {}, {}, rating::CoreValue::harmonious, rating::Tone::positive, std::move(text), {}};
}

NewNote Clinic::on_result(rating::Giver giver, plan::ResultId result, std::string text) const {
    return {cici, giver, {}, result, {}, rating::Tone::positive, std::move(text), {}};
}

Answer Clinic::record(PersonId who, const NewNote& note) { return office.ask(who, Method::post, "/api/feedback-notes", base::write_json(note)); }

Answer Clinic::read(PersonId who, const std::string& between) {
    return office.ask(who, Method::get, "/api/people/" + std::to_string(cici.value) + "/feedback-notes?" + between);
}

std::vector<NoteView> Clinic::notes() { return base::read_json<NoteList>(read(cici).body).value().notes; }

std::string Clinic::row(PersonId about, const std::string& day, PersonId author, const std::string& rest) {
    return office.nip_of(about) + ";" + day + ";" + office.nip_of(author) + ";" + rest + "\n";
}

base::Result<int> Clinic::import(const std::string& rows) {
    base::Result<int> taken(0);
    office.as_hr([&](base::Work& work) { taken = import_notes(work, "NIP;Tanggal;NIP Pencatat;Dari;Nama Pemberi;Sasaran;Nada;Isi\n" + rows); });
    return taken;
}

}  // namespace feedback::test
