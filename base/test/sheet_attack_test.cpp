// Files that are not what they say, or mean harm.
#include <doctest/doctest.h>

#include "base/table.h"
#include "base/test/sheets_in_test.h"

namespace {

using base_test::see;
using base_test::workbook;
using base_test::zip_of;

const std::string good_row = "<row><c><v>1</v></c></row>";

TEST_CASE("a file that is no table is refused with its true kind") {
    struct Row {
        std::string bytes;
        const char* label;
    };
    const Row table[] = {{"%PDF-1.7\n", "PDF"},
                         {"\xff\xd8\xff\xe0" "JFIF", "JPEG"},
                         {"\x89PNG\r\n\x1a\n", "PNG"},
                         {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Workbook", "Excel 97-2003 (.xls)"},
                         {"\r\n <html><table><tr><td>NIP</td></tr></table></html>", "HTML"},
                         {"\ufeff<table border=1>", "HTML"},
                         {"<?xml version=\"1.0\"?><Workbook/>", "XML"},
                         {"[{\"nip\":1}]", "JSON"},
                         {"{\\rtf1 x", "RTF"},
                         {zip_of({{"a.txt", "a"}}), "ZIP"},
                         {zip_of({{"content.xml", "<a/>"}, {"mimetype", "x"}}), "OpenDocument (.ods)"},
                         {zip_of({{"word/document.xml", "<a/>"}}), "Word (.docx)"}};
    for (const auto& row : table) {
        const auto seen = see(row.bytes);
        CHECK_MESSAGE(seen.rule() == "file_kind_is_unknown", row.label);
        CHECK(seen.detail() == row.label);
    }
}

TEST_CASE("a workbook with a password is told apart from an old one") {
    std::string bytes = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + std::string(70'000, '\0');
    for (char c : std::string("EncryptedPackage")) bytes += std::string(1, c) + '\0';
    CHECK(see(bytes).rule() == "xlsx_is_encrypted");
}

TEST_CASE("a document type is refused wherever it hides, and no entity is followed") {
    const std::string bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    CHECK(see(workbook("", {{"xl/worksheets/sheet1.xml", bomb + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"}})).rule() ==
          "xlsx_has_doctype");
    CHECK(see(workbook(good_row, {{"xl/sharedStrings.xml", "<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><sst/>"}})).rule() == "xlsx_has_doctype");
    CHECK(see(workbook(good_row, {{"xl/workbook.xml", "<!DOCTYPE x><workbook/>"}})).rule() == "xlsx_has_doctype");
    CHECK(see(workbook("<row><c t=\"str\"><v>&unknown;</v></c></row>")).rule() == "xlsx_is_damaged");
}

TEST_CASE("a zip bomb is stopped by its ratio and by its size") {
    const std::string blanks(30'000'000, ' ');
    CHECK(see(workbook(blanks + good_row)).rule() == "xlsx_inflates_too_much");
    CHECK(see(workbook(good_row, {{"xl/styles.xml", "<a>" + blanks + "</a>"}})).rule() == "xlsx_inflates_too_much");
    CHECK(see(workbook(good_row + good_row), {.inflated_bytes = 1000}).rule() == "");
    CHECK(see(workbook(std::string(2000, ' ') + good_row), {.inflated_bytes = 2000}).rule() == "xlsx_inflates_too_much");
}

TEST_CASE("a tag without end does not fill the memory") {
    std::string tag = "<row r=\"";
    unsigned noise = 1;
    while (tag.size() < 3'000'000) tag += static_cast<char>('a' + (noise = noise * 1664525u + 1013904223u) % 26);
    CHECK(see(workbook(tag)).rule() == "xlsx_is_damaged");
}

TEST_CASE("names and elements without end do not fill the memory either") {
    std::string deep, names;
    for (int i = 0; i < 400'000; ++i) deep += "<row>";
    CHECK(see(workbook(deep)).rule() == "xlsx_is_damaged");
    for (int i = 0; i < 1'000'000; ++i) names += "<a" + std::to_string(i) + "/>";
    CHECK(see(workbook(names)).rule() == "xlsx_is_damaged");
}

TEST_CASE("macros are never looked at, nor a workbook within a workbook, nor what lies elsewhere") {
    CHECK(see(workbook(good_row, {{"xl/vbaProject.bin", "Auto_Open"}, {"xl/inner.xlsx", workbook(good_row)}})).rows == std::vector<std::string>{"1: 1"});
    const std::string link = "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"";
    CHECK(see(workbook(good_row, {{"xl/_rels/workbook.xml.rels", link + "http://127.0.0.1/a.xml\" TargetMode=\"External\"/></Relationships>"}})).rule() ==
          "xlsx_has_no_sheet");
    CHECK(see(workbook(good_row, {{"xl/_rels/workbook.xml.rels", link + "../../../../etc/hostname\"/></Relationships>"}})).rule() == "xlsx_is_damaged");
}

TEST_CASE("one text shared by a million cells is stopped where the rows are kept") {
    const std::string shared = "<sst><si><t>kepala</t></si><si><t>" + std::string(30'000, 'a') + "</t></si></sst>";
    std::string rows = "<row><c t=\"s\"><v>0</v></c></row>";
    for (int i = 0; i < 10'000; ++i) rows += "<row><c t=\"s\"><v>1</v></c></row>";
    const base::Column columns[] = {{"kepala", {"kepala"}, base::Column::Need::required}};
    int kept = 0;
    const auto outcome = base::read_table(workbook(rows, {{"xl/sharedStrings.xml", shared}}), columns, [&](base::TableRow&) { ++kept; });
    CHECK(base::rule_of(outcome) == "sheet_is_too_large");
    CHECK(kept < 7'000);
}

TEST_CASE("a damaged workbook is refused wherever it is damaged") {
    const auto whole = workbook(good_row);
    CHECK(see(whole.substr(0, whole.size() / 2)).rule() == "xlsx_is_damaged");
    CHECK(see(whole.substr(0, 30)).rule() == "xlsx_is_damaged");
    CHECK(see(workbook("<row><c><v>1</v></row>")).rule() == "xlsx_is_damaged");
    CHECK(see(workbook("<row><c t=\"s\"><v>99</v></c></row>")).rule() == "xlsx_is_damaged");
    CHECK(see(workbook("<row><c t=\"s\"><v>x</v></c></row>")).path() == "A1");
    CHECK(see(workbook("<row r=\"2000000\"><c><v>1</v></c></row>")).rule() == "xlsx_is_damaged");
    CHECK(see(workbook(good_row, {{"xl/workbook.xml", ""}})).rule() == "xlsx_is_damaged");
    CHECK(see(workbook(good_row, {{"xl/workbook.xml", "<workbook/>"}})).rule() == "xlsx_has_no_sheet");
}

TEST_CASE("no single changed byte brings the reader down") {
    const auto whole = workbook("<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46346</v></c></row>");
    for (std::size_t at = 0; at < whole.size(); at += 3) {
        auto changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const auto rule = see(changed).rule();
        CHECK((rule.empty() || rule.starts_with("xlsx_") || rule.starts_with("sheet_") || rule.starts_with("file_")));
    }
}

}  // namespace
