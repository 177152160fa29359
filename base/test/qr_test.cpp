#include "base/qr.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/result.h"

namespace {

bool is_dark(const base::QrCode& code, int row, int column) { return code.dark[row * code.width + column] == 1; }

TEST_CASE("a code has its three finder patterns, and is larger for a longer text") {
    const auto code = base::qr_code("https://kinerja.example/v/K7Q2-9F3A");
    CHECK((code.width - 17) % 4 == 0);
    CHECK(base::qr_code(std::string(200, 'a')).width > code.width);
    for (const auto& [top, left] : {std::pair{0, 0}, {0, code.width - 7}, {code.width - 7, 0}}) {
        CHECK(is_dark(code, top, left));
        CHECK(is_dark(code, top + 3, left + 3));
        CHECK_FALSE(is_dark(code, top + 1, left + 1));
    }
}

TEST_CASE("the picture draws every dark module once, inside a quiet zone of four") {
    const auto code = base::qr_code("K7Q2");
    const auto svg = base::qr_svg("K7Q2");
    CHECK(svg.find("viewBox=\"0 0 29 29\"") != std::string::npos);  // version 1: 21 modules
    CHECK(std::ranges::count(svg, 'M') == std::ranges::count(code.dark, 1));
    CHECK(svg.find("M4 4h1v1h-1z") != std::string::npos);
}

TEST_CASE("the text never becomes markup") {
    CHECK(base::qr_svg("\"/><script>alert(1)</script>").find("script") == std::string::npos);
}

TEST_CASE("nothing, and more than a thousand bytes, are our own mistake") {
    CHECK_THROWS_AS(base::qr_code(""), base::Bug);
    CHECK_THROWS_AS(base::qr_code(std::string(1001, 'a')), base::Bug);
}

}  // namespace
