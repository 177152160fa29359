#include "base/figure.h"

#include <doctest/doctest.h>

TEST_CASE("a number is told from its unit") {
    const struct {
        const char *text, *number, *unit;
    } table[] = {{"12 dokumen", "12", "dokumen"},      {"85,5 %", "85,5", "%"},        {"2,5‰", "2,5", "‰"},
                 {"12", "12", ""},                     {"1.250.000 rupiah", "1.250.000", "rupiah"}, {"5 (lima) hari kerja", "5", "hari kerja"},
                 {"80,5 (Sangat Baik)", "80,5", "(Sangat Baik)"}, {"Rp1.250.000", "Rp1.250.000", "Rp"}, {"Rp. 2,5 miliar", "Rp2,5", "Rp miliar"},
                 {"Rp 1.250.000,-", "Rp1.250.000", "Rp"}, {"rp500", "Rp500", "Rp"}};
    for (const auto& line : table) {
        CAPTURE(line.text);
        const auto figure = base::figure_in(line.text);
        REQUIRE(figure);
        CHECK(figure->number == line.number);
        CHECK(figure->unit == line.unit);
    }
}

TEST_CASE("a day, a product, a word and nothing are no figures") {
    for (const char* text : {"10 Desember", "10 Desember 2026", "1 x 24 jam", "WTP", "", "Rp", ",5", "12O", "1O0", "dokumen 12"}) CHECK_MESSAGE(!base::figure_in(text), text);
}

TEST_CASE("what says that there is no figure is told from a figure") {
    for (const char* text : {"", "n/a", "N.A.", "…", "*", "tidak ada data", "Belum ada", "t.a.d."}) CHECK_MESSAGE(base::says_no_figure(text), text);
    for (const char* text : {"0", "nihil", "%", "12", "naik"}) CHECK_MESSAGE(!base::says_no_figure(text), text);
}
