#include <doctest/doctest.h>

#include "base/test/sheets_in_test.h"

namespace {

using base::CellKind;
using base_test::see;
using base_test::workbook;
using Rows = std::vector<std::string>;

TEST_CASE("texts are read wherever a workbook keeps them") {
    const auto seen = see(workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                                   "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>Sari </t></r><r><t>Dewi</t></r>"
                                   "<rPh><t>x</t></rPh></is></c><c r=\"B2\" t=\"str\"><f>A1</f><v>hasil</v></c>"
                                   "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" t=\"s\"><v>2</v></c></row>"));
    CHECK(seen.rows == Rows{"1: NIP | Nama Lengkap", "2: Sari Dewi | hasil | TRUE | baris\rdua"});
    CHECK(seen.cells[1].at(1).from_formula == base::FromFormula::yes);
    CHECK(seen.cells[1].at(0).from_formula == base::FromFormula::no);
    REQUIRE(seen.outcome);
    CHECK(seen.outcome.value().sheet == "Data");
    CHECK(seen.outcome.value().kind == base::SheetKind::xlsx);
}

TEST_CASE("numbers keep their digits, and formats make days, times and percentages") {
    const auto seen = see(workbook("<row><c><v>12.5</v></c><c s=\"1\"><v>46346</v></c><c s=\"2\"><v>0.85</v></c>"
                                   "<c s=\"3\"><v>46346.5</v></c><c s=\"4\"><v>0.5</v></c><c><v>1.98503152010011E+17</v></c>"
                                   "<c t=\"d\"><v>2026-11-20T00:00:00</v></c></row>"));
    CHECK(seen.rows == Rows{"1: 12.5 | 2026-11-20 | 85 | 2026-11-20 12:00:00 | 12:00:00 | 198503152010011000 | 2026-11-20"});
    const CellKind kinds[] = {CellKind::number, CellKind::day, CellKind::number, CellKind::moment, CellKind::time, CellKind::number, CellKind::day};
    for (std::size_t i = 0; i < std::size(kinds); ++i) CHECK(seen.cells[0].at(i).kind == kinds[i]);
    CHECK(seen.cells[0].at(5).lost_digits);
    CHECK_FALSE(seen.cells[0].at(0).lost_digits);
}

TEST_CASE("the epoch of 1904 moves every day") {
    const std::string book = "<workbook xmlns:r=\"urn:r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
                             "</sheets></workbook>";
    CHECK(see(workbook("<row><c s=\"1\"><v>44884</v></c></row>", {{"xl/workbook.xml", book}})).rows == Rows{"1: 2026-11-20"});
}

TEST_CASE("cells and rows stand where their references say, whatever lies between") {
    CHECK(see(workbook("<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c><c r=\"AB3\" s=\"1\"/></row><row><c><v>3</v></c></row>"
                       "<row r=\"9\" hidden=\"1\"><c r=\"B9\"><v>4</v></c></row>"))
              .rows == Rows{"3:  |  | 1 | 2", "4: 3", "9:  | 4"});
}

TEST_CASE("a merged cell speaks where it begins, and what is hidden from the eye is read") {
    const std::string sheet = "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                              "<row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>";
    CHECK(see(workbook("", {{"xl/worksheets/sheet1.xml", sheet}})).rows == Rows{"1: 1 | 2", "2:  | 3"});
}

TEST_CASE("what a clerk sees as an error is no value") {
    const auto seen = see(workbook("<row><c t=\"e\"><v>#N/A</v></c><c><f>A1+B1</f></c><c><f>A1*2</f><v>6</v></c></row>"));
    CHECK(seen.cells[0].at(0).kind == CellKind::error);
    CHECK(seen.cells[0].at(1).kind == CellKind::error);
    CHECK(seen.cells[0].at(1).text == "=A1+B1");
    CHECK(seen.cells[0].at(2).text == "6");
    CHECK(seen.cells[0].at(2).from_formula == base::FromFormula::yes);
}

TEST_CASE("elements may carry a prefix") {
    const std::string sheet = "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row r=\"1\"><x:c r=\"B1\"><x:v>7</x:v></x:c></x:row>"
                              "</x:sheetData></x:worksheet>";
    CHECK(see(workbook("", {{"xl/worksheets/sheet1.xml", sheet}})).rows == Rows{"1:  | 7"});
}

std::string two_sheets(const std::string& first_state) {
    return "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Acuan\" sheetId=\"1\" " + first_state +
           " r:id=\"rId1\"/><sheet name=\"Isian\" sheetId=\"2\" r:id=\"rId4\"/></sheets></workbook>";
}

TEST_CASE("the first visible sheet is read, or the one that is named, and the others are told of") {
    const std::string row = "<row><c><v>1</v></c></row>";
    const auto hidden = see(workbook(row, {{"xl/workbook.xml", two_sheets("state=\"hidden\"")}}));
    CHECK(hidden.rows == Rows{"1: dua"});
    CHECK(hidden.outcome.value().sheet == "Isian");
    CHECK(hidden.outcome.value().notes.empty());
    CHECK(see(workbook(row, {{"xl/workbook.xml", two_sheets("state=\"veryHidden\"")}})).rows == Rows{"1: dua"});

    const auto both = see(workbook(row, {{"xl/workbook.xml", two_sheets("")}}));
    CHECK(both.rows == Rows{"1: 1"});
    CHECK(both.outcome.value().notes.front().rule == "xlsx_has_more_sheets");

    base::SheetLimits named;
    named.sheet = "Isian";
    CHECK(see(workbook(row, {{"xl/workbook.xml", two_sheets("")}}), named).rows == Rows{"1: dua"});
    named.sheet = "Tidak Ada";
    CHECK(see(workbook(row), named).rule() == "xlsx_has_no_sheet");
    CHECK(see(workbook(row), named).detail() == "Tidak Ada");
}

TEST_CASE("limits are kept while a sheet is read") {
    const std::string rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c t=\"str\"><v>0123456789</v></c></row>";
    CHECK(see(workbook(rows), {.rows = 3}).rule() == "");
    CHECK(see(workbook(rows), {.rows = 2}).rule() == "sheet_is_too_large");
    CHECK(see(workbook(rows), {.cell_bytes = 9}).rule() == "sheet_cell_is_too_long");
    CHECK(see(workbook(rows), {.cell_bytes = 9}).path() == "A3");
    CHECK(see(workbook("<row><c t=\"s\"><v>1</v></c></row>"), {.cell_bytes = 9}).rule() == "sheet_cell_is_too_long");
    CHECK(see(workbook("<row><c r=\"D1\"><v>1</v></c></row>"), {.columns = 3}).path() == "D1");
    CHECK(see(workbook("<row><c r=\"D1\"><v>1</v></c></row>"), {.columns = 3}).rule() == "sheet_has_too_many_columns");
    CHECK(see(workbook("<row><c r=\"XFD1\" s=\"1\"/><c r=\"A1\"><v>1</v></c></row>")).rows == Rows{"1: 1"});
    CHECK(see(workbook(rows), {.shared_text_bytes = 5}).rule() == "sheet_is_too_large");
    CHECK(see(workbook("")).rule() == "sheet_is_empty");
}

TEST_CASE("what the receiver throws reaches the caller") {
    const auto bytes = workbook("<row><c><v>1</v></c></row>");
    CHECK_THROWS_AS(static_cast<void>(base::read_sheet(bytes, {}, [](const base::Row&) -> base::Next { throw base::Bug{"from the sink"}; })), base::Bug);
}

TEST_CASE("rows that end in different pieces arrive whole and in order") {
    std::string data;
    for (int i = 1; i <= 20'000; ++i) {
        const auto number = std::to_string(i);
        data += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c><c t=\"inlineStr\"><is><t>Pegawai ke-" + number + "</t></is></c></row>";
    }
    const auto seen = see(workbook(data));
    REQUIRE(seen.rows.size() == 20'000);
    for (int i = 1; i <= 20'000; ++i) {
        const auto number = std::to_string(i);
        REQUIRE(seen.rows[static_cast<std::size_t>(i - 1)] == number + ": " + number + " | Pegawai ke-" + number);
    }
}

}  // namespace
