// Tables with headings, as every import reads them.
#include "base/table.h"

#include <doctest/doctest.h>

#include "base/blank_table.h"
#include "base/testing/workbook.h"
#include "base/workbook_sheets.h"

namespace {

using Need = base::Column::Need;
const std::vector<base::Column> columns{{"nip", {"NIP"}, Need::required}, {"target", {"Target"}}, {"q1", {"Target TW I", "TW I"}}, {"q2", {"Target TW II", "TW II"}}};

// "3: 1970 / 12 / 5" for each row; a refusal is "H3 rule".
std::string read(const std::string& bytes) {
    std::string all;
    const auto facts = base::read_table(bytes, columns, [&](base::TableRow& row) {
        all += std::to_string(row.number()) + ": " + row.digits("nip");
        for (const auto* column : {"target", "q1", "q2"})
            if (const auto amount = row.amount(column)) all += " " + std::string(column) + "=" + base::to_text(*amount);
        for (const auto& error : std::move(row).errors()) all += " " + error.path + " " + error.rule;
        all += "\n";
    });
    return facts ? all : base::rule_of(facts) + " " + facts.errors().front().detail;
}

}  // namespace

TEST_CASE("headings are found in one row or in two, with explanations in the cell, below titles") {
    CHECK(read("NIP;Target\n1970;5\n") == "2: 1970 target=5\n");
    CHECK(read("DAFTAR TARGET\nTahun 2026\n\nNIP (18 angka);Target *)\n1970;5\n") == "5: 1970 target=5\n");
    CHECK(read("NIP;TARGET;\n;TW I;TW II\n1970;5;6\n") == "3: 1970 q1=5 q2=6\n");
    CHECK(read("NIP;TW I;TW II\n1970;5;6\n1971;7;\n") == "2: 1970 q1=5 q2=6\n3: 1971 q1=7\n");
    CHECK(read("Nomor;Target\n1970;5\n") == "sheet_lacks_a_column NIP");
    CHECK(read("NIP;Target;Target\n1970;5;6\n") == "sheet_has_a_column_twice Target");
    CHECK(read("NIP;Target;Target (akhir tahun)\n1970;5;6\n") == "2: 1970 target=5\n");  // the plain one is meant
}

TEST_CASE("of a workbook the sheet with the headings is read, wherever it stands") {
    const std::vector<std::vector<std::string>> cover{{"DINAS KESEHATAN"}, {"Target 2026"}}, table{{"NIP", "Target"}, {"1970", "5"}};
    CHECK(read(base_test::workbook_of({{"Sampul", cover}, {"Data", table}})) == "2: 1970 target=5\n");
    CHECK(read(base_test::workbook_of({{"Kosong", {}}, {"Data", table}, {"Lain", {{"NIP"}, {"1"}}}})) == "2: 1970 target=5\n");
    CHECK(read(base_test::workbook_of({{"Rahasia", table, " state=\"hidden\""}, {"Sampul", cover}})) == "sheet_lacks_a_column NIP");
    CHECK(base::sheets_of(base_test::workbook_of({{"A", cover}, {"B", cover, " state=\"veryHidden\""}, {"C", cover}})).value() == std::vector<std::string>{"A", "C"});
    CHECK(base::sheets_of("NIP\n1\n").value().empty());
}

TEST_CASE("a number may have its unit in the cell, and a NIP its spaces, stops and label") {
    CHECK(read("NIP;Target\nNIP. 19700101 199501 1 001;12 dokumen\n'197001011995011001;85,5 %\n1,97E+17;12O\n") ==
          "2: 197001011995011001 target=12\n3: 197001011995011001 target=85.5\n4: 1,97E+17 A4 digits_were_lost B4 number_is_malformed\n");
}

TEST_CASE("an empty table to fill in is one that the import reads") {
    CHECK(read(base::blank_table("Contoh", columns)) == "");
}
