// Figures as offices keep them: a column for each month, quarter or series; cells without a figure; the same day twice.
#include <doctest/doctest.h>

#include "features/measurement/test/measuring_office.h"

using base::test::engines;
using measurement::test::Office;
using organisation::test::day;
using organisation::test::holds;

namespace {

const std::string series = "Kode,Nama,Satuan\nBCG,Cakupan BCG,%\nHB0,Cakupan HB0,%\n";

std::string outcome(const base::test::Answer& answer) { return answer.status == 201 ? "" : answer.rule() + " " + organisation::test::member_of(answer, "path"); }

std::string told(Office& office, const std::string& code) {
    std::string all;
    for (const auto& value : office.values(code)) all += base::to_text(value.day).substr(5) + "=" + base::to_text(value.value) + " ";
    return all;
}

}  // namespace

TEST_CASE("a table is read in whatever shape the office keeps it") {
    const struct {
        const char *table, *bcg, *refused;
    } shapes[] = {
        {"Kode Deret;Tanggal;Nilai\nBCG;31/10/2026;85\n", "10-31=85 ", ""},
        {"Indikator;Tanggal;Nilai\nCAKUPAN BCG;31 Oktober 2026;85,5 %\n", "10-31=85.5 ", ""},
        {"Kode;Bulan;Tahun;Nilai\nBCG;Oktober;2026;85\n", "10-31=85 ", ""},
        {"Kode;Bulan;Nilai\nBCG;Okt-26;85\n", "10-31=85 ", ""},
        {"DATA IMUNISASI 2026\nKode;Oktober;November;Desember\nBCG;85;-;n/a\n", "10-31=85 ", ""},
        {"Kode;Okt 2026;Nov 2026\nBCG;85 %;\n", "10-31=85 ", ""},
        {"Indikator;Realisasi;\n;Okt;Nov\nCakupan BCG;85;\nTotal;;\n", "10-31=85 ", ""},
        {"Bulan;BCG;HB0\nOktober 2026;85;70\n", "10-31=85 ", ""},
        {"Tanggal;Cakupan BCG;Cakupan HB0\n31-10-2026;85;-\n1-11-2026;86;71\n", "10-31=85 11-01=86 ", ""},
        {"Kode;TW IV\nBCG;85\n", "", "value_is_in_the_future B2"},
        {"Kode;November\nBCG;85\n", "", "value_is_in_the_future B2"},
        {"Kode;September\nBCG;85\n", "", "period_is_closed B2"},
        {"Kode Deret;Tanggal;Nilai\nBCG;31/10/2026;85\nBCG;31/10/2026;85\n", "10-31=85 ", ""},
        {"Kode Deret;Tanggal;Nilai\nBCG;31/10/2026;85\n;01/11/2026;86\n", "10-31=85 11-01=86 ", ""},
        {"Kode Deret;Tanggal;Nilai\nBCG;31/10/2026;85\nBCG;31/10/2026;86\n", "", "value_is_repeated C3"},
        {"Kode Deret;Tanggal;Nilai\nBCD;31/10/2026;85\n", "", "series_may_be_meant A2"},
        {"Kode Deret;Tanggal;Nilai\nBCG;31/10/2026;n/a\n", "", ""},
        {"Kode Deret;Tanggal;Nilai\nBCG;31/10/2026;-\nBCG;30/10/2026;\n", "", ""},
        {"Kode Deret;Tanggal;Nilai\nBCG;10;85\n", "", "day_is_unreadable B2"},
        {"Kode Deret;Tanggal;Nilai\nBCG;31/10/2026;12O\n", "", "number_is_malformed C2"},
        {"Provinsi;BCG;HB0\nAceh;85;70\n", "", "sheet_lacks_a_column "}};
    for (const auto& shape : shapes) {
        CAPTURE(shape.table);
        Office office(engines().front());
        office.import("series", series);
        CHECK(outcome(office.import("values", shape.table)) == shape.refused);
        CHECK(told(office, "BCG") == shape.bcg);
    }
}

TEST_CASE("cells without a figure are counted, and a check alone keeps nothing") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.import("series", series);
        const std::string table = "Kode;Oktober;November\nBCG;85;-\nHB0;n/a;\n";
        const auto tried = office.check("values", table);
        CHECK(tried.status == 200);
        CHECK(holds(tried, "\"values\":1"));
        CHECK(holds(tried, "\"blanks\":3"));
        CHECK(holds(tried, "\"only_tried\":true"));
        CHECK(office.values("BCG").empty());
        CHECK(office.import("values", table).status == 201);
        CHECK(office.values("BCG").size() == 1);
    }
}

TEST_CASE("a series belongs to a unit by code or by name, or to a person by NIP") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto nip = office.tools.nip_of(office.cici);
        CHECK(holds(office.import("series", "Kode;Nama;Unit;NIP\nA;Satu;PKM-MSL;\nB;Dua;;" + nip + "\n"), "\"series\":2"));
        CHECK(outcome(office.import("series", "Kode;Nama;NIP\nC;Tiga;197001011995011999\n")) == "series_person_is_unknown C2");
    }
}
