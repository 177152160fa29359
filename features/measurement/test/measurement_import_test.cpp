// deret.csv and pengukuran.csv as offices write them; a fault keeps the whole file out and names its cell.
#include <doctest/doctest.h>

#include "base/sheet_write.h"
#include "features/measurement/test/measuring_office.h"

using base::test::engines;
using measurement::test::Office;
using organisation::test::day;
using organisation::test::holds;

namespace {

const std::string series = "Kode,Nama,Satuan,Kode Unit,Cara,Sumber\nMSL-BCG,\"Cakupan BCG, Muara Sela\",%,PKM-MSL,terakhir,Laporan bulanan\n";

std::string refusal(const base::test::Answer& answer) { return answer.rule() + " " + organisation::test::member_of(answer, "path"); }

}  // namespace

TEST_CASE("series come in once; a file that names them again leaves them as they are") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        CHECK(holds(office.import("series", series), "\"series\":1"));
        CHECK(holds(office.import("series", series), "\"series\":0"));
        CHECK(refusal(office.import("series", "Kode;Nama;Kode Unit\nA;Satu;PKM-MSL\nB;Dua;ASING\n")) == "series_unit_is_unknown C3");
        CHECK(refusal(office.import("series", "Kode;Nama;Cara\nA;Satu;maksimum\n")) == "choice_is_unknown C2");
        CHECK(office.tools.journal_of("measurement_series") == "added");
    }
}

TEST_CASE("figures are read as they are typed here, with comma or point, in groups and with a percent sign") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.import("series", series);
        CHECK(office.import("values", "Sumber;Nilai;Tanggal;Kode Deret\nL;1.234,56;01/10/2026;MSL-BCG\nL;85,3;2026-10-02;MSL-BCG\nL;85.3;03-10-2026;MSL-BCG\n"
                                      "L;112%;04/10/2026;MSL-BCG\nL;-2,5;05/10/2026;MSL-BCG\n").status == 201);
        const auto kept = office.values("MSL-BCG");
        REQUIRE(kept.size() == 5);
        CHECK(kept[0].day == day("2026-10-01"));
        const std::int64_t read[] = {12'345'600, 853'000, 853'000, 1'120'000, -25'000};
        for (std::size_t i = 0; i < 5; ++i) CHECK(kept[i].value.ten_thousandths == read[i]);
    }
}

TEST_CASE("a workbook is read like a text file") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.import("series", series);
        bool told = false;
        const auto book = base::xlsx_bytes("Pengukuran", {"Kode Deret", "Tanggal", "Nilai"}, [&](std::vector<base::Cell>& row) {
                              if (told) return base::Next::stop;
                              told = true;
                              row = {base::cell_of(std::string("MSL-BCG")), base::cell_of(day("2026-10-31")), base::cell_of(base::Amount{12'345'000})};
                              return base::Next::go_on;
                          }).value();
        CHECK(office.import("values", book).status == 201);
        CHECK(office.values("MSL-BCG").at(0).value == base::Amount{12'345'000});
    }
}

TEST_CASE("what cannot be taken is refused at its cell, and nothing of the file is kept") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.import("series", series);
        const auto refused = [&](const std::string& row) {
            return refusal(office.import("values", "Sumber;Nilai;Tanggal;Kode Deret\nL;70;31/10/2026;MSL-BCG\n" + row + "\n"));
        };
        CHECK(refused("L;1.234;01/10/2026;MSL-BCG") == "number_is_ambiguous B3");
        CHECK(refused("L;banyak;01/10/2026;MSL-BCG") == "number_is_malformed B3");
        CHECK(refused("L;70;;MSL-BCG") == "cell_is_empty C3");
        CHECK(refused("L;70;31/02/2026;MSL-BCG").ends_with("C3"));
        CHECK(refused("L;70;01/10/2026;ASING") == "series_is_unknown D3");
        CHECK(refused("L;70;21/11/2026;MSL-BCG") == "value_is_in_the_future C3");
        CHECK(refused("L;70;30/09/2026;MSL-BCG") == "period_is_closed C3");
        CHECK(office.values("MSL-BCG").empty());
    }
}
