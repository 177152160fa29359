// Rosters as they lie in offices: exports, registers, lists that somebody typed.
#include <doctest/doctest.h>

#include "base/sheet_write.h"
#include "features/organisation/name_titles.h"
#include "features/organisation/organisation.h"
#include "features/organisation/roster_apply.h"
#include "features/organisation/roster_views.h"
#include "features/organisation/test/roster_in_test.h"

using namespace organisation;
using organisation::test::day;
using organisation::test::import_text;
using organisation::test::Office;
using organisation::test::today;

namespace {

Member find(Office& office, const std::string& nip, base::Day on = today) {
    Member found;
    office.as_hr([&](base::Work& work) {
        const auto people = members_by_nip(work.db, {nip}, on);
        if (!people.empty()) found = people.front();
    });
    return found;
}

std::string unit_head_of(Office& office, const std::string& nip) {
    std::string name;
    office.as_hr([&](base::Work& work) {
        const auto head = unit_head(work.db, members_by_nip(work.db, {nip}, today).front().unit, today);
        name = head ? head->full_name : "";
    });
    return name;
}

std::vector<std::string> labels(Office& office, ImportId id, Verdict verdict) {
    std::vector<std::string> all;
    office.as_hr([&](base::Work& work) {
        for (const auto& row : rows_view(work, *find_import(work.db, id), {verdict, 0, 50}).rows) all.push_back(row.label);
    });
    return all;
}

// A register of ranks as every office keeps it: titles, two rows of headings with merged cells, column numbers, a total, a signature.
std::string register_of_ranks() {
    const std::vector<std::vector<const char*>> lines = {
        {"DINAS KESEHATAN KABUPATEN SELA"},
        {"KEADAAN: 31 OKTOBER 2026"},
        {"NO", "NAMA", "NIP", "PANGKAT", "", "JABATAN", "", "UNIT KERJA", "L/P", "NIP ATASAN", "KET"},
        {"", "", "", "GOL. RUANG", "TMT", "NAMA", "TMT"},
        {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"},
        {"1", "dr. ANI LESTARI, M.Kes.", "19700101 199501 1 001", "Pembina Utama Muda (IV/c)", "43191", "Kepala Dinas Kesehatan", "43862", "Dinas Kesehatan", "L", "-"},
        {"2", "BUDI SANTOSA, S.K.M.", "NIP. 19710101 199501 1 001", "Pembina, IV/a", "1-4-2022", "Plt. Kepala Puskesmas Muara", "1 Januari 2021", "Puskesmas Muara", "L", "197001011995011001"},
        {"3", "BUDI SANTOSA, S.K.M.", "197101011995011001", "IV/a", "01/04/2022", "Kepala Bidang", "1 Jan 2021", "Bidang Layanan", "Laki - Laki", "197001011995011001"},
        {"", "JUMLAH", "3"},
        {"", "", "", "", "", "", "", "", "Sela, 31 Oktober 2026"},
        {"", "", "", "", "", "", "", "", "Kepala Dinas"}};
    std::size_t next = 0;
    const base::RowMaker rows = [&](std::vector<base::Cell>& cells) {
        if (next == lines.size()) return base::Next::stop;
        for (const char* text : lines[next]) cells.push_back(base::cell_of(std::string(text)));
        ++next;
        return base::Next::go_on;
    };
    return base::xlsx_bytes("DUK", {"DAFTAR URUT KEPANGKATAN"}, rows).value();
}

}  // namespace

TEST_CASE("a register of ranks is read as it lies in the office") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto outcome = import_text(office, ImportKind::roster, register_of_ranks());
        CHECK(outcome.rule == "");
        CHECK(outcome.refused.empty());
        CHECK(outcome.counts.added == 3);
        CHECK(outcome.counts.notes == 4);
        CHECK(labels(office, outcome.id, Verdict::note) == std::vector<std::string>{"3 2", "3 JUMLAH", "", ""});
        const auto ani = find(office, "197001011995011001");
        CHECK(ani.full_name == "dr. ANI LESTARI, M.Kes.");
        CHECK(ani.grade == "IV/c");
        CHECK(ani.heads_unit);
        CHECK(find(office, "197101011995011001").title == "Kepala Bidang");
        CHECK(find(office, "197101011995011001", day("2021-01-01")).title == "Kepala Bidang");
        office.as_hr([&](base::Work& work) {
            const auto budi = members_by_nip(work.db, {"197101011995011001"}, today).front();
            CHECK(posts_between(work.db, budi.person, today, today).size() == 2);  // the Plt stands beside
            CHECK(find_person(work.db, ani.person)->grade_since == day("2018-04-01"));
        });
    }
}

TEST_CASE("an export of SIASN comes in as it is, without those who have left") {
    const std::string text =
        "nipBaru,nama,gelarDepan,gelarBelakang,tglLahir,jenisKelamin,kedudukanPnsNama,statusPegawai,golRuangAkhir,tmtGolAkhir,jenisJabatanId,"
        "jabatanNama,tmtJabatan,eselon,unorId,unorNama,unorIndukId\n"
        "197001011995011001,ANI LESTARI,dr.,M.Kes.,01-01-1970,M,Aktif,PNS,IV/c,01-04-2018,1,KEPALA DINAS,01-02-2020,II.b,A8BB,DINAS KESEHATAN,A8AA\n"
        "198001012005012001,CICI DEWI,,A.Md.Keb.,01-01-1980,F,Aktif,PNS Daerah,III/b,01-10-2021,2,BIDAN AHLI PERTAMA,01-03-2021,-,A8CC,PUSKESMAS MUARA,A8BB\n"
        "199312282025212001,EKA PUTRI,,S.Kep.,28-12-1993,F,PPPK Aktif,PPPK,IX,01-05-2025,2,PERAWAT AHLI PERTAMA,01-05-2025,,A8CC,PUSKESMAS MUARA,A8BB\n"
        "196501011990011001,FAJAR BAPAK,,,01-01-1965,M,Pensiun,PNS,IV/b,01-10-2021,4,PENGADMINISTRASI,01-03-2021,,A8CC,PUSKESMAS MUARA,A8BB\n";
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto outcome = import_text(office, ImportKind::roster, text);
        CHECK(outcome.refused == std::map<int, std::string>{{5, "G5 person_has_left;"}});
        CHECK(labels(office, outcome.id, Verdict::refused) == std::vector<std::string>{"196501011990011001 FAJAR BAPAK"});
        CHECK(outcome.counts.units_added == 2);
        CHECK(find(office, "199312282025212001").status == Status::pppk);
        CHECK(find(office, "198001012005012001").superior == find(office, "197001011995011001").person);
    }
}

TEST_CASE("words, grades and days are taken as offices write them, and what is not clear is refused in plain words") {
    const std::string heading = "NIP;Nama dan Gelar;Status Kepegawaian;JK;Pangkat/Gol;Jabatan;Jenis Jabatan;TMT Jabatan;Unit Kerja\n";
    struct {
        const char* row;
        const char* refused;
    } const rows[] = {
        {"'198001012005012001;Ani;PNS Daerah;Perempuan;3/d;Staf;Jabatan Fungsional Keahlian;01/02/2024;Dinas", ""},
        {"1980-0101-2005-012002;Beni;ASN;Pr;IIId;Staf;JFU;1-2-2024;Dinas", ""},
        {"198001012005012003;Cici;Aktif;P;Penata Tingkat I;Staf;JA;45323;Dinas", ""},
        {"199312282025212001;Dina;PPPK Paruh Waktu;F;Gol. IX;Staf;-;-;Dinas", ""},
        {"198001012005012005;Eka;Honorer;P;III/a;Staf;;;Dinas", "C6 status_is_unknown;"},
        {"198001012005012006;Fani;PNS;X;III/a;Staf;;;Dinas", "D7 sex_is_unknown;"},
        {"198001012005012007;Gita;PNS;P;III/f;Staf;Manajerial;;Dinas", "E8 grade_is_no_pns_grade;G8 post_kind_is_unknown;"},
        {"1,98001E+17;Hana;PNS;P;III/a;Staf;;;Dinas", "A9 nip_lost_digits;"},
        {"198001012005012009;Ida;PNS;P;III/a;Staf;;31/02/2024;Dinas", "H10 day_is_unreadable;"},
        {";Jani;PNS;P;III/a;Staf;;;Dinas", "A11 nip_is_missing;"},
        {"198001012005012011;Kiki;PNS;P;III/a;Staf;;;-", "I12 post_unit_is_missing;"}};
    auto text = heading;
    for (const auto& row : rows) text += std::string(row.row) + "\n";
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto outcome = import_text(office, ImportKind::roster, text);
        for (int i = 0; i < static_cast<int>(std::size(rows)); ++i) {
            CAPTURE(rows[i].row);
            const auto refused = outcome.refused.find(i + 2);
            CHECK((refused == outcome.refused.end() ? "" : refused->second) == rows[i].refused);
        }
        CHECK(find(office, "198001012005012001").grade == "III/d");
        CHECK(find(office, "198001012005012003").grade == "III/d");
        CHECK(find(office, "198001012005012003", day("2024-02-01")).title == "Staf");
        CHECK(find(office, "198001012005012003", day("2024-01-31")).title == "");
        const auto named = labels(office, outcome.id, Verdict::refused);
        CHECK(named.front() == "198001012005012005 Eka");
        CHECK(named[4] == "198001012005012009 Ida");
        CHECK(named[5] == "Jani");
    }
}

TEST_CASE("the same roster comes in from a tab-separated Windows file, from UTF-16 and with a byte order mark") {
    const std::string rows = "NIP\tNama\tJabatan\tUnit Kerja\n198001012005012001\tAni\tKepala Dinas\tDinas\n";
    std::string wide = "\xff\xfe";
    for (const char c : rows) (wide += c) += '\0';
    auto windows = rows;
    windows.replace(windows.find("Ani"), 3, "Ani\xe9");
    for (const auto& text : {wide, "\xef\xbb\xbf" + rows, windows}) {
        Office office(base::test::engines().front());
        CHECK(import_text(office, ImportKind::roster, text).counts.added == 1);
        CHECK(find(office, "198001012005012001").title == "Kepala Dinas");
    }
}

TEST_CASE("who heads a unit is read from the title where no column says it, and stays while title and unit stay") {
    const std::string heading = "NIP;Nama;Jabatan;Unit Kerja\n", ani = "198001012005012001;Ani;", cici = "198001012005012002;Cici;";
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_text(office, ImportKind::roster, heading + ani + "Camat Klawasi;Kecamatan Klawasi\n" + cici + "Staf;Kecamatan Klawasi\n", day("2026-01-05")).counts.added == 2);
        CHECK(unit_head_of(office, "198001012005012002") == "Ani");
        CHECK(import_text(office, ImportKind::roster, heading + ani + "Camat Klawasi;Kecamatan Klawasi\n").counts.same == 1);
        CHECK(import_text(office, ImportKind::roster, heading + ani + "Staf;Kecamatan Klawasi\n").counts.changed == 1);
        CHECK(unit_head_of(office, "198001012005012002") == "");
    }
}

TEST_CASE("refused rows, mended, come in with their own file, and name nobody missing who was only refused") {
    const std::string heading = "NIP;Nama;Jabatan;Unit Kerja;Gol\n";
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_text(office, ImportKind::roster, heading + "198001012005012001;Ani;Staf;Dinas;III/a\n").counts.added == 1);
        const auto bad = import_text(office, ImportKind::roster, heading + "198001012005012001;Ani;Staf;Dinas;VI/a\n198001012005012002;Budi;Staf;Dinas;III/f\n");
        CHECK(bad.counts.refused == 2);
        CHECK(bad.counts.missing == 0);
        const auto mended = import_text(office, ImportKind::roster, "NIP;Nama;Jabatan;Unit Kerja;Gol;Sel;Sebab\n198001012005012002;Budi;Staf;Dinas;III/b;E3;Golongan\n");
        CHECK(mended.counts.added == 1);
    }
}

TEST_CASE("titles are told from names") {
    const struct {
        const char *written, *front, *name, *back;
    } table[] = {{"dr. ANI LESTARI, M.Kes.", "dr.", "ANI LESTARI", "M.Kes."},
                 {"Prof. Dr. Ir. Fitri H. Amin, S.T., M.T., Ph.D", "Prof. Dr. Ir.", "Fitri H. Amin", "S.T., M.T., Ph.D"},
                 {"Hj. Eka Putri, SE, MM", "Hj.", "Eka Putri", "SE, MM"},
                 {"Bdn. Fitri, S.Tr.Keb.", "Bdn.", "Fitri", "S.Tr.Keb."},
                 {"Lestari, Ani", "", "Lestari, Ani", ""},
                 {"R. Bambang", "", "R. Bambang", ""},
                 {"Ani\nLestari", "", "Ani Lestari", ""},
                 {"dr.", "", "dr.", ""},
                 {"", "", "", ""}};
    for (const auto& line : table) {
        CAPTURE(line.written);
        const auto parts = name_parts(line.written);
        CHECK(parts.front == line.front);
        CHECK(parts.name == line.name);
        CHECK(parts.back == line.back);
    }
}
