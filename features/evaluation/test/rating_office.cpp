#include "features/evaluation/test/rating_office.h"

#include "base/json.h"
#include "features/activity/activity.h"
#include "features/complaint/complaint.h"
#include "features/evaluation/closing_job.h"
#include "features/feedback/feedback.h"
#include "features/identity/relation.h"
#include "features/measurement/measurement.h"
#include "features/policy/policy.h"
#include "features/service/service.h"

namespace evaluation::test {
namespace {

std::string plans_of(const std::string& budi, const std::string& cici, const std::string& dodi) {
    return "NIP;Tahun;No;Rencana Hasil Kerja;Indikator;Arah;Satuan;Target;Target T3;Target T4;Sumber;Kode Deret\n" +                   //
           cici + ";2026;1;Imunisasi;Bayi diimunisasi;naik;bayi;40;;;laporan;\n" +                                                     //
           cici + ";2026;1;Imunisasi;Cakupan desa;naik;%;90;90;90;pengukuran;CAKUPAN\n" +                                              //
           cici + ";2026;2;Ramah;Keluhan turun;kualitatif;;;;;penilaian;\n" +                                                          //
           cici + ";2026;3;Survei;Responden;naik;orang;50;;50;pengukuran;SURVEI\n" +                                                   //
           dodi + ";2026;1;Posyandu;Balita ditimbang;kualitatif;;;;;penilaian;\n" +                                                    //
           budi + ";2026;1;Klinik melayani;Warga terlayani;kualitatif;;;;;penilaian;\n";
}

}  // namespace

Office::Office(const base::test::Engine& engine)
    : tools(engine, {calendar::feature(), service::feature(), policy::feature(), plan::feature(), measurement::feature(), activity::feature(),
                     feedback::feature(), complaint::feature(), evaluation::feature()}),
      health(tools.unit("DINKES")), clinic(tools.unit("PKM", health)) {
    be("2026-09-20");
    ani = tools.person("Ani"), budi = tools.person("Budi"), cici = tools.person("Cici"), dodi = tools.person("Dodi");
    tools.head(ani, health);
    tools.head(budi, clinic);
    tools.post(cici, clinic);
    tools.post(dodi, clinic);
    const auto plans = plans_of(tools.nip_of(budi), tools.nip_of(cici), tools.nip_of(dodi));
    tools.as_hr([&](base::Work& work) {
        measurement::import_measurements(work, "Kode;Nama;Cara\nCAKUPAN;Cakupan;terakhir\nSURVEI;Survei;terakhir\n", "").value();
        plan::import_plans(work, plans, "", "").value();
        calendar::make_year(work, 2026).value();
        policy::enact(work, policy::ready_document("permenpanrb-6-2022"), day("2026-01-01")).value();
    });
    set_state(calendar::PeriodState::open);
}

void Office::set_state(calendar::PeriodState state) {
    tools.as_hr([&](base::Work& work) { calendar::set_state(work, calendar::period_coded(work.db, "2026-T3")->id, state).value(); });
}

void Office::predicates_are_set() {
    tools.as_hr([&](base::Work& work) {
        const auto period = calendar::period_coded(work.db, "2026-T3")->id;
        for (const auto unit : {health, clinic}) set_unit_predicate(work, {period, unit, rating::UnitPredicate::good, good_reason}).value();
    });
}

void Office::evaluation_has_begun() {
    predicates_are_set();
    be("2026-10-05");
}

void Office::closed() {
    ClosingId id;
    tools.as_hr([&](base::Work& work) { id = open_closing(work, calendar::period_coded(work.db, "2026-T3")->id).value().id; });
    for (auto progress = base::Progress::again; progress == base::Progress::again;)
        tools.as_hr([&](base::Work& work) { progress = step_closing(work, id, nullptr); });
}

Answer Office::set_predicate(PersonId who, organisation::UnitId unit, rating::UnitPredicate predicate, const std::string& reason) {
    return tools.ask(who, Method::post, "/api/unit-predicates", base::write_json(UnitPredicateInput{"2026-T3", unit, predicate, reason}));
}

Answer Office::draft(PersonId who, PersonId whom, const Ratings& ratings, std::vector<Realisation> realisations) {
    const DraftInput input{whom, "2026-T3", ratings.results, ratings.behaviour, ratings.reason, "", std::move(realisations)};
    return tools.ask(who, Method::post, "/api/evaluation-drafts", base::write_json(input));
}

Answer Office::sign(PersonId who, PersonId whom, std::optional<std::string> distribution_reason) {
    const SignInput input{evaluation(whom).id, std::move(distribution_reason)};
    return tools.ask(who, Method::post, "/api/evaluations/" + std::to_string(input.evaluation.value) + "/signatures", base::write_json(input));
}

Answer Office::rate(PersonId who, PersonId whom, const Ratings& ratings) {
    auto drafted = draft(who, whom, ratings);
    return drafted.status == 201 || drafted.status == 201 ? sign(who, whom) : drafted;
}

Answer Office::exempt(PersonId whom, const std::string& reason) {
    return tools.ask_as(identity::hr, Method::post, "/api/exemptions", base::write_json(ExemptionInput{"2026-T3", whom, reason}));
}

Answer Office::act(PersonId who, PersonId whose, const std::string& verb) {
    return tools.ask(who, Method::post, "/api/evaluations/" + std::to_string(evaluation(whose).id.value) + "/" + verb, "{}");
}

Answer Office::show(PersonId who, PersonId whose) {
    return tools.ask(who, Method::get, "/api/people/" + std::to_string(whose.value) + "/results/2026-T3");
}

Answer Office::show_form(PersonId who, PersonId whom) {
    return tools.ask(who, Method::get, "/api/people/" + std::to_string(whom.value) + "/rating-form/2026-T3");
}

RatingForm Office::form(PersonId who, PersonId whom) { return base::read_json<RatingForm>(show_form(who, whom).body).value(); }

Evaluation Office::evaluation(PersonId whose) {
    Evaluation found{};
    tools.as_hr([&](base::Work& work) { found = evaluation_of(work.db, calendar::period_coded(work.db, "2026-T3")->id, whose).value_or(Evaluation{}); });
    return found;
}

Gathered Office::evidence(PersonId whose) {
    Gathered found;
    tools.as_hr([&](base::Work& work) { found = gather(work.db, *calendar::period_coded(work.db, "2026-T3"), whose).value(); });
    return found;
}

calendar::Period Office::period() {
    calendar::Period found{};
    tools.as_hr([&](base::Work& work) { found = *calendar::period_coded(work.db, "2026-T3"); });
    return found;
}

}  // namespace evaluation::test
