// Rosters as other offices keep them: several sheets, name and number in one cell, a column for each kind of post, superiors by name.
#include <doctest/doctest.h>

#include "base/testing/workbook.h"
#include "features/organisation/organisation.h"
#include "features/organisation/roster_columns.h"
#include "features/organisation/test/roster_in_test.h"

using namespace organisation;
using organisation::test::import_text;
using organisation::test::Office;
using organisation::test::today;

namespace {

const std::string ani = "197001011995011001", budi = "197101011995011001", cici = "198001012005012001", dedi = "198505052010031002";

Member find(Office& office, const std::string& nip) {
    Member found;
    office.as_hr([&](base::Work& work) {
        const auto people = members_by_nip(work.db, {nip}, today);
        if (!people.empty()) found = people.front();
    });
    return found;
}

std::string superior_of(Office& office, const std::string& nip) {
    std::string name;
    const auto superior = find(office, nip).superior;
    office.as_hr([&](base::Work& work) {
        const auto above = members(work.db, {superior}, today);
        if (!above.empty()) name = above.front().full_name;
    });
    return name;
}

// Who said what: "D5 unit_may_be_meant Dinas (D)".
std::string refusals(Office& office, const std::string& text) {
    std::string all;
    for (const auto& [row, why] : import_text(office, ImportKind::roster, text).refused) all += why;
    return all;
}

}  // namespace

TEST_CASE("of a workbook the sheet that looks like a roster is read; the office may choose another") {
    const std::vector<std::vector<std::string>> cover{{"PEMERINTAH KABUPATEN SELA"}, {"Nama", "Daftar Pegawai"}};
    const std::vector<std::vector<std::string>> people{{"NIP", "Nama", "Jabatan", "Unit Kerja"}, {ani, "Ani", "Kepala Dinas", "Dinas"}};
    const auto book = base_test::workbook_of({{"Sampul", cover}, {"Data", people}, {"Lama", people}, {"Gaji", people, " state=\"hidden\""}});
    const auto head = read_head({book}, ImportKind::roster).value();
    CHECK(head.sheet == "Data");
    CHECK(head.sheets == std::vector<std::string>{"Sampul", "Data", "Lama"});
    CHECK(read_head({book, "", "Lama"}, ImportKind::roster).value().sheet == "Lama");
    Office office(base::test::engines().front());
    CHECK(import_text(office, ImportKind::roster, book).counts.added == 1);
}

TEST_CASE("name and number in one cell, a column for each kind of post, and superiors by name or by post are understood") {
    const std::string text =
        "No;Nama / NIP;Pangkat;Jabatan Struktural;Jabatan Fungsional;Jabatan Pelaksana;Unit Kerja;Atasan Langsung\n"
        "1;\"ANI LESTARI, M.Kes.\nNIP. 19700101 199501 1 001\";\"Pembina Utama Muda\nIV/c\";Kepala Dinas;-;-;Dinas;Bupati Sela\n"
        "2;" + budi + " / BUDI;IV/a - Pembina;Kepala Puskesmas Muara;;;Puskesmas Muara;Ani Lestari\n"
        "3;CICI - NIP " + cici + ";Penata Tk. I (III/d);;Bidan Ahli Muda;;Puskesmas Muara;Kepala Puskesmas Muara\n"
        "4;\"DEDI\n" + dedi + "\";II/c;;;Pengemudi;Puskesmas Muara;197101011995011001\n";
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto outcome = import_text(office, ImportKind::roster, text);
        CHECK(outcome.rule == "");
        CHECK(outcome.refused.empty());
        CHECK(outcome.counts.added == 4);
        CHECK(find(office, ani).full_name == "ANI LESTARI, M.Kes.");
        CHECK(find(office, ani).kind == PostKind::administrative);
        CHECK_FALSE(find(office, ani).superior);
        CHECK(superior_of(office, budi) == "ANI LESTARI, M.Kes.");
        CHECK(find(office, cici).full_name == "CICI");
        CHECK(find(office, cici).grade == "III/d");
        CHECK(find(office, cici).kind == PostKind::functional);
        CHECK(superior_of(office, cici) == "BUDI");
        CHECK(find(office, dedi).kind == PostKind::executor);
        CHECK(superior_of(office, dedi) == "BUDI");
        CHECK(import_text(office, ImportKind::roster, text).counts.same == 4);
    }
}

TEST_CASE("a superior who is nobody, several people, oneself or refused is said so, at the cell") {
    const std::string heading = "NIP;Nama;Jabatan;Unit Kerja;Atasan\n";
    struct {
        std::string rows;
        const char* refused;
    } const table[] = {
        {ani + ";Ani;Kepala;D;Kepala Badan\n", "E2 superior_name_is_unknown;"},
        {ani + ";Ani;Kepala;D;\n" + budi + ";Budi;Staf;D;\n" + cici + ";Cici;Staf;D;\n" + dedi + ";Dedi;Sopir;D;Staf\n", "E5 superior_name_is_ambiguous;"},
        {ani + ";Ani;Kepala;D;dr. Ani, M.Kes.\n", "E2 superior_is_self;"},
        {ani + ";;Kepala;D;\n" + budi + ";Budi;Staf;D;" + ani + "\n", "B2 person_name_is_missing;E3 superior_is_refused;"},
        {ani + ";Ani;Kepala;D;0\n" + budi + ";Budi;Staf;D;-\n", ""}};
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        for (const auto& line : table) {
            CAPTURE(line.rows);
            Office office(engine);
            CHECK(refusals(office, heading + line.rows) == line.refused);
        }
    }
}

TEST_CASE("units are found by code, by name, by a path in either direction, beside their unit above; else what may be meant is said") {
    const std::string heading = "NIP;Nama;Jabatan;Kode Unit;Unit Kerja;Unit Induk\n";
    const struct {
        const char *code, *name, *parent, *unit, *refused;
    } table[] = {{"", "DINAS KESEHATAN", "", "D", ""},
                 {"", "PKM-MR", "", "PKM-MR", ""},
                 {"8ae483c5-77", "UPTD Puskesmas Muara", "", "PKM-MR", ""},
                 {"", "Sekretariat, Dinas Kesehatan", "", "D-SEK", ""},
                 {"", "DINAS PENDIDIKAN > SEKRETARIAT", "", "P-SEK", ""},
                 {"", "Sekretariat - Dinas Pendidikan - Pemerintah Kabupaten Sela", "", "P-SEK", ""},
                 {"", "Sekretariat", "Dinas Kesehatan", "D-SEK", ""},
                 {"", "Sekretariat", "", "", "E2 unit_name_is_ambiguous;"},
                 {"", "Puskesmas Muara", "", "", "E2 unit_may_be_meant;"},
                 {"", "Sekertariat", "", "", "E2 unit_may_be_meant;"},
                 {"", "Bidang - Dinas Kesehatan", "", "", "E2 unit_may_be_meant;"},
                 {"", "RSUD", "", "", "E2 unit_is_unknown;"},
                 {"XX", "", "", "", "D2 unit_is_unknown;"}};
    for (const auto& line : table) {
        CAPTURE(line.name);
        CAPTURE(line.parent);
        Office office(base::test::engines().front());
        REQUIRE(import_text(office, ImportKind::units,
                            "Kode;Nama;Kode Induk\nPEMDA;Pemerintah Kabupaten Sela;\nD;Dinas Kesehatan;PEMDA\nP;Dinas Pendidikan;PEMDA\nD-SEK;Sekretariat;D\n"
                            "P-SEK;Sekretariat;P\nPKM-MR;UPTD Puskesmas Muara;D\n").refused.empty());
        const auto text = heading + ani + ";Ani;Staf;" + line.code + ";" + line.name + ";" + line.parent + "\n";
        CHECK(refusals(office, text) == line.refused);
        const auto held = find(office, ani).unit;
        office.as_hr([&](base::Work& work) {
            std::string code;
            for (const auto& unit : units(work.db))
                if (unit.id == held) code = unit.code;
            CHECK(code == line.unit);
        });
    }
}

TEST_CASE("a first roster makes namesakes under different units, and hangs units on those that it names above them") {
    const std::string text = "NIP;Nama;Jabatan;Unit Kerja;OPD\n" + ani + ";Ani;Kepala Dinas Kesehatan;Dinas Kesehatan;Dinas Kesehatan\n" + budi +
                             ";Budi;Staf;Sekretariat;Dinas Kesehatan\n" + cici + ";Cici;Kepala Dinas Pendidikan;Dinas Pendidikan;Dinas Pendidikan\n" + dedi +
                             ";Dedi;Staf;Sekretariat;DINAS PENDIDIKAN\n";
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto outcome = import_text(office, ImportKind::roster, text);
        CHECK(outcome.counts.units_added == 4);
        CHECK(find(office, budi).unit != find(office, dedi).unit);
        CHECK(superior_of(office, budi) == "Ani");
        CHECK(superior_of(office, dedi) == "Cici");
        CHECK(import_text(office, ImportKind::roster, text).counts.same == 4);
    }
}

TEST_CASE("what a formula gave is taken, a formula without its result is not") {
    const auto row = [](const std::string& name) {
        return "<row><c t=\"inlineStr\"><is><t>" + ani + "</t></is></c>" + name + "<c t=\"inlineStr\"><is><t>Staf</t></is></c><c t=\"inlineStr\"><is><t>Dinas</t></is></c></row>";
    };
    const std::string head = "<row><c t=\"inlineStr\"><is><t>NIP</t></is></c><c t=\"inlineStr\"><is><t>Nama</t></is></c><c t=\"inlineStr\"><is><t>Jabatan</t></is></c>"
                             "<c t=\"inlineStr\"><is><t>Unit Kerja</t></is></c></row>";
    Office office(base::test::engines().front());
    CHECK(import_text(office, ImportKind::roster, base_test::workbook(head + row("<c><f>A1</f></c>"))).refused.at(2) == "B2 cell_has_an_error;");
    CHECK(import_text(office, ImportKind::roster, base_test::workbook(head + row("<c t=\"e\"><f>A1</f><v>#N/A</v></c>"))).refused.at(2) == "B2 cell_has_an_error;");
    CHECK(import_text(office, ImportKind::roster, base_test::workbook(head + row("<c t=\"str\"><f>UPPER(A1)</f><v>ANI</v></c>"))).counts.added == 1);
    CHECK(find(office, ani).full_name == "ANI");
}
