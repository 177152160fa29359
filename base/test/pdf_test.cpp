#include "base/pdf.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>
#include <thread>

#include "base/testing/poppler.h"

namespace {

using namespace base::pdf;
using base::test::pages_of;
using base::test::poppler;
using base::test::words_of;

constexpr base::Instant morning{1'760'000'000'000'000};

Document document_of(std::vector<Block> blocks) {
    return {.title = "Hasil Evaluasi", .author = "Pemerintah Kabupaten Tanjung Sela", .created = morning, .blocks = std::move(blocks)};
}

std::string text_of(const Document& document) {
    std::string all;
    for (const auto& page : pages_of(to_pdf(document))) all += page;
    return all;
}

int count(const std::string& text, const std::string& word) {
    int found = 0;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++found;
    return found;
}

bool contains(const std::string& text, const std::string& word) { return count(text, word) > 0; }

Table numbered(int rows) {
    Table table{.shares = {1, 4}, .head = {{{{.text = "NO"}, {.text = bold("RENCANA HASIL KERJA")}}}}};
    for (int row = 1; row <= rows; ++row) table.rows.push_back({{{.text = std::to_string(row)}, {.text = fmt::format("hasil-{:04}", row)}}});
    return table;
}

TEST_CASE("words come out of the file as they went in, accents, bold and list items too") {
    const auto text = text_of(document_of({Words{Text("Siti ’Aisyah, S.Tr.Keb. – Hb ≥ 11 g/dl").bold(" Baik"), Size::large}, Words{"Ukuran:\n- Café\n- dua"}}));
    for (const auto* words : {"Siti ’Aisyah, S.Tr.Keb. – Hb ≥ 11 g/dl Baik", "Ukuran:", "- Café", "- dua"}) {
        INFO(words);
        CHECK(contains(text, words));
    }
}

TEST_CASE("the file says its title, its author and when it was made") {
    const auto about = poppler(to_pdf(document_of({Words{"x"}})), "pdfinfo -isodates");
    CHECK(contains(about, "Hasil Evaluasi"));
    CHECK(contains(about, "Pemerintah Kabupaten Tanjung Sela"));
    CHECK(contains(about, "2025-10-09T08:53:20"));
}

TEST_CASE("paper is A4, upright or across") {
    auto document = document_of({Words{"x"}});
    CHECK(contains(poppler(to_pdf(document), "pdfinfo"), "595.276 x 841.89 pts (A4)"));
    document.turn = Document::Turn::landscape;
    CHECK(contains(poppler(to_pdf(document), "pdfinfo"), "841.89 x 595.276 pts (A4)"));
}

TEST_CASE("every font is inside the file") {
    std::istringstream fonts(poppler(to_pdf(document_of({Words{Text("biasa ≤").bold(" tebal")}})), "pdffonts"));
    int embedded = 0;
    for (std::string line; std::getline(fonts, line);)
        if (contains(line, "DejaVu")) {
            CHECK(contains(line, " yes yes yes "));
            ++embedded;
        }
    CHECK(embedded >= 2);
}

TEST_CASE("the same document is the same bytes, and another moment is another file") {
    auto document = document_of({Words{"Baik"}, numbered(80)});
    document.footer.address = "https://kinerja.example/v/K7Q2";
    const auto first = to_pdf(document);
    CHECK(first == to_pdf(document));
    document.created.micros += 1'000'000;
    CHECK(first != to_pdf(document));
}

TEST_CASE("threads that typeset at once make the same bytes") {
    const auto document = document_of({Words{"Baik"}, numbered(40)});
    const auto alone = to_pdf(document);
    std::array<std::string, 4> together;
    std::vector<std::thread> threads;
    for (auto& one : together) threads.emplace_back([&] { one = to_pdf(document); });
    for (auto& thread : threads) thread.join();
    for (const auto& one : together) CHECK(one == alone);
}

TEST_CASE("every page says which of how many it is, and how to verify it") {
    auto document = document_of({Words{"satu"}, NewPage{}, Words{"dua"}, NewPage{}, NewPage{}, Words{"tiga"}});
    document.footer.words = "Periksa di kinerja.example/v/K7Q2";
    document.footer.address = "https://kinerja.example/v/K7Q2";
    const auto pages = pages_of(to_pdf(document));
    REQUIRE(pages.size() == 3);
    for (std::size_t at = 0; at < pages.size(); ++at) {
        CHECK(contains(pages[at], fmt::format("Halaman {} dari 3", at + 1)));
        CHECK(contains(pages[at], "Periksa di kinerja.example/v/K7Q2"));
    }
    CHECK(contains(pages[2], "tiga"));
}

TEST_CASE("what is below the last line goes to the next page") {
    std::vector<Block> blocks;
    for (int line = 1; line <= 200; ++line) blocks.push_back(Words{fmt::format("baris-{:03}", line)});
    const auto pages = pages_of(to_pdf(document_of(blocks)));
    CHECK(pages.size() > 2);
    for (std::size_t at = 0; at + 1 < pages.size(); ++at) CHECK(count(pages[at], "baris-") > 40);
}

TEST_CASE("two signatures stand side by side, one stands on the right") {
    const Signature employee{"Tanjung Sela, 15 Oktober 2026", "Pegawai yang Dinilai", "", "Sri Wedaringtyas", "NIP 19751208 200003 2 003"};
    const Signature assessor{"Tanjung Sela, 7 Oktober 2026", "Pejabat Penilai Kinerja", "ditandatangani\nsecara elektronik", "Indah Mahardewi", ""};
    const auto place = [](const Signatures& signatures, const std::string& word) {
        const auto words = words_of(to_pdf(document_of({signatures})));
        const auto found = std::ranges::find(words, word, &base::test::WordBox::word);
        REQUIRE(found != words.end());
        return *found;
    };
    CHECK(place({{employee, assessor}}, "Wedaringtyas").right < place({{employee, assessor}}, "Mahardewi").left);
    CHECK(std::abs(place({{employee, assessor}}, "Wedaringtyas").top - place({{employee, assessor}}, "Mahardewi").top) < 0.5);
    CHECK(place({{assessor}}, "Mahardewi").left > 210 / 2 * points_per_mm);
}

TEST_CASE("a signature is never divided by the end of a page") {
    for (int lines = 46; lines < 62; ++lines) {
        std::vector<Block> blocks(static_cast<std::size_t>(lines), Words{"isi"});
        blocks.push_back(Signatures{{{"Tanjung Sela, 7 Oktober 2026", "Pejabat Penilai Kinerja", "", "Indah Mahardewi", "NIP"}}});
        for (const auto& page : pages_of(to_pdf(document_of(blocks)))) CHECK(contains(page, "Tanjung Sela") == contains(page, "Mahardewi"));
    }
}

TEST_CASE("a picture is drawn with its labels, and shrinks to its cell") {
    const Picture picture{400, 40, [](Canvas& canvas) {
                              const std::vector<Point> points = {{0, 0}, {100, 50}, {200, 20}};
                              canvas.line(points, {}, 1);
                              canvas.curve(points, {200, 0, 0}, 1);
                              canvas.area(points, {0, 0, 200});
                              canvas.label({.baseline = {1100, 60}, .words = "Baik", .size_points = 20, .align = Align::right, .colour = {255, 255, 255}});
                          }};
    const auto words = words_of(to_pdf(document_of({Table{.shares = {1}, .rows = {{{{.text = "POLA", .picture = picture}}}}}})));
    const auto label = std::ranges::find(words, "Baik", &base::test::WordBox::word);
    REQUIRE(label != words.end());
    CHECK(label->right < 195 * points_per_mm);
}

TEST_CASE("an empty document is one page with a footer") {
    const auto pages = pages_of(to_pdf(document_of({})));
    REQUIRE(pages.size() == 1);
    CHECK(contains(pages[0], "Halaman 1 dari 1"));
}

}  // namespace
