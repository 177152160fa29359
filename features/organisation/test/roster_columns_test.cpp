#include "features/organisation/roster_columns.h"

#include <doctest/doctest.h>

#include "features/organisation/grade.h"

using namespace organisation;

namespace {

struct Heading {
    const char* written;
    const char* field;
};

// SIASN's names, the same in other spellings, and what offices write in Excel (law/rules 10.4).
constexpr Heading headings[] = {
    {"nipBaru", "nip"}, {"NIP", "nip"}, {"nip_baru", "nip"}, {"NipBaru", "nip"}, {"NIP.", "nip"}, {"Nomor Induk Pegawai", "nip"},
    {"nama", "name"}, {"NAMA LENGKAP", "name"}, {"Nama Pegawai", "name"},
    {"gelarDepan", "front_title"}, {"GELAR DEPAN", "front_title"}, {"gelar_belakang", "back_title"},
    {"jenisKelamin", "sex"}, {"L/P", "sex"}, {"tglLahir", "birth"}, {"Tanggal Lahir", "birth"},
    {"statusPegawai", "status"}, {"Status", "status"}, {"kedudukanPnsNama", "standing"},
    {"golRuangAkhir", "grade"}, {"Gol/Ruang", "grade"}, {"GOLONGAN", "grade"}, {"Gol.", "grade"},
    {"tmtGolAkhir", "grade_since"}, {"TMT Gol", "grade_since"}, {"TMT GOLONGAN", "grade_since"},
    {"jabatanNama", "title"}, {"Jabatan", "title"}, {"Nama Jabatan", "title"}, {"jenisJabatanId", "kind"}, {"Jenis Jabatan", "kind"},
    {"eselon", "echelon"}, {"tmtJabatan", "since"}, {"TMT Jabatan", "since"}, {"TMT JAB.", "since"},
    {"unorId", "unit_code"}, {"Kode Unit", "unit_code"}, {"unorNama", "unit_name"}, {"Unit Kerja", "unit_name"}, {"UNIT_KERJA", "unit_name"},
    {"unorIndukId", "unit_parent"}, {"Kepala Unit", "heads_unit"}, {"NIP ATASAN", "superior"}, {"nip_atasan_langsung", "superior"},
    {"NIP (18 digit)", "nip"}, {"Nama/NIP", "name_and_nip"}, {"NAMA (tanpa gelar)", "name"}, {"Unit Kerja / Sekolah", "unit_name"}, {"Atasan Langsung", "superior_name"},
    {"jabatanFungsionalUmumNama", "title_executor"}, {"Tempat / Tgl Lahir", ""}, {"NIP Lama", ""}, {"Penugasan", "assignment"}, {"emailGov", "email"}, {"E-mail", "email"}, {"No", ""}, {"TMT CPNS", ""}, {"agama", ""}, {"nik", ""},
};

std::string field_of(const SheetHead& head, int column) { return head.columns.at(static_cast<std::size_t>(column)).field; }

}  // namespace

TEST_CASE("a heading is recognised in its usual spellings, and more than what is needed is never taken") {
    for (const auto& heading : headings) {
        CAPTURE(heading.written);
        const auto text = std::string(heading.written) + ",Kolom Lain\n1,2\n";
        const auto head = read_head({text, ""}, ImportKind::roster);
        REQUIRE(head);
        CHECK(field_of(head.value(), 0) == heading.field);
        CHECK(field_of(head.value(), 1) == "");
    }
}

TEST_CASE("of two columns for one field the more trusted heading wins, and each serves once") {
    const std::string text = "email,nama,emailGov,Golongan,Gol\na,b,c,d,e\n";
    const auto head = read_head({text, ""}, ImportKind::roster).value();
    CHECK(field_of(head, 0) == "");
    CHECK(field_of(head, 2) == "email");
    CHECK(field_of(head, 3) == "");
    CHECK(field_of(head, 4) == "grade");
}

TEST_CASE("titles above the headings are stepped over") {
    const std::string text = "DAFTAR PEGAWAI\nPer 1 November\n\nNIP;Nama;Jabatan\n1;Ani;Bidan\n2;Budi;Perawat\n";
    const auto head = read_head({text, ""}, ImportKind::roster).value();
    CHECK(head.heading_row == 4);
    CHECK(head.columns[1].samples == std::vector<std::string>{"Ani", "Budi"});
    CHECK(lacking(head, ImportKind::roster) == std::vector<std::string>{"unit_name"});
    int rows = 0;
    REQUIRE(for_each_line({text, ""}, head, [&](base::TableRow& row) { rows += row.text("name").empty() ? 0 : 1; }));
    CHECK(rows == 2);
}

TEST_CASE("the personnel office chooses columns itself") {
    const std::string text = "Kolom A,Kolom B,Kolom C\n1,2,3\n";
    auto head = read_head({text, ""}, ImportKind::roster).value();
    CHECK(choose_columns(head, ImportKind::roster, {{"nip", 2}, {"name", 0}}));
    CHECK(field_of(head, 2) == "nip");
    CHECK(places_of(head) == Places{{"nip", 2}, {"name", 0}});
    CHECK(base::rule_of(choose_columns(head, ImportKind::roster, {{"nik", 2}})) == "column_field_is_unknown");
    CHECK(base::rule_of(choose_columns(head, ImportKind::roster, {{"nip", 3}})) == "column_is_not_there");
    CHECK(base::rule_of(choose_columns(head, ImportKind::roster, {{"nip", 1}, {"nip", 2}})) == "column_is_chosen_twice");
    CHECK(base::rule_of(choose_columns(head, ImportKind::roster, {{"nip", 1}, {"name", 1}})) == "column_is_chosen_twice");
    CHECK(field_of(head, 2) == "nip");
}

TEST_CASE("a grade is read as offices write it, with its kind of employee") {
    const struct {
        const char* typed;
        Status status;
        const char* grade;  // "" for a refusal
    } table[] = {{"III/d", Status::pns, "III/d"}, {"III/D", Status::pns, "III/d"}, {"IIId", Status::pns, "III/d"},
                 {"Gol. III.d", Status::pns, "III/d"}, {"IV/e", Status::pns, "IV/e"}, {"III/e", Status::pns, ""}, {"2d", Status::pns, "II/d"},
                 {"III", Status::pns, ""}, {"V/a", Status::pns, ""}, {"IX", Status::pppk, "IX"}, {"9", Status::pppk, "IX"},
                 {"III/d - Penata Tk. I", Status::pns, "III/d"}, {"Penata Tk. I (III/d)", Status::pns, "III/d"},
                 {"Penata Muda Tk. I, III/b, 01-10-2021", Status::pns, "III/b"}, {"IX / Ahli Pertama", Status::pppk, "IX"}, {"III a", Status::pppk, ""},
                 {"01-10-2021", Status::pns, ""}, {"Golongan XVII", Status::pppk, "XVII"}, {"XVIII", Status::pppk, ""}, {"III/a", Status::pppk, ""}, {"0", Status::pppk, ""}};
    for (const auto& line : table) {
        CAPTURE(line.typed);
        const auto grade = read_grade(line.typed, line.status);
        CHECK((grade ? grade.value() : "") == line.grade);
    }
    CHECK(read_grade("", Status::pns).value() == "");
}
