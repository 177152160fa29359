#include "base/sheet.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace {

using base::Cell;
using base::CellKind;

TEST_CASE("a place has the name that a spreadsheet shows") {
    CHECK(base::cell_name({.column = 2, .row = 118}) == "C118");
    CHECK(base::cell_name({.column = 0, .row = 1}) == "A1");
    CHECK(base::cell_name({.column = 25, .row = 1}) == "Z1");
    CHECK(base::cell_name({.column = 26, .row = 1}) == "AA1");
    CHECK(base::cell_name({.column = 701, .row = 2}) == "ZZ2");
    CHECK(base::cell_name({.column = 16'383, .row = 1'048'576}) == "XFD1048576");
}

TEST_CASE("a cell beyond the end of its row is empty") {
    const base::Row row = {.number = 1, .cells = {{.text = "a", .kind = CellKind::text}}};
    CHECK(row.at(0).text == "a");
    CHECK(row.at(7).kind == CellKind::empty);
}

TEST_CASE("a number is a number whichever program wrote the cell") {
    const auto read = [](const char* text, CellKind kind) { return base::amount_of(Cell{.text = text, .kind = kind}, {.column = 2, .row = 5}); };
    CHECK(read("1.234", CellKind::number).value().ten_thousandths == 12'340);
    CHECK(base::rule_of(read("1.234", CellKind::text)) == "number_is_ambiguous");
    CHECK(read("12,5", CellKind::text).value().ten_thousandths == 125'000);
    CHECK(base::rule_of(read("", CellKind::empty)) == "number_is_missing");
    CHECK(base::rule_of(read("#N/A", CellKind::error)) == "cell_has_an_error");
    CHECK(base::rule_of(read("2026-02-01", CellKind::day)) == "number_is_a_day");
    CHECK(read("#N/A", CellKind::error).errors().front().path == "C5");
}

TEST_CASE("a day is a day whichever program wrote the cell") {
    const auto read = [](const char* text, CellKind kind) { return base::day_of(Cell{.text = text, .kind = kind}, {.column = 0, .row = 2}); };
    const auto day = base::make_day(2026, 11, 20);
    CHECK(read("2026-11-20", CellKind::day).value() == day);
    CHECK(read("2026-11-20 07:42:00", CellKind::moment).value() == day);
    CHECK(read("20 November 2026", CellKind::text).value() == day);
    CHECK(base::rule_of(read("", CellKind::empty)) == "day_is_missing");
    CHECK(read("46346", CellKind::number).value() == day);
    CHECK(read("46346", CellKind::text).value() == day);
    CHECK(base::rule_of(read("2026", CellKind::number)) == "day_is_unreadable");
    CHECK(base::rule_of(read("kemarin", CellKind::text)) == "day_is_unreadable");
    CHECK(base::rule_of(read("#REF!", CellKind::error)) == "cell_has_an_error");
}

TEST_CASE("a file on disk is read like bytes in memory, and a missing one is the world's fault") {
    const auto path = (std::filesystem::temp_directory_path() / "capaian-sheet-test.csv").string();
    std::ofstream(path) << "NIP;Nama\n01;Sari\n";
    int rows = 0;
    const auto facts = base::read_sheet_file(path, {}, [&](const base::Row& row) {
        CHECK(row.cells.size() == 2);
        ++rows;
        return base::Next::go_on;
    });
    std::remove(path.c_str());
    REQUIRE(facts);
    CHECK(rows == 2);
    CHECK(facts.value().kind == base::SheetKind::csv);
    CHECK_THROWS_AS(static_cast<void>(base::read_sheet_file(path, {}, [](const base::Row&) { return base::Next::go_on; })), std::system_error);
}

}  // namespace
