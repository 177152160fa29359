// The figure of a unit: its head's plan, moved by the public within the bound, kept with the predicate that was set upon it; and nobody's own.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/json.h"
#include "features/activity/activity.h"
#include "features/complaint/complaint_import.h"
#include "features/evaluation/gathering.h"
#include "features/evaluation/unit_evidence.h"
#include "features/evaluation/unit_predicates.h"
#include "features/feedback/feedback.h"
#include "features/identity/relation.h"
#include "features/measurement/measurement.h"
#include "features/organisation/testing/office.h"
#include "features/policy/policy.h"
#include "features/survey/survey.h"

using namespace evaluation;
using base::test::engines;
using organisation::test::day;

namespace {

base::Amount hundredths(std::int64_t number) { return {number * 100}; }

// An education office (head Ani) and a school (head Budi, teacher Cici). The school's plan: exam scores came nine tenths of their way, attendance is as
// planned, and both innovations are in use. 40 people answered the school's survey with 77.78, 20 the office's with 75: 76.85 for all.
struct Schools {
    explicit Schools(const base::test::Engine& engine, const char* policy_code = "lampung")
        : office(engine, {calendar::feature(), service::feature(), survey::feature(), policy::feature(), plan::feature(), measurement::feature(),
                          activity::feature(), feedback::feature(), complaint::feature(), evaluation::feature()}),
          education(office.unit("DISDIK")), school(office.unit("SMP", education)) {
        office.now = organisation::test::morning_of(day("2026-09-20"));
        ani = office.person("Ani"), budi = office.person("Budi"), cici = office.person("Cici");
        office.head(ani, education);
        office.head(budi, school);
        office.post(cici, school);
        const auto nip = office.nip_of(budi);
        office.as_hr([&](base::Work& work) {
            calendar::make_year(work, 2026).value();
            policy::enact(work, policy::ready_document(policy_code), day("2026-01-01")).value();
            plan_and_measure(work, nip + ";2026;");
            service::import_services(work, "Kode;Nama;Unit;Loket\nPPDB;Penerimaan siswa;SMP;Ruang 1\nIJAZAH;Legalisasi ijazah;DISDIK;Loket 1\n").value();
            survey::import_answers(work, answers("PPDB", "2026-08-03", "3;3;4;3;3;3;3;3;3", 40) + rows("IJAZAH", "2026-08-04", "3;3;3;3;3;3;3;3;3", 20)).value();
        });
        be(calendar::PeriodState::open);
    }

    void plan_and_measure(base::Work& work, const std::string& nip) {
        measurement::import_measurements(work, "Kode;Nama;Cara\nUJIAN;Ujian;terakhir\nHADIR;Kehadiran;terakhir\nINOVASI;Inovasi;jumlah\n",
                                         "Kode Deret;Tanggal;Nilai\nUJIAN;2026-08-31;69\nHADIR;2026-08-31;95\nINOVASI;2026-08-31;2\n").value();
        plan::import_plans(work, "NIP;Tahun;No;Jenis;Rencana Hasil Kerja;Indikator;Arah;Satuan;Baseline;Target;Target T3;Bobot;Sumber;Kode Deret\n" +
                                     nip + "1;utama;Hasil belajar naik;Rata-rata ujian;naik;nilai;60;70;70;50;pengukuran;UJIAN\n" +
                                     nip + "2;utama;Siswa hadir;Kehadiran;naik;%;;95;95;30;pengukuran;HADIR\n" +
                                     nip + "3;tambahan;Layanan sekolah baru;Inovasi layanan yang diterapkan;naik;inovasi;;8;2;20;pengukuran;INOVASI\n",
                           "", "").value();
    }

    static std::string rows(const std::string& service, const std::string& iso, const std::string& marks, int count) {
        std::string table;
        for (int i = 0; i < count; ++i) table += iso + ";" + service + ";" + marks + "\n";
        return table;
    }
    static std::string answers(const std::string& service, const std::string& iso, const std::string& marks, int count) {
        return "Tanggal;Layanan;U1;U2;U3;U4;U5;U6;U7;U8;U9\n" + rows(service, iso, marks, count);
    }
    void hear(const std::string& service, const std::string& iso, const std::string& marks, int count) {
        office.as_hr([&](base::Work& work) { survey::import_answers(work, answers(service, iso, marks, count)).value(); });
    }

    void be(calendar::PeriodState state) {
        office.as_hr([&](base::Work& work) { calendar::set_state(work, calendar::period_coded(work.db, "2026-T3")->id, state).value(); });
    }

    UnitPredicateLine line(organisation::UnitId unit) {
        const auto said = office.ask(cici, base::Method::get, "/api/unit-predicates/2026-T3");
        REQUIRE(said.status == 200);
        const auto lines = base::read_json<UnitPredicateList>(said.body).value().units;
        return *std::ranges::find(lines, unit, &UnitPredicateLine::unit);
    }
    base::Amount figure(organisation::UnitId unit) { return line(unit).figure.value().figure.value(); }

    void set_predicate() {
        const UnitPredicateInput input{"2026-T3", school, rating::UnitPredicate::good, "Rencana sekolah tercapai dan masyarakat menilai layanannya baik."};
        CHECK(office.ask(ani, base::Method::post, "/api/unit-predicates", base::write_json(input)).status == 204);
    }

    std::string outcomes() {  // of everybody's own rating
        std::vector<rating::Outcome> all;
        office.as_hr([&](base::Work& work) {
            const auto rules = policy::in_force(work.db, day("2026-09-30")).value().rules;
            for (const auto& range : organisation::id_slices(work.db, 100))
                for (const auto& one : gather(work.db, calendar::period_coded(work.db, "2026-T3").value(), range)) all.push_back(rating::rate(rules.rating, one.evidence));
        });
        CHECK(all.size() == 3);
        return base::write_json(all);
    }

    organisation::test::Office office;
    organisation::UnitId education, school;
    base::PersonId ani, budi, cici;
};

const ReasonView* find(const ReasonView& reason, std::string_view rule) {
    if (reason.rule == rule) return &reason;
    for (const auto& child : reason.children)
        if (const auto* found = find(child, rule)) return found;
    return nullptr;
}

}  // namespace

// Productivity: (90 x 50 + 100 x 30) / 80 = 93.75; innovation 100: (93.75 x 50 + 100 x 20) / 70 = 95.5357. The survey: (40 x 77.78 + 30 x 76.85) / 70 = 77.3814
// of the target 76.61 is 101.0069: (95.5357 x 70 + 101.0069 x 30) / 100 = 97.1771.
TEST_CASE("a unit's figure is its head's plan, moved by what the public says; everybody reads how") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Schools schools(engine);
        const auto shown = schools.line(schools.school).figure.value();
        CHECK(shown.without == hundredths(95'54));
        CHECK(shown.figure == hundredths(97'18));
        CHECK(shown.shift == hundredths(1'64));
        CHECK(shown.suggested == rating::UnitPredicate::good);
        REQUIRE(find(shown.reasons, "survey_leans_on_the_agency"));
        CHECK(find(shown.reasons, "survey_leans_on_the_agency")->sentence.starts_with("40 jawaban, IKM 77,78"));
        CHECK(find(shown.reasons, "survey_was_answered"));
        CHECK_FALSE(find(shown.reasons, "complaints_lean_on_the_agency"));  // no part of this policy
    }
}

TEST_CASE("the public moves the figure no further than the policy's bound, and nobody's own rating at all") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Schools schools(engine);
        const auto before = schools.outcomes();
        schools.hear("PPDB", "2026-08-05", "1;1;1;1;1;1;1;1;2", 400);
        CHECK(schools.figure(schools.school) == hundredths(90'54));  // 95.54 less 5
        CHECK(schools.outcomes() == before);
    }
}

TEST_CASE("under five answers a unit's figure says nothing of them, and the others carry the weight") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Schools schools(engine);
        const auto other = schools.office.unit("SD", schools.education);
        const auto head = schools.office.person("Edi");
        schools.office.head(head, other);
        schools.office.as_hr([&](base::Work& work) { service::import_services(work, "Kode;Nama;Unit;Loket\nSURAT;Surat siswa;SD;Ruang 1\n").value(); });
        schools.hear("SURAT", "2026-08-05", "1;1;1;1;1;1;1;1;1", 4);
        CHECK_FALSE(schools.line(other).figure.value().figure);  // no plan, and the public alone makes none
        CHECK(schools.line(other).figure.value().reasons.rule == "unit_figure_is_missing");
        std::vector<UnitBasis> bases;
        const auto ask = [&](base::Work& work) { bases = unit_bases(work.db, calendar::period_coded(work.db, "2026-T3").value(), {other}); };
        schools.office.as_hr(ask);
        CHECK_FALSE(bases.at(0).evidence.survey);
        schools.hear("SURAT", "2026-08-06", "2;2;2;2;2;2;2;2;2", 1);
        schools.office.as_hr(ask);
        REQUIRE(bases.at(0).evidence.survey);
        CHECK(bases.at(0).evidence.survey->answers == 5);
    }
}

TEST_CASE("answers that look stuffed count until a person judges, and the reasons say so") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Schools schools(engine);
        const auto honest = schools.figure(schools.school);
        schools.hear("PPDB", "2026-09-10", "1;1;1;1;1;1;1;1;1", 60);
        const auto stuffed = schools.line(schools.school).figure.value();
        CHECK(stuffed.figure.value() != honest);
        CHECK(find(stuffed.reasons, "survey_was_answered")->sentence.find("tampak janggal dan tetap dihitung") != std::string::npos);
        schools.office.as_hr([&](base::Work& work) {
            const auto points = service::points(work.db);
            for (const auto& batch : survey::batches(work.db, day("2026-09-10"), day("2026-09-10")))
                survey::judge(work, {batch.point, batch.day, survey::Verdict::set_aside, "Diisi dari satu tempat dalam satu jam."}).value();
        });
        const auto judged = schools.line(schools.school).figure.value();
        CHECK(judged.figure == honest);
        CHECK(find(judged.reasons, "survey_was_answered")->sentence.find("60 jawaban disisihkan") != std::string::npos);
    }
}

TEST_CASE("what a predicate was set upon stays with it, whatever the public says afterwards") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Schools schools(engine);
        CHECK_FALSE(schools.line(schools.school).kept_figure);
        schools.set_predicate();
        schools.hear("PPDB", "2026-08-05", "1;1;1;1;1;1;1;1;2", 400);
        const auto line = schools.line(schools.school);
        CHECK(line.kept_figure.value().figure == hundredths(97'18));
        CHECK(line.figure.value().figure == hundredths(90'54));
        schools.be(calendar::PeriodState::closing);
        schools.be(calendar::PeriodState::closed);
        const auto closed = schools.line(schools.school);
        CHECK_FALSE(closed.figure);
        CHECK(closed.kept_figure.value().figure == hundredths(97'18));
        CHECK(find(closed.kept_figure.value().reasons, "public_voice_shifts"));
        CHECK(schools.office.journal_of("unit_predicate") == "set");
    }
}

TEST_CASE("a policy without rules for units gives them no figure") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Schools schools(engine, "sorong");
        schools.set_predicate();
        const auto line = schools.line(schools.school);
        CHECK_FALSE(line.figure);
        CHECK_FALSE(line.kept_figure);
        CHECK(line.predicate == rating::UnitPredicate::good);
    }
}

TEST_CASE("complaints answered on time move their unit's figure, those about misconduct nobody's") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Schools schools(engine, "banyumanik");
        std::string table = "Nomor;Tanggal Masuk;Klasifikasi Laporan;Status;Instansi Terdisposisi;Tanggal Disposisi;Tanggal Tanggapan Pertama;Tanggal Selesai\n";
        const auto add = [&](int number, const std::string& kind, const std::string& answered) {
            table += std::to_string(number) + ";1 Jul 2026;" + kind + ";Ditutup oleh Sistem;SMP;2 Jul 2026;" + answered + ";3 Agu 2026\n";
        };
        for (int i = 1; i <= 9; ++i) add(i, "Pengaduan Tidak Berkadar Pengawasan", "3 Jul 2026");
        add(10, "Pengaduan Tidak Berkadar Pengawasan", "30 Jul 2026");
        for (int i = 11; i <= 20; ++i) add(i, "Pengaduan Berkadar Pengawasan", "30 Jul 2026");
        schools.office.as_hr([&](base::Work& work) {
            complaint::import_complaints(work, table).value();
            const auto bases = unit_bases(work.db, calendar::period_coded(work.db, "2026-T3").value(), {schools.school, schools.education});
            REQUIRE(bases.at(0).evidence.complaints);
            CHECK(bases.at(0).evidence.complaints->answers == 10);
            CHECK(bases.at(0).evidence.complaints->index == 90 * rating::one_percent);
            CHECK(bases.at(0).evidence.complaints->agency_index == 90 * rating::one_percent);
            CHECK_FALSE(bases.at(1).evidence.complaints);
        });
        CHECK(find(schools.line(schools.school).figure.value().reasons, "complaints_lean_on_the_agency"));
    }
}

TEST_CASE("the indicator that stands for innovation is taken out of the plan, by its name as people write it") {
    rating::WorkResult mixed{.id = 1, .title = "Sekolah"}, alone{.id = 2, .title = "Inovasi"}, judged{.id = 3, .title = "Dinilai"};
    mixed.indicators = {{.id = 11, .text = "Ujian"}, {.id = 12, .text = "Inovasi  Layanan, yang diterapkan"}};
    alone.indicators = {{.id = 21, .text = "INOVASI LAYANAN YANG DITERAPKAN"}};
    const auto split = split_plan({mixed, judged}, "Inovasi layanan yang diterapkan");
    CHECK(split.named.value().id == 12);
    REQUIRE(split.results.size() == 2);
    CHECK(split.results[0].indicators.size() == 1);
    CHECK(split_plan({alone, judged}, "Inovasi layanan yang diterapkan").results.size() == 1);
    CHECK_FALSE(split_plan({mixed, alone}, "").named);
}
