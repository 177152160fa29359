#include "base/text.h"

#include <doctest/doctest.h>

namespace {

TEST_CASE("trimming takes the spaces that people and web pages leave at both ends") {
    CHECK(base::trim("  Puskesmas Melati \r\n") == "Puskesmas Melati");
    CHECK(base::trim("\u00a0\ufeffNIP\u200b\u00a0 ") == "NIP");
    CHECK(base::trim(" \t\u00a0") == "");
    CHECK(base::trim("") == "");
    CHECK(base::trim("Andr\u00e9") == "Andr\u00e9");
}

TEST_CASE("lower case touches ASCII letters only") {
    CHECK(base::lower("DINAS Perhubungan 3") == "dinas perhubungan 3");
    CHECK(base::lower("\u00c9") == "\u00c9");
}

TEST_CASE("only well-formed UTF-8 passes") {
    for (const char* good : {"", "abc", "caf\u00e9", "\u20ac", "\U0001f600", "\u07ff\u0800\uffff\U00010000\U0010ffff"})
        CHECK_MESSAGE(base::is_utf8(good), good);
    for (const char* bad : {"\x80", "\xc3", "\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff", "\xf0\x9f\x98", "caf\xe9!"})
        CHECK_MESSAGE(!base::is_utf8(bad), bad);
}

TEST_CASE("a code point survives writing and reading") {
    for (char32_t code_point : {U'a', U'\u007f', U'\u0080', U'\u07ff', U'\u0800', U'\uffff', U'\U00010000', U'\U0010ffff'}) {
        std::string text;
        base::append_code_point(text, code_point);
        std::string_view rest = text;
        CHECK(base::take_code_point(rest) == code_point);
        CHECK(rest.empty());
    }
}

TEST_CASE("characters are counted, not bytes") {
    CHECK(base::count_code_points("Ren\u00e9e \U0001f600") == 7);
    CHECK(base::count_code_points("") == 0);
    CHECK(base::count_code_points("a\xff" "b") == 3);
}

TEST_CASE("shortening never cuts a character in two") {
    CHECK(base::shorten("abc", 3) == "abc");
    CHECK(base::shorten("abcd", 3) == "abc");
    CHECK(base::shorten("caf\u00e9", 4) == "caf");
    CHECK(base::shorten("\U0001f600", 3) == "");
}

TEST_CASE("headings match however they are spelt") {
    for (const char* heading : {"TMT Golongan", "tmtGolongan", "TMT_GOLONGAN", "Tmt-Golongan", " TMT  Golongan* ", "TmtGolongan:"})
        CHECK_MESSAGE(base::heading_key(heading) == "tmtgolongan", heading);
    CHECK(base::heading_key("NIP_BARU") == "nipbaru");
    CHECK(base::heading_key("tmtGolAkhir") == "tmtgolakhir");
    CHECK(base::heading_key("Capaian (%) Triwulan 3") == "capaiantriwulan3");
    CHECK(base::heading_key("S\u00e9kolah \u00d7 \u00c5re\u0301a") == "sekolaharea");
    CHECK(base::heading_key("\u2014 ()") == "");
}

}  // namespace
