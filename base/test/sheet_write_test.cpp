#include "base/connection.h"
#include "base/sheet_write.h"

#include <doctest/doctest.h>

#include <stdexcept>

#include "base/test/sheets_in_test.h"

namespace {

using base_test::see;
using Rows = std::vector<std::string>;
using Table = std::vector<std::vector<base::Cell>>;

base::RowMaker from(Table& table) {
    return [&table, next = std::size_t{0}](std::vector<base::Cell>& cells) mutable {
        if (next == table.size()) return base::Next::stop;
        cells = table[next++];
        return base::Next::go_on;
    };
}

std::string csv(Table table, const base::CsvStyle& style = {.delimiter = ',', .mark = base::ByteOrderMark::none}) {
    return base::csv_text({"Nama", "Nilai"}, from(table), style);
}

TEST_CASE("a CSV quotes what must be quoted and ends its lines as RFC 4180 says") {
    CHECK(csv({}) == "Nama,Nilai\r\n");
    CHECK(csv({{base::cell_of("Sari, S.Kom."), base::cell_of(base::Amount{125'000})}}) == "Nama,Nilai\r\n\"Sari, S.Kom.\",12.5\r\n");
    CHECK(csv({{base::cell_of("kata \"kunci\""), base::cell_of("dua\nbaris")}}) == "Nama,Nilai\r\n\"kata \"\"kunci\"\"\",\"dua\nbaris\"\r\n");
    CHECK(csv({{base::cell_of("a,b"), base::cell_of("c")}}, {.delimiter = ';', .mark = base::ByteOrderMark::utf8}) == "\ufeffNama;Nilai\r\na,b;c\r\n");
    CHECK(csv({{base::cell_of(base::make_day(2026, 11, 20)), base::Cell{}}}) == "Nama,Nilai\r\n2026-11-20,\r\n");
}

TEST_CASE("no text becomes a formula") {
    for (const char* text : {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "-", "+", "\uff1d1+1", "\uff20SUM"}) {
        const auto line = csv({{base::cell_of(text)}}).substr(std::string("Nama,Nilai\r\n").size());
        CHECK_MESSAGE((line.starts_with("'") || line.starts_with("\"'")), text);
    }
    for (const char* text : {"-3,25", "+62812", "-1.000", "a=b", "198503152010011007"})
        CHECK_MESSAGE(csv({{base::cell_of(text)}}) == "Nama,Nilai\r\n" + (std::string(text).find(',') == std::string::npos ? std::string(text) : "\"" + std::string(text) + "\"") + "\r\n", text);
}

TEST_CASE("what is written to a CSV is read back") {
    const Table table = {{base::cell_of("=1+1"), base::cell_of("a;\"b\"\nc")}, {base::cell_of("@x"), base::cell_of("'satu'")}};
    CHECK(see(csv(table)).rows == Rows{"1: Nama | Nilai", "2: =1+1 | a;\"b\"\nc", "3: @x | 'satu'"});
}

TEST_CASE("what is written to an XLSX is read back with its kinds") {
    Table table = {{base::cell_of("198503152010011007"), base::cell_of(base::Amount{-125'000})},
                   {base::cell_of("=1+1"), base::cell_of(base::make_day(2026, 11, 20))},
                   {base::cell_of(""), base::cell_of("Ren\u00e9e & <kawan>")}};
    const auto bytes = base::xlsx_bytes("Rekap: [2026]/IV", {"NIP", "Nilai"}, from(table));
    REQUIRE(bytes);
    const auto seen = see(bytes.value());
    CHECK(seen.rows == Rows{"1: NIP | Nilai", "2: 198503152010011007 | -12.5", "3: =1+1 | 2026-11-20", "4:  | Ren\u00e9e & <kawan>"});
    CHECK(seen.cells[1].at(0).kind == base::CellKind::text);
    CHECK(seen.cells[1].at(1).kind == base::CellKind::number);
    CHECK(seen.cells[2].at(0).kind == base::CellKind::text);
    CHECK(seen.cells[2].at(0).from_formula == base::FromFormula::no);
    CHECK(seen.cells[2].at(1).kind == base::CellKind::day);
    CHECK(seen.outcome.value().sheet == "Rekap- -2026--IV");
}

TEST_CASE("a text that no XML could hold does not spoil the file for everybody") {
    Table table = {{base::cell_of("a\x01\x1b" "b\uffff\u202E"), base::cell_of("]]></t><c>&#0;")}};
    const auto bytes = base::xlsx_bytes("Data", {"Isi", "Lagi"}, from(table));
    REQUIRE(bytes);
    CHECK(see(bytes.value()).rows == Rows{"1: Isi | Lagi", "2: ab | ]]></t><c>&#0;"});
}

TEST_CASE("an XLSX cell holds no more than a spreadsheet takes") {
    Table table = {{base::cell_of(std::string(40'000, 'a'))}};
    const auto bytes = base::xlsx_bytes("", {"Isi"}, from(table));
    REQUIRE(bytes);
    CHECK(see(bytes.value()).cells[1].at(0).text.size() == 32'767);
}

TEST_CASE("a folder that is not there is the world's fault") {
    Table table;
    CHECK_THROWS_AS(static_cast<void>(base::write_xlsx("/no/such/folder/a.xlsx", "Data", {"a"}, from(table))), base::Broken);
}

}  // namespace
