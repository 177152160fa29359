// What the engine is given to rate: figures of the quarter, judgements, notes, and where the person stood on the quarter's last day.
#include "features/evaluation/gathering.h"

#include <doctest/doctest.h>

#include "base/json.h"
#include "features/activity/activity.h"
#include "features/evaluation/test/rating_office.h"
#include "features/feedback/feedback.h"
#include "features/measurement/measurement.h"

using namespace evaluation;
using base::test::engines;
using evaluation::test::Office;
using evaluation::test::day;
using rating::IndicatorState;

namespace {

void reports_come_in(Office& office) {
    const auto nip = office.tools.nip_of(office.cici);
    const auto sheet = "NIP;Tanggal;Uraian;No RHK;Jumlah;Status;Alasan\n" + nip + ";2026-07-01;Mawar;1;4;disetujui;\n" + nip +
                       ";2026-09-18;Melati;1;5;disetujui;\n" + nip + ";2026-09-17;Menunggu;1;50;menunggu;\n" + nip +
                       ";2026-09-16;Dikembalikan;1;60;dikembalikan;Foto belum ada\n" + nip + ";2026-06-30;Triwulan lalu;1;70;disetujui;\n";
    office.tools.as_hr([&](base::Work& work) { activity::import_reports(work, sheet).value(); });
}

}  // namespace

TEST_CASE("only approved quantities of the quarter reach a counted indicator, against the quarter's part of the target") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        CHECK(office.evidence(office.cici).evidence.results[0].indicators[0].state == IndicatorState::waiting);
        reports_come_in(office);
        const auto evidence = office.evidence(office.cici).evidence;
        REQUIRE(evidence.results.size() == 3);
        const auto& babies = evidence.results[0].indicators[0];
        CHECK(babies.actual == base::whole(9).ten_thousandths);
        CHECK(babies.target == base::whole(10).ten_thousandths);
        CHECK(babies.state == IndicatorState::measured);
        CHECK(evidence.newest_day == day("2026-09-18").number);
    }
}

TEST_CASE("a series gives its figure of the quarter; what is not due in it counts for nothing, whatever was measured") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.tools.as_hr([](base::Work& work) {
            measurement::import_measurements(work, "", "Kode Deret;Tanggal;Nilai\nCAKUPAN;2026-06-30;99\nCAKUPAN;2026-08-31;88,5\n").value();
        });
        const auto results = office.evidence(office.cici).evidence.results;
        CHECK(results[0].indicators[1].actual == 885'000);
        CHECK(results[0].indicators[1].target == 900'000);
        CHECK(results[0].indicators[1].state == IndicatorState::measured);
        CHECK(results[2].indicators[0].state == IndicatorState::not_due);
        CHECK(results[1].indicators[0].direction == rating::Direction::judged);
    }
}

TEST_CASE("a sum beyond what anybody may type is kept in whole units, and read again") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto nip = office.tools.nip_of(office.cici);
        const auto sheet = "NIP;Tanggal;Uraian;No RHK;Jumlah;Status\n" + nip + ";2026-07-01;Anggaran;1;60000000000,5;disetujui\n" + nip +
                           ";2026-07-02;Anggaran;1;60000000000,25;disetujui\n";
        office.tools.as_hr([&](base::Work& work) { activity::import_reports(work, sheet).value(); });
        const auto evidence = office.evidence(office.cici).evidence;
        CHECK(evidence.results[0].indicators[0].actual == base::whole(120'000'000'001).ten_thousandths);
        const auto kept = base::read_json<rating::Evidence>(base::write_json(evidence));
        REQUIRE(kept);
        CHECK(kept.value().results[0].indicators[0].actual == evidence.results[0].indicators[0].actual);
    }
}

TEST_CASE("a result that is left out is left out, even where it was judged before") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto results = office.evidence(office.cici).evidence.results;
        CHECK(office.draft(office.budi, office.cici, {}, {{{results[1].id}, "Cuti", rating::Rating::below, "Cuti melahirkan"}}).status == 201);
        CHECK_FALSE(office.evidence(office.cici).evidence.results[1].judgement);
    }
}

TEST_CASE("the superior's judgement and a result that is left out come from what the superior told of them") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto results = office.evidence(office.cici).evidence.results;
        std::vector<Realisation> told = {{{results[0].id}, "Vaksin terlambat", {}, "Vaksin tidak dikirim provinsi"},
                                         {{results[1].id}, "Keluhan turun separuh", rating::Rating::above, {}}};
        CHECK(office.draft(office.budi, office.cici, {}, told).status == 201);
        const auto after = office.evidence(office.cici).evidence.results;
        for (const auto& indicator : after[0].indicators) CHECK(indicator.state == IndicatorState::excused);
        CHECK_FALSE(after[0].judgement);
        CHECK(after[1].judgement == rating::Rating::above);
    }
}

TEST_CASE("notes are counted by giver and tone on values, together on results, and only those of the quarter") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto cici = office.tools.nip_of(office.cici), budi = office.tools.nip_of(office.budi);
        const auto sheet = "NIP;Tanggal;NIP Pencatat;Dari;Sasaran;Nada;Isi\n" + cici + ";2026-08-03;" + budi + ";pimpinan;Nilai 1;positif;a\n" + cici +
                           ";2026-08-04;" + budi + ";pasien;Nilai 1;campuran;b\n" + cici + ";2026-08-05;" + cici + ";sendiri;Nilai 2;belum positif;c\n" +
                           cici + ";2026-08-06;" + budi + ";rekan;RHK 1;positif;d\n" + cici + ";2026-06-30;" + budi + ";rekan;Nilai 1;positif;e\n";
        office.tools.as_hr([&](base::Work& work) { feedback::import_notes(work, sheet).value(); });
        const auto evidence = office.evidence(office.cici).evidence;
        REQUIRE(evidence.behaviour.size() == 2);
        CHECK(evidence.behaviour[0].superior.positive == 1);
        CHECK(evidence.behaviour[0].citizens.mixed == 1);
        CHECK(evidence.behaviour[0].peers.all() == 0);
        CHECK(evidence.behaviour[1].self.not_positive == 1);
        CHECK(evidence.results[0].feedback.positive == 1);
        CHECK(evidence.newest_day == day("2026-08-06").number);
        CHECK(office.evidence(office.dodi).evidence.behaviour.empty());
    }
}

TEST_CASE("staff take the predicate of the unit their superior leads, a head that of their own unit") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        CHECK_FALSE(office.evidence(office.cici).evidence.unit);
        office.set_predicate(office.ani, office.clinic, rating::UnitPredicate::exceptional);
        CHECK(office.evidence(office.cici).evidence.unit == rating::UnitPredicate::exceptional);
        CHECK(office.evidence(office.budi).evidence.unit == rating::UnitPredicate::exceptional);
        CHECK(office.evidence(office.budi).evidence.heads_unit);
        CHECK_FALSE(office.evidence(office.ani).evidence.unit);
    }
}

TEST_CASE("who moves within the quarter is evaluated where they stand on its last day; who moves after it, where they stood") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.tools.move(office.cici, office.health, day("2026-09-25"));
        office.evaluation_has_begun();
        office.tools.move(office.dodi, office.health, day("2026-10-02"));
        CHECK(office.evidence(office.cici).member.unit == office.health);
        CHECK(office.evidence(office.cici).member.superior == office.ani);
        CHECK(office.evidence(office.dodi).member.unit == office.clinic);
        CHECK(office.rate(office.budi, office.cici).rule() == "not_your_business");
        CHECK(office.rate(office.ani, office.cici).status == 201);
        CHECK(office.rate(office.budi, office.dodi).status == 201);
        CHECK(office.evaluation(office.cici).unit == office.health);
        CHECK(office.evaluation(office.cici).superior == office.ani);
        CHECK(office.evaluation(office.dodi).unit == office.clinic);
    }
}

TEST_CASE("a draft begun under the old superior is signed by the new one, and carries the post of the quarter's last day") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        CHECK(office.draft(office.budi, office.cici).status == 201);
        office.tools.move(office.cici, office.health, day("2026-09-25"));
        office.evaluation_has_begun();
        CHECK(office.sign(office.ani, office.cici).status == 201);
        const auto signed_one = office.evaluation(office.cici);
        CHECK(signed_one.unit == office.health);
        CHECK(signed_one.superior == office.ani);
        CHECK(signed_one.post == office.evidence(office.cici).member.post);
    }
}
