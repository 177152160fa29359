// What is exported is imported again without a change.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "features/organisation/organisation.h"
#include "features/organisation/roster_apply.h"
#include "features/organisation/roster_export.h"
#include "features/organisation/test/roster_in_test.h"

using namespace organisation;
using organisation::test::import_path;
using organisation::test::import_text;
using organisation::test::Office;
using organisation::test::today;

namespace {

const std::string demo = std::string(CAPAIAN_SOURCE) + "/demo/tanjung-sela/";

constexpr const char* mixed =
    "NIP;Nama;Status;Jenis Kelamin;Golongan;TMT Gol;Jabatan;Jenis Jabatan;Kode Unit;Unit Kerja;NIP Atasan;TMT Jabatan;Penugasan;Kepala Unit;Email\n"
    "197101011995011001;drg. Budi, M.Kes.;PNS;L;IV/a;01-04-2019;Kepala Puskesmas;Administrator;P;Puskesmas;197001011995011001;01-01-2020;definitif;Ya;budi@contoh.go.id\n"
    "197001011995011001;Ani;PNS;L;IV/c;;-1+2 Kepala;JPT;D;Dinas;;01-01-2020;definitif;Ya;\n"
    "198001012005212001;Cici;PPPK;P;IX;;Bidan;Fungsional;P;Puskesmas;197101011995011001;01-03-2021;definitif;Tidak;\n"
    "198001012005212001;Cici;PPPK;P;IX;;Plt. Kepala Subbagian;Pengawas;D;Dinas;;01-03-2026;plt;Ya;\n";

// A place of its own for each ending, gone afterwards.
class ExportedFile {
public:
    ExportedFile(Office& office, const std::string& ending)
        : path_((std::filesystem::temp_directory_path() / ("capaian-export-" + std::to_string(getpid()) + ending)).string()),
          lines_(export_roster_file(office.database(), {office.agency, path_, office.now}).value()) {}
    ~ExportedFile() { std::filesystem::remove(path_); }
    const std::string& path() const { return path_; }
    int lines() const { return lines_; }
    std::string text() const {
        std::ifstream in(path_, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

private:
    std::string path_;
    int lines_;
};

void check_round_trip(Office& office, int lines) {
    for (const char* ending : {".csv", ".xlsx"}) {
        CAPTURE(ending);
        const ExportedFile file(office, ending);
        CHECK(file.lines() == lines);
        const auto again = import_path(office, ImportKind::roster, file.path());
        CHECK(again.refused.empty());
        CHECK(again.counts.same == lines);
        CHECK(again.counts.changed == 0);
        CHECK(again.counts.missing == 0);
    }
}

}  // namespace

TEST_CASE("an exported roster is imported again without a change, as CSV and as a spreadsheet") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_text(office, ImportKind::roster, mixed).counts.added == 4);
        check_round_trip(office, 4);
    }
}

TEST_CASE("so is the demo's, with everybody who is in service") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_path(office, ImportKind::units, demo + "unit.csv").rule == "");
        const auto roster = import_path(office, ImportKind::roster, demo + "pegawai.csv");
        check_round_trip(office, roster.counts.added);
    }
}

TEST_CASE("no cell of an exported roster is a formula, and who has left is not on it") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_text(office, ImportKind::roster, mixed).counts.added == 4);
        REQUIRE(import_text(office, ImportKind::roster,
                            "NIP;Nama;Status;Jabatan;Kode Unit;Kedudukan\n198001012005212001;Cici;PPPK;Bidan;P;Pensiun\n").counts.changed == 1);
        const ExportedFile file(office, ".csv");
        CHECK(file.text().find(",'-1+2 Kepala,") != std::string::npos);
        CHECK(file.text().find("Cici") == std::string::npos);
    }
}

TEST_CASE("a person whom the command line added is told from the import and goes with its undo") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto first = import_text(office, ImportKind::roster, mixed);
        office.as_hr([&](base::Work& work) {
            CHECK(members_by_nip(work.db, {"198001012005212001"}, today).front().superior);
            CHECK(rows_page(work.db, first.id, {Verdict::added, 0, 50}).size() == 1);  // Cici's Plt, which is no person
            REQUIRE(undo_import(work, first.id));
            CHECK(members_by_nip(work.db, {"198001012005212001"}, today).empty());
        });
    }
}
