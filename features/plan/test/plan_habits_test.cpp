// Tables of plans as other offices keep them: merged cells, no numbers, no year, weights in every fashion, posts instead of people.
#include <doctest/doctest.h>

#include "features/plan/plan_tables.h"
#include "features/plan/test/planning_clinic.h"

using namespace plan;
using base::test::engines;
using plan::test::Clinic;

namespace {

struct Desk {
    explicit Desk(const base::test::Engine& engine) : clinic(engine), cici(clinic.office.nip_of(clinic.cici)) {}

    // "" or the first refusal with its place
    std::string import(const std::string& table) {
        std::string outcome;
        try {
            clinic.office.as_hr([&](base::Work& work) {
                const auto done = take_over(work, {table, "", ""});
                if (done) read = done.value();
                else throw done.errors().front().rule + " " + done.errors().front().path;
            });
        } catch (const std::string& refused) {
            outcome = refused;
        }
        return outcome;
    }
    std::vector<ResultView> results() { return clinic.current(clinic.cici).results; }

    Clinic clinic;
    std::string cici;
    TakenPlans read;
};

}  // namespace

TEST_CASE("merged cells, headings between the rows, numbers that begin again and a row of sums are understood") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Desk desk(engine);
        const auto table = "SASARAN KINERJA PEGAWAI;;;;;\nNIP;No;Rencana Hasil Kerja;Indikator Kinerja Individu;Target;Satuan\nA. KINERJA UTAMA;;;;;\n" + desk.cici +
                           ";1.;Imunisasi lengkap;Cakupan;85%;\n;;;Keluhan;0;kasus\n;2.;Posyandu aktif;Posyandu;12 posyandu;\nB. KINERJA TAMBAHAN;;;;;\n;1.;Panitia HUT;Acara;1;kegiatan\n"
                           ";1.;Panitia HUT;Undangan;50;orang\n;;Jumlah;;;\n";
        CHECK(desk.import(table) == "");
        const auto results = desk.results();
        REQUIRE(results.size() == 3);
        CHECK(results[0].indicators.size() == 2);
        CHECK(results[0].indicators[1].direction == rating::Direction::lower_is_better);  // none at all is aimed at
        CHECK(results[1].indicators[0].unit_label == "posyandu");
        CHECK(results[2].kind == rating::ResultKind::additional);
        CHECK(results[2].number == 3);
        CHECK(results[2].indicators.size() == 2);
        CHECK(desk.clinic.current(desk.clinic.cici).plan.year == 2026);
        REQUIRE(desk.read.indicators.size() == 5);
        CHECK(desk.read.indicators[1].row == 5);
        CHECK(desk.read.indicators[1].target == "0");
    }
}

TEST_CASE("weights of results or of indicators, in per cent or as fractions, are read by what makes a whole") {
    const struct {
        const char *first, *second, *third;  // two indicators of one result, then another result
        int result_weight, indicator_weight;
        const char* refused;
    } table[] = {{"60", "60", "40", 6000, 0, ""},    {"60", "", "40", 6000, 0, ""},  {"60%", "60%", "40%", 6000, 0, ""},
                 {"30", "30", "40", 6000, 5000, ""}, {"45", "15", "40", 6000, 7500, ""}, {"0,6", "0,6", "0,4", 6000, 0, ""},
                 {"0,3", "0,3", "0,4", 6000, 5000, ""}, {"", "", "", 0, 0, ""}, {"60", "60", "50", 0, 0, "weights_are_not_whole baris 2"},
                 {"30", "20", "40", 0, 0, "weights_are_not_whole baris 2"}};
    for (const auto& line : table) {
        CAPTURE(line.first);
        CAPTURE(line.second);
        CAPTURE(line.third);
        Desk desk(engines().front());
        const auto row = [&](const char* result, const char* indicator, const char* weight) {
            return desk.cici + ";" + result + ";" + indicator + ";5;" + weight + "\n";
        };
        CHECK(desk.import("NIP;Hasil Kerja;Indikator;Target;Bobot\n" + row("Satu", "a", line.first) + row("Satu", "b", line.second) + row("Dua", "c", line.third)) == line.refused);
        if (*line.refused) continue;
        CHECK(desk.results().at(0).weight == line.result_weight);
        CHECK(desk.results().at(0).indicators.at(0).weight == line.indicator_weight);
    }
}

TEST_CASE("without a NIP the post says whose plan it is, where one person holds it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Desk desk(engine);
        std::string post;
        desk.clinic.office.as_hr([&](base::Work& work) { post = organisation::members(work.db, {desk.clinic.budi}, work.today).front().title; });
        const auto table = [](const std::string& title) { return "jabatan,no,jenis,rencana_hasil_kerja,penugasan_dari,ukuran_keberhasilan\n" + title + ",1,utama,Layanan,Kepala Dinas,Ramah\n"; };
        CHECK(desk.import(table("Kepala Sekolah")) == "plan_post_is_unknown A2");
        const auto held = desk.import(table(post));
        CHECK((held == "" || held == "plan_post_is_shared A2"));
        if (held.empty()) CHECK(desk.clinic.current(desk.clinic.budi).results.at(0).text == "Layanan");
    }
}

TEST_CASE("what the table leaves unsaid about the direction follows from target, aspect and unit") {
    const struct {
        const char *aspect, *target;
        rating::Direction direction;
    } table[] = {{"kuantitas", "12 dokumen", rating::Direction::higher_is_better}, {"waktu", "5 hari kerja", rating::Direction::lower_is_better},
                 {"waktu", "12 bulan", rating::Direction::higher_is_better},       {"", "0 kasus", rating::Direction::lower_is_better},
                 {"", "nihil", rating::Direction::lower_is_better},                {"kualitas", "minimal 90%", rating::Direction::higher_is_better},
                 {"kualitas", "75 - 80 %", rating::Direction::within_range},       {"biaya", "WTP", rating::Direction::judged}};
    for (const auto& line : table) {
        CAPTURE(line.target);
        Desk desk(engines().front());
        CHECK(desk.import("NIP;Hasil Kerja;Aspek;Indikator;Target\n" + desk.cici + ";Layanan;" + line.aspect + ";Ukuran;" + line.target + "\n") == "");
        CHECK(desk.results().at(0).indicators.at(0).direction == line.direction);
    }
}
