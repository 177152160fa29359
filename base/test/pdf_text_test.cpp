// Text from people: whatever the bytes are, the paper stays readable and nothing reaches beyond its cell.
#include "base/pdf_text.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "base/testing/poppler.h"

namespace {

using namespace base::pdf;

TEST_CASE("bytes that are no text become a replacement character") {
    CHECK(clean("B\xff" "aik") == "B\uFFFDaik");
    CHECK(clean("terpotong \xe2\x82") == "terpotong \uFFFD\uFFFD");
    CHECK(clean(std::string_view("nol\0nol", 7)) == "nol\uFFFDnol");
    CHECK(clean("\xed\xa0\x80") == "\uFFFD\uFFFD\uFFFD");  // a surrogate
}

TEST_CASE("control characters become spaces") {
    CHECK(clean("a\tb\x1b[31mc\x7f" "d\u0085e\u2028f") == "a b [31mc d e f");
}

TEST_CASE("marks that turn text around are dropped, right-to-left names are not") {
    CHECK(clean("lap\u202Egpj.exe\u202C") == "lapgpj.exe");
    CHECK(clean("\u2066a\u2069\u200F\u061C") == "a");
    CHECK(clean("محمد") == "محمد");
}

TEST_CASE("at most five marks stand on one letter") {
    std::string piled = "a";
    for (int at = 0; at < 40; ++at) piled += "\u0301";
    CHECK(clean(piled) == "a\u0301\u0301\u0301\u0301\u0301");
    CHECK(clean("ꦏꦿꦺꦴꦁ") == "ꦏꦿꦺꦴꦁ");  // krong: four marks on one letter
    for (std::size_t at = piled.size(); at > 2; at -= 2) piled.insert(at - 2, "\u200e");  // a mark that is dropped starts no new pile
    CHECK(clean(piled) == "a\u0301\u0301\u0301\u0301\u0301");
    CHECK(clean("ế\u0323n") == "ế\u0323n");
}

TEST_CASE("lines become paragraphs, and lines with a dash become items") {
    const Text text("Hasil:\r\n- satu\n\n-dua");
    REQUIRE(text.paragraphs().size() == 4);
    CHECK(text.paragraphs()[0].runs[0].text == "Hasil:");
    CHECK(text.paragraphs()[1].kind == Paragraph::Kind::item);
    CHECK(text.paragraphs()[1].runs[0].text == "satu");
    CHECK(text.paragraphs()[2].runs[0].text.empty());
    CHECK(text.paragraphs()[3].kind == Paragraph::Kind::plain);
}

TEST_CASE("a word without end is broken at the edge of its cell") {
    const Table table{.shares = {1, 3}, .rows = {{{{.text = std::string(4000, 'W')}, {.text = "aman"}}}}};
    const auto words = base::test::words_of(to_pdf({.title = "Uji", .author = "", .created = {0}, .blocks = {table}}));
    REQUIRE(words.size() > 2);
    for (const auto& box : words)
        if (box.word.starts_with("W")) CHECK(box.right < 42.6 + 510 / 4.0);
}

TEST_CASE("random bytes make a document") {
    std::mt19937 chance(7);
    for (int round = 0; round < 20; ++round) {
        std::string bytes;
        for (int at = 0; at < 2000; ++at) bytes += static_cast<char>(chance());
        Document document{.title = bytes.substr(0, 80), .author = bytes.substr(80, 80), .created = {0}, .blocks = {Words{bytes}}};
        document.blocks.push_back(Table{.shares = {1, 2}, .rows = {{{{.text = bytes}, {.text = bold(bytes)}}}}});
        document.blocks.push_back(Signatures{{{bytes.substr(0, 60), bytes.substr(60, 60), bytes.substr(120, 60), bytes.substr(180, 60), bytes.substr(240, 60)}}});
        document.footer.words = bytes;
        CHECK_FALSE(base::test::pages_of(to_pdf(document)).empty());
    }
}

}  // namespace
