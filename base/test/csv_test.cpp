#include <doctest/doctest.h>

#include "base/csv.h"
#include "base/csv_encoding.h"
#include "base/test/sheets_in_test.h"

namespace {

using base_test::see;
using Rows = std::vector<std::string>;

TEST_CASE("a CSV becomes rows of trimmed cells, whatever ends its lines") {
    const Rows expected = {"1: NIP | Nama", "2: 01 | Sari"};
    CHECK(see("NIP,Nama\n01, Sari \n").rows == expected);
    CHECK(see("NIP,Nama\r\n01,Sari").rows == expected);
    CHECK(see("NIP,Nama\r01,Sari\r").rows == expected);
    CHECK(see("NIP,Nama,,\n01,Sari,,\n").rows == expected);
}

TEST_CASE("rows keep the number a spreadsheet shows, past empty rows and line ends within quotes") {
    CHECK(see("a,b\n\n,,\n\"satu\ndua\",c\nd").rows == Rows{"1: a | b", "4: satu\ndua | c", "5: d"});
}

TEST_CASE("quotes protect delimiters, and stand for themselves where they are doubled or in the middle") {
    CHECK(see("\"a,b\",\"kata \"\"kunci\"\"\",monitor 24\"\n").rows == Rows{"1: a,b | kata \"kunci\" | monitor 24\""});
    CHECK(see("\"\",\"x\"\n").rows == Rows{"1:  | x"});
    CHECK(see("\"abc\"def,1\n").rows == Rows{"1: abcdef | 1"});
}

TEST_CASE("the delimiter is the one most rows agree on") {
    CHECK(base::delimiter_of("a,b,c\n1,2,3\n") == ',');
    CHECK(base::delimiter_of("nama;nilai;bobot\nSari;1,5;2,5\nBudi;2,5;3,5\n") == ';');
    CHECK(base::delimiter_of("nama\tnilai\nSari, S.Kom.\t90\n") == '\t');
    CHECK(base::delimiter_of("a|b\n1|2\n") == '|');
    CHECK(base::delimiter_of("\"a;b;c\",d\n\"e;f;g\",h\n") == ',');
    CHECK(base::delimiter_of("DAFTAR PEGAWAI, 2026\n\nnip;nama;unit\n1;a;b\n2;c;d\n") == ';');
    CHECK(base::delimiter_of("nip\n1\n") == ',');
    CHECK(see("sep=;\na,x;b\n1;2\n").rows == Rows{"1: a,x | b", "2: 1 | 2"});
}

TEST_CASE("UTF-8, UTF-16 and Windows-1252 give the same text, and a guess is told") {
    const Rows expected = {"1: nama | kota", "2: Ren\u00e9 \U0001f600 | \u20ac"};
    const Rows western = {"1: nama | kota", "2: Ren\u00e9 | \u20ac"};
    const auto utf16 = [](bool big) {
        std::string bytes;
        for (char16_t unit : std::u16string(u"\ufeffnama,kota\nRen\u00e9 \U0001f600,\u20ac\n")) {
            const char low = static_cast<char>(unit & 0xff), high = static_cast<char>(unit >> 8);
            bytes += big ? high : low;
            bytes += big ? low : high;
        }
        return bytes;
    };
    CHECK(see("nama,kota\nRen\u00e9 \U0001f600,\u20ac\n").rows == expected);
    CHECK(see("\ufeffnama,kota\nRen\u00e9 \U0001f600,\u20ac\n").rows == expected);
    CHECK(see(utf16(false)).rows == expected);
    CHECK(see(utf16(true)).rows == expected);

    const auto guessed = see("nama,kota\nRen\xe9,\x80\n");
    CHECK(guessed.rows == western);
    REQUIRE(guessed.outcome);
    CHECK(guessed.outcome.value().notes.front().rule == "sheet_was_read_as_windows_1252");
    CHECK(see("a\nb").outcome.value().notes.empty());
}

TEST_CASE("an accent far below decides the encoding of the whole file, also across pieces") {
    std::string rows = "nama\n";
    while (rows.size() < 200'000) rows += "Bu Ren\u00e9e dari Bandung\n";
    CHECK(see(rows).outcome.value().notes.empty());
    CHECK(see(rows).rows.back().ends_with("Bu Ren\u00e9e dari Bandung"));
    CHECK(see(rows + "Ren\xe9\n").outcome.value().notes.size() == 1);
}

TEST_CASE("marks that protect digits from spreadsheet programs are taken off") {
    CHECK(see("=\"198503152010011007\",'081234,\"=\"\"0042\"\"\"\n").rows == Rows{"1: 198503152010011007 | 081234 | 0042"});
    CHECK(see("'kutipan',it's\n").rows == Rows{"1: 'kutipan' | it's"});
}

TEST_CASE("a number whose digits a spreadsheet program threw away is marked") {
    for (const char* text : {"1.98503E+17", "1,98503E+17", "8.12E+11", "1E+15"}) {
        const auto seen = see(std::string("\"") + text + "\"\n");
        CHECK_MESSAGE(seen.cells.at(0).at(0).lost_digits, text);
    }
    for (const char* text : {"198503152010011007", "E+17", "1E+3", "3E", "Ruang 3E+17", "1E+x"})
        CHECK_MESSAGE(!see(std::string("\"") + text + "\"\n").cells.at(0).at(0).lost_digits, text);
}

TEST_CASE("a CSV that cannot be read is refused by name and place") {
    CHECK(see("").rule() == "sheet_is_empty");
    CHECK(see("\ufeff").rule() == "sheet_is_empty");
    CHECK(see("\n\n , ,\n").rule() == "sheet_is_empty");
    CHECK(see(std::string("a,b\nc,d\0e\n", 10)).rule() == "sheet_is_not_text");
    CHECK(see(std::string("a,b\nc,d\0e\n", 10)).path() == "B2");

    const auto open = see("a,b\nc,\"d\ne,f\n");
    CHECK(open.rule() == "sheet_quote_is_open");
    CHECK(open.path() == "B2");
    CHECK(open.detail() == "2");
}

TEST_CASE("a mark that promises UTF-8 where it is not is named with its cell") {
    const auto mixed = see("\ufeffNIP;Nama\n1;Ren\u00e9e\n2;Ren\xe9" "e\n");
    CHECK(mixed.rule() == "sheet_mixes_encodings");
    CHECK(mixed.path() == "B3");
}

TEST_CASE("a hint of the delimiter is one whole line, whatever ends it") {
    for (const char* end : {"\n", "\r\n", "\r"}) CHECK(see("sep=|" + std::string(end) + "a;b|c" + end + "d|e\n").rows == Rows{"1: a;b | c", "2: d | e"});
    CHECK(see("sep=\";a\"\nb;c\n").rows == Rows{"1: sep=\" | a\"", "2: b | c"});  // no hint: a cell with quotes inside
    CHECK(see("sep=\na;b\n").rows == Rows{"1: sep=", "2: a | b"});
    CHECK(see("separuh;b\nc;d\n").rows == Rows{"1: separuh | b", "2: c | d"});
}

TEST_CASE("marks that nobody sees are dropped, those that a script needs stay") {
    CHECK(see("a\x1b[2J;b\u202Ec\u202C;\u2067d\x7f\n").rows == Rows{"1: a[2J | bc | d"});
    CHECK(see("ꦏꦿꦺꦴꦁ;محمد;👩\u200d⚕️\n").rows == Rows{"1: ꦏꦿꦺꦴꦁ | محمد | 👩\u200d⚕️"});
}

TEST_CASE("limits are kept, and a quote that swallows the file is blamed instead of its length") {
    const base::SheetLimits small = {.rows = 2, .columns = 3, .cell_bytes = 10};
    CHECK(see("1\n2\n3\n", small).rule() == "sheet_is_too_large");
    CHECK(see("1\n2\n\n,\n", small).rule() == "");
    CHECK(see("1,2,3,4\n", small).path() == "D1");
    CHECK(see("1,2,3,4\n", small).rule() == "sheet_has_too_many_columns");
    CHECK(see("1,2,3, ,\n", small).rule() == "");
    CHECK(see("1,12345678901\n", small).rule() == "sheet_cell_is_too_long");
    CHECK(see("1,12345678901\n", small).path() == "B1");
    CHECK(see("1,\"2\n3,4,5\n6,7,8\n9,10,11\n", small).rule() == "sheet_quote_is_open");
}

TEST_CASE("the receiver may stop a reading") {
    int rows = 0;
    const auto facts = base::read_sheet("1\n2\n3\n\"", {}, [&](const base::Row&) { return ++rows == 2 ? base::Next::stop : base::Next::go_on; });
    REQUIRE(facts);
    CHECK(rows == 2);
    CHECK(facts.value().rows == 2);
}

TEST_CASE("pieces may end anywhere") {
    const std::string text = "a;\"b\"\"c\r\n\";d\r\n\"\";e\r\n";
    const auto whole = see(text).rows;
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        Rows rows;
        const base::RowSink sink = [&](const base::Row& row) {
            std::string line = std::to_string(row.number) + ":";
            for (std::size_t i = 0; i < row.cells.size(); ++i) line += (i > 0 ? " | " : " ") + row.cells[i].text;
            rows.push_back(line);
            return base::Next::go_on;
        };
        const base::SheetLimits limits;
        base::CsvRows reader(';', limits, sink);
        CHECK(reader.feed(std::string_view(text).substr(0, cut)));
        CHECK(reader.feed(std::string_view(text).substr(cut)));
        CHECK(reader.finish());
        CHECK(rows == whole);
    }
}

}  // namespace
