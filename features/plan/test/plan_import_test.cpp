// Plans as tables: the shape of the demo's skp.csv, perilaku.csv and lampiran.csv; every refusal with its place, and nothing half-written.
#include "features/plan/plan_import.h"

#include <doctest/doctest.h>

#include "features/plan/test/planning_clinic.h"

using namespace plan;
using base::test::engines;
using plan::test::Clinic;

namespace {

const std::string headings =
    "NIP;Tahun;Pendekatan;Jenis;No;Rencana Hasil Kerja;Penugasan Dari;NIP Pimpinan;No RHK Pimpinan;Perspektif;Aspek;Indikator;Arah;Satuan;"
    "Baseline;Target;Batas Bawah;Batas Atas;Target T1;Target T2;Target T3;Target T4;Bobot;Sumber;Kode Deret\n";

// Rows say B for Budi and C for Cici; the test puts their NIPs.
struct Files {
    explicit Files(const base::test::Engine& engine) : clinic(engine), budi(clinic.office.nip_of(clinic.budi)), cici(clinic.office.nip_of(clinic.cici)) {}

    std::string named(std::string text) const {
        for (const auto& [letter, nip] : {std::pair{std::string("B;"), budi}, {std::string("C;"), cici}})
            for (std::size_t at = 0; (at = text.find(letter, at)) != std::string::npos; at += nip.size() + 1)
                if (at == 0 || text[at - 1] == '\n' || text[at - 1] == ';') text.replace(at, 2, nip + ";");
        return text;
    }
    // "" or "rule place detail" of each refusal
    std::string import(const std::string& rows, const std::string& behaviour = "", const std::string& annex = "") {
        std::string outcome;
        try {
            clinic.office.as_hr([&](base::Work& work) {
                const auto done = import_plans(work, named(headings + rows), named(behaviour), named(annex));
                if (done) return;
                for (const auto& error : done.errors())
                    outcome += (outcome.empty() ? "" : "; ") + error.rule + " " + error.path + (error.detail.empty() ? "" : " " + error.detail);
                throw outcome;  // as a refused request: the transaction is undone
            });
        } catch (const std::string&) {
        }
        return outcome;
    }

    Clinic clinic;
    std::string budi, cici;
};

const std::string leader = "B;2026;kualitatif;utama;1;Puskesmas ramah;Kepala Dinas;;;Proses Bisnis;;Keluhan turun;kualitatif;;;;;;;;;;;penilaian;\n";
const std::string member =
    "C;2026;kuantitatif;utama;1;Imunisasi;Kepala Puskesmas;B;1;;kualitas;Cakupan;naik;%;88,45;1.234,5;;;24,6;49,2;73.8;95;70%;pengukuran;MSL-BCG\n"
    "C;2026;kuantitatif;utama;1;Imunisasi;Kepala Puskesmas;B;1;;biaya;Penyerapan;rentang;%;;;94;102;;;;;70%;penilaian;\n"
    "C;2026;kuantitatif;tambahan;2;Panitia HUT;;;;;waktu;Acara;turun;hari;;0;;;;;;;30;laporan;\n";

}  // namespace

TEST_CASE("plans come in agreed for the whole year, members after their leaders, figures as Indonesian offices write them") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Files files(engine);
        CHECK(files.import(member + leader) == "");
        const auto view = files.clinic.current(files.clinic.cici);
        CHECK(view.plan.state == State::agreed);
        CHECK(view.plan.agreed_by == files.clinic.budi);  // the superior, not whoever imports
        CHECK(view.plan.approach == Approach::quantitative);
        CHECK(files.clinic.text_on(files.clinic.cici, "2026-01-01") == "Imunisasi");
        REQUIRE(view.results.size() == 2);
        CHECK(view.results[0].parent_text == "Puskesmas ramah");
        CHECK(view.results[0].weight == 7000);
        CHECK(view.results[1].kind == rating::ResultKind::additional);
        REQUIRE(view.results[0].indicators.size() == 2);
        const auto& coverage = view.results[0].indicators[0];
        CHECK(coverage.baseline == base::Amount{884'500});
        CHECK(coverage.target == base::Amount{12'345'000});
        CHECK(coverage.target_q3 == base::Amount{738'000});
        CHECK(coverage.series == "MSL-BCG");
        CHECK(view.results[0].indicators[1].low == base::whole(94));
        CHECK(view.results[1].indicators[0].target == base::whole(0));
        CHECK(view.results[1].indicators[0].source == Source::reports);
    }
}

TEST_CASE("a table without directions is read by its targets: numbers count upwards, comparisons and ranges say it, words are judged") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Files files(engine);
        const auto row = [](const std::string& indicator, const std::string& target) {
            return "C;2026;kuantitatif;utama;1;Layanan;;;;;;" + indicator + ";;;;" + target + ";;;;;;;;;\n";
        };
        CHECK(files.import(row("Nilai", "85,5") + row("Laporan", "12 laporan") + row("Waktu", "maks. 5 hari") + row("Suhu", "2 - 8 derajat") + row("Opini", "WTP")) == "");
        const auto indicators = files.clinic.current(files.clinic.cici).results.at(0).indicators;
        REQUIRE(indicators.size() == 5);
        CHECK(indicators[0].direction == rating::Direction::higher_is_better);
        CHECK(indicators[1].unit_label == "laporan");
        CHECK(indicators[2].direction == rating::Direction::lower_is_better);
        CHECK(indicators[3].direction == rating::Direction::within_range);
        CHECK(indicators[3].high == base::whole(8));
        CHECK(indicators[4].direction == rating::Direction::judged);
        CHECK(indicators[4].text == "Opini: WTP");
        CHECK(files.import("C;2026;kuantitatif;utama;1;Layanan;;;;;;Opini;naik;;;WTP;;;;;;;;;\n") == "plan_target_is_words P2 WTP");
    }
}

TEST_CASE("behaviour and annex come with their plans") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Files files(engine);
        CHECK(files.import(leader + member, "NIP;Tahun;Nilai;Ekspektasi Khusus\nC;2026;3;Belajar\n",
                           "NIP;Tahun;Daftar;Isi\nC;2026;sumber_daya;Kulkas\nC;2026;sumber_daya;Motor\nC;2026;konsekuensi;Piagam\n") == "");
        const auto view = files.clinic.current(files.clinic.cici);
        REQUIRE(view.behaviour.size() == 1);
        CHECK(view.behaviour[0].value == rating::CoreValue::competent);
        REQUIRE(view.annex.size() == 3);
        CHECK(view.annex[2].text == "Motor");
    }
}

TEST_CASE("what cannot be read is refused with its cell, all at once") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Files files(engine);
        CHECK(files.import("C;2026;campur;utama;1;Layanan;;;;;;;kualitatif;;;;;;;;;;;;\n"
                           "C;2026;campur;utama;x;Layanan;;;;;;Ramah;samping;;;1.234;;;;;;;;;\n") ==
              "choice_is_unknown C2 kualitatif, kuantitatif; cell_is_empty L2 indicator; number_is_malformed E3 x; "
              "choice_is_unknown M3 naik, turun, rentang, kualitatif; number_is_ambiguous P3 1.234");
        CHECK(files.import(leader, "NIP;Tahun;Nilai;Ekspektasi Khusus\nB;2026;8;Ramah\n") == "plan_core_value_is_unknown C2");
        CHECK(files.import(leader, "", "NIP;Tahun;Daftar;Isi\nB;2026;hadiah;Piagam\n").starts_with("choice_is_unknown C2"));
        CHECK(files.clinic.office.journal_of("plan") == "");
    }
}

TEST_CASE("what is read and does not fit is refused with its row, and nothing is written") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Files files(engine);
        CHECK(files.import(leader + "999;2026;kualitatif;utama;1;Layanan;;;;;;Ramah;kualitatif;;;;;;;;;;;;\n") == "plan_person_is_unknown A3 999");
        CHECK(files.import(leader + "C;2026;kualitatif;utama;1;Layanan;;777;1;;;Ramah;kualitatif;;;;;;;;;;;;\n") == "plan_person_is_unknown baris 3 777");
        CHECK(files.import(leader + "C;2026;kualitatif;utama;1;Layanan;;B;9;;;Ramah;kualitatif;;;;;;;;;;;;\n") ==
              "plan_leader_result_is_unknown baris 3 9");
        CHECK(files.import(leader + "C;2026;kualitatif;utama;1;Layanan;;;;;;Ramah;naik;;;;;;;;;;;;\n") ==
              "target_is_missing baris 3");
        CHECK(files.import(leader, "NIP;Tahun;Nilai;Ekspektasi Khusus\nC;2026;1;Ramah\n") == "plan_is_not_in_the_file A2");
        CHECK(files.import(leader + "C;2026;kualitatif;utama;1;Layanan;;;;;;Ramah;kualitatif;;;;;;;;;;;;\n"
                                    "C;2026;kualitatif;utama;1;Posyandu;;;;;;Ramah;kualitatif;;;;;;;;;;;;\n") == "plan_result_number_is_taken F4 1");
        CHECK(files.clinic.office.journal_of("plan") == "");
    }
}

TEST_CASE("leaders who serve each other in a circle are refused, not followed forever") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Files files(engine);
        CHECK(files.import("B;2026;kualitatif;utama;1;Satu;;C;1;;;Ramah;kualitatif;;;;;;;;;;;;\n"
                           "C;2026;kualitatif;utama;1;Dua;;B;1;;;Ramah;kualitatif;;;;;;;;;;;;\n")
                  .starts_with("plan_leader_result_is_unknown"));
    }
}
