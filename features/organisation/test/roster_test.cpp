// Importing rosters and units from files, as an office has them.
#include <doctest/doctest.h>

#include <map>

#include "features/organisation/organisation.h"
#include "features/organisation/posting.h"
#include "features/organisation/roster_apply.h"
#include "features/organisation/testing/office.h"
#include "features/organisation/test/roster_in_test.h"

using namespace organisation;
using organisation::test::day;
using organisation::test::names_of;
using organisation::test::import_path;
using organisation::test::import_text;
using organisation::test::Office;
using organisation::test::today;

namespace {

const std::string demo = std::string(CAPAIAN_SOURCE) + "/demo/";

void load_demo(Office& office) {
    REQUIRE(import_path(office, ImportKind::units, demo + "tanjung-sela/unit.csv").counts.added == 8);
    REQUIRE(import_path(office, ImportKind::roster, demo + "tanjung-sela/pegawai.csv").rule == "");
}

Member find(Office& office, const std::string& nip, base::Day on = today) {
    Member found;
    office.as_hr([&](base::Work& work) {
        const auto people = members_by_nip(work.db, {nip}, on);
        if (!people.empty()) found = people.front();
    });
    return found;
}

std::string chain(Office& office, const std::string& nip, base::Day on = today) {
    const auto person = find(office, nip, on).person;
    std::string names;
    office.as_hr([&](base::Work& work) { names = names_of(chain_of(work.db, person, on)); });
    return names;
}

std::string undo(Office& office, ImportId id) {
    std::string rule;
    office.as_hr([&](base::Work& work) { rule = base::rule_of(undo_import(work, id)); });
    return rule;
}

constexpr const char* heading = "NIP;Nama;Jabatan;Kode Unit;Unit Kerja;NIP Atasan;TMT Jabatan;Penugasan;Kepala Unit\n";
constexpr const char* ani = "197001011995011001;Ani;Kepala Dinas;D;Dinas;;01-01-2020;definitif;Ya\n";
constexpr const char* budi = "197101011995011001;Budi;Kepala Puskesmas;P;Puskesmas;197001011995011001;01-01-2020;definitif;Ya\n";
constexpr const char* cici = "198001012005012001;Cici;Bidan;P;Puskesmas;197101011995011001;01-03-2021;definitif;\n";

std::string roster(std::initializer_list<const char*> rows) {
    std::string text = heading;
    for (const char* row : rows) text += row;
    return text;
}

}  // namespace

TEST_CASE("the demo's roster is taken as it is, and once more changes nothing") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        load_demo(office);
        CHECK(find(office, "197908252006042007").full_name == "drg. Indah Mahardewi, M.Kes.");
        CHECK(find(office, "197908252006042007").heads_unit);
        CHECK(chain(office, "197512082000032003") == "drg. Indah Mahardewi, M.Kes., dr. Retno Wulansekar, M.Kes., Ir. Harun Paluwanta, M.Si.");
        const auto again = import_path(office, ImportKind::roster, demo + "tanjung-sela/pegawai.csv");
        CHECK(again.counts.same == 36);
        CHECK(again.counts.added + again.counts.changed + again.counts.refused + again.counts.missing == 0);
    }
}

TEST_CASE("each wrong row of the bad roster is refused with its cell, and the right ones come in") {
    const std::map<int, std::string> wrong = {
        {4, "C4 nip_has_wrong_length;"},      {5, "C5 nip_lost_digits;"},          {6, "C6 nip_is_repeated;"},
        {7, "F7 superior_is_unknown;"},       {8, "J8 day_is_unreadable;"},        {9, "B9 person_name_is_missing;"},
        {10, "I10 grade_is_no_pppk_grade;"},  {11, "C11 nip_birth_is_no_day;"},    {12, "E12 unit_is_unknown;"},
        {13, "D13 status_is_unknown;"},       {14, "F14 superior_is_self;"},       {15, "B15 cell_is_formula;"},
        {16, "I16 grade_is_no_pns_grade;"},   {17, "G17 post_title_is_missing;"}};
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        load_demo(office);
        const auto outcome = import_path(office, ImportKind::roster, demo + "salah/pegawai.csv");
        CHECK(outcome.rule == "");
        for (int row = 2; row <= 18; ++row) {
            CAPTURE(row);
            const auto seen = outcome.refused.find(row);
            const auto expected = wrong.find(row);
            CHECK((seen == outcome.refused.end() ? "" : seen->second) == (expected == wrong.end() ? "" : expected->second));
        }
        CHECK(outcome.counts.added == 3);
        CHECK(outcome.counts.missing == 27);  // nobody of the demo is in this file
        CHECK(find(office, "199308152019031009").full_name == "Gilang Pramuditya, A.Md.Kep.");
        CHECK(find(office, "199206152024212009").status == Status::pppk);
    }
}

TEST_CASE("the order of the rows does not matter, and an agency without units gets them from its first roster") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto outcome = import_text(office, ImportKind::roster, roster({cici, budi, ani}));
        CHECK(outcome.counts.added == 3);
        CHECK(outcome.counts.units_added == 2);
        CHECK(chain(office, "198001012005012001") == "Budi, Ani");
        CHECK(find(office, "198001012005012001").unit_name == "Puskesmas");
    }
}

TEST_CASE("a refused row takes those with it who rely on it") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const char* bad_ani = "197001011995131001;Ani;Kepala Dinas;D;Dinas;;01-01-2020;definitif;Ya\n";
        const auto outcome = import_text(office, ImportKind::roster, "Status;" + roster({}));
        CHECK(outcome.counts.rows == 0);
        const auto bad = import_text(office, ImportKind::roster, roster({cici, budi, "197001011995011001;;Kepala Dinas;D;Dinas;;;;\n"}));
        CHECK(bad.refused.size() == 3);
        CHECK(bad.refused.at(2) == "F2 superior_is_refused;");  // Budi, who relies on Ani
        CHECK(bad.refused.at(3) == "F3 superior_is_refused;");
        const auto pppk = import_text(office, ImportKind::roster, roster({bad_ani}));
        CHECK(pppk.refused.at(2) == "A2 nip_contract_is_no_number;");
    }
}

TEST_CASE("a circle of superiors is refused wherever it closes") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const char* ani_under_cici = "197001011995011001;Ani;Kepala Dinas;D;Dinas;198001012005012001;01-01-2020;definitif;Ya\n";
        const auto all = import_text(office, ImportKind::roster, roster({ani_under_cici, budi, cici}));
        CHECK(all.counts.refused == 3);
        CHECK(all.refused.at(2) == "F2 superior_makes_circle;");
        CHECK(import_text(office, ImportKind::roster, roster({ani, budi, cici})).counts.added == 3);
        const auto closing = import_text(office, ImportKind::roster, roster({ani_under_cici}));
        CHECK(closing.refused.at(2) == "F2 superior_makes_circle;");
    }
}

TEST_CASE("a changed post is a new edge from the day the row says, not an overwrite") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_text(office, ImportKind::roster, roster({ani, budi, cici}), day("2026-01-05")).counts.added == 3);
        const char* moved = "198001012005012001;Cici;Bidan Mahir;D;Dinas;197001011995011001;17-08-2026;definitif;\n";
        const auto outcome = import_text(office, ImportKind::roster, roster({moved}));
        CHECK(outcome.counts.changed == 1);
        CHECK(outcome.counts.missing == 2);
        CHECK(find(office, "198001012005012001", day("2026-08-16")).title == "Bidan");
        CHECK(find(office, "198001012005012001", day("2026-08-17")).title == "Bidan Mahir");
        CHECK(chain(office, "198001012005012001") == "Ani");
    }
}

TEST_CASE("a superior who changes while the post stays begins a new edge on the day of the import") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_text(office, ImportKind::roster, roster({ani, budi, cici}), day("2026-01-05")).counts.added == 3);
        const char* under_ani = "198001012005012001;Cici;Bidan;P;Puskesmas;197001011995011001;01-03-2021;definitif;\n";
        CHECK(import_text(office, ImportKind::roster, roster({under_ani})).counts.changed == 1);
        CHECK(chain(office, "198001012005012001", today - 1) == "Budi, Ani");
        CHECK(chain(office, "198001012005012001", today) == "Ani");
        CHECK(import_text(office, ImportKind::roster, roster({under_ani}), today + 1).counts.same == 1);
    }
}

TEST_CASE("Plt and team rows stand beside the definitive post") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const char* plt = "198001012005012001;Cici;Plt. Kepala Puskesmas;P;Puskesmas;197001011995011001;01-11-2026;Plt;Ya\n";
        const char* team = "198001012005012001;Cici;Ketua Tim;P;Puskesmas;;01-11-2026;tim;\n";
        const char* stray = "199001012015012001;Zaza;Anggota Tim;P;Puskesmas;;01-11-2026;tim;\n";
        const auto outcome = import_text(office, ImportKind::roster, roster({plt, ani, budi, cici, team, stray}));
        CHECK(outcome.counts.added == 5);
        CHECK(outcome.refused.at(7) == "A7 assignment_has_no_person;");
        CHECK(find(office, "198001012005012001").title == "Bidan");
        office.as_hr([&](base::Work& work) {
            const auto person = members_by_nip(work.db, {"198001012005012001"}, today).front().person;
            CHECK(posts_between(work.db, person, today, today).size() == 3);
        });
        CHECK(import_text(office, ImportKind::roster, roster({plt, ani, budi, cici, team})).counts.same == 5);
    }
}

TEST_CASE("who retires by the standing leaves their posts; people the file does not mention stay") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_text(office, ImportKind::units, "Kode,Nama,Kode Induk\nD,Dinas,\nP,Puskesmas,D\n").counts.added == 2);
        REQUIRE(import_text(office, ImportKind::roster, roster({ani, budi, cici})).counts.added == 3);
        const auto outcome = import_text(office, ImportKind::roster,
                                         "nipBaru,nama,jabatanNama,unorNama,kedudukanPnsNama\n197101011995011001,Budi,Kepala Puskesmas,Puskesmas,Pensiun\n"
                                         "199001012015012001,Zaza,Bidan,Puskesmas,Pensiun\n");
        CHECK(outcome.counts.changed == 1);
        CHECK(outcome.refused.at(3) == "E3 person_has_left;");
        CHECK(find(office, "197101011995011001", today).title == "Kepala Puskesmas");
        CHECK(find(office, "197101011995011001", today + 1).title == "");
        CHECK(chain(office, "198001012005012001", today + 1) == "Ani");
    }
}

TEST_CASE("a column that the file does not have changes nothing") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        load_demo(office);
        const auto outcome = import_text(office, ImportKind::roster,
                                         "NIP,NAMA,JABATAN,UNIT KERJA\n197908252006042007,Indah Mahardewi,Kepala Puskesmas Muara Sela,Puskesmas Muara Sela\n");
        CHECK(outcome.counts.same == 1);
    }
}

TEST_CASE("a file without the needed columns is refused with their names") {
    for (const auto& engine : base::test::engines()) {
        Office office(engine);
        CHECK(import_text(office, ImportKind::roster, "NIP,Pangkat\n1,2\n").rule == "import_lacks_columns");
    }
}

TEST_CASE("an undo puts everything back, for seven days") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto first = import_text(office, ImportKind::roster, roster({ani, budi, cici}), day("2026-11-01"));
        const char* moved = "198001012005012001;Cici Baru;Bidan Mahir;D;Dinas;197001011995011001;17-11-2026;definitif;\n";
        const char* eka = "199001012015012001;Eka;Bidan;P;Puskesmas;197101011995011001;01-03-2021;definitif;\n";
        const auto second = import_text(office, ImportKind::roster, roster({moved, eka}), today - 1);
        REQUIRE(second.counts.changed == 1);
        CHECK(undo(office, first.id) == "undo_is_too_late");
        CHECK(undo(office, second.id) == "");
        CHECK(undo(office, second.id) == "import_is_not_applied");
        CHECK_FALSE(find(office, "199001012015012001").person);
        CHECK(find(office, "198001012005012001").full_name == "Cici");
        CHECK(find(office, "198001012005012001").title == "Bidan");
        CHECK(chain(office, "198001012005012001") == "Budi, Ani");
        CHECK(import_text(office, ImportKind::roster, roster({ani, budi, cici})).counts.same == 3);
        CHECK(import_text(office, ImportKind::roster, roster({moved, eka})).counts.added == 1);
    }
}

TEST_CASE("an undo is refused where later facts hang on it") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto first = import_text(office, ImportKind::roster, roster({ani, budi, cici}), today - 2);
        const char* eka = "199001012015012001;Eka;Bidan;P;Puskesmas;197101011995011001;01-03-2021;definitif;\n";
        const auto second = import_text(office, ImportKind::roster, roster({eka}), today - 1);
        CHECK(undo(office, first.id) == "undo_later_import_first");
        const auto person = find(office, "199001012015012001");
        office.as_hr([&](base::Work& work) {
            REQUIRE(assign(work, {.person = person.person, .unit = person.unit, .title = "Bidan Mahir", .kind = PostKind::functional,
                                  .heads_unit = false, .superior = {}, .assignment = Assignment::definitive, .from = today, .until = {}}));
        });
        CHECK(undo(office, second.id) == "undo_people_have_changed");
    }
}

TEST_CASE("a preview that somebody overtook is not applied") {
    // Two files compared at the same time; the second to be applied has seen the past.
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_text(office, ImportKind::roster, roster({ani, budi, cici})).rule == "");
        CHECK(undo(office, ImportId{404}) == "import_is_unknown");
    }
}

TEST_CASE("units come in any order; unknown parents, circles and repeats are refused with their cell") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto outcome = import_text(office, ImportKind::units,
                                         "Id,NamaUnor,DiatasanId\nP,Puskesmas,D\nD,Dinas,\nP,Puskesmas Dua,D\nX,Tersesat,Y\nA,Satu,B\nB,Dua,A\nC,Tiga,A\n,Kosong,D\n");
        CHECK(outcome.counts.added == 2);
        const std::map<int, std::string> expected = {{4, "A4 unit_code_is_repeated;"},   {5, "C5 unit_parent_is_unknown;"},
                                                     {6, "C6 unit_tree_makes_circle;"},  {7, "C7 unit_parent_is_unknown;"},
                                                     {8, "C8 unit_parent_is_unknown;"},  {9, "A9 unit_code_is_missing;"}};
        CHECK(outcome.refused == expected);
        const auto renamed = import_text(office, ImportKind::units, "Kode,Nama\nP,Puskesmas Baru\nD,Dinas\n");
        CHECK(renamed.counts.changed == 1);
        CHECK(renamed.counts.same == 1);
        office.as_hr([&](base::Work& work) {
            const auto all = units(work.db);
            REQUIRE(all.size() == 2);
            CHECK(all[1].name == "Puskesmas Baru");
            CHECK(all[1].parent == all[0].id);
        });
        CHECK(undo(office, renamed.id) == "");
        CHECK(undo(office, outcome.id) == "");
        office.as_hr([&](base::Work& work) { CHECK(units(work.db).empty()); });
    }
}

TEST_CASE("a roster of one agency is unseen and unmoved by another") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        REQUIRE(import_text(office, ImportKind::roster, roster({ani, budi, cici})).counts.added == 3);
        office.agency = {2};
        const auto here = import_text(office, ImportKind::roster, roster({ani}));
        CHECK(here.refused.at(2) == "A2 roster_nip_is_elsewhere;");
        CHECK(here.counts.missing == 0);
        CHECK_FALSE(find(office, "198001012005012001").person);
        office.as_hr([&](base::Work& work) { CHECK(units(work.db).empty()); });
    }
}
