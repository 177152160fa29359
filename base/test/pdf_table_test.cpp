#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <regex>

#include "base/pdf.h"
#include "base/result.h"
#include "base/testing/poppler.h"

namespace {

using namespace base::pdf;
using base::test::pages_of;
using base::test::words_of;

std::string pdf_of(std::vector<Block> blocks) { return to_pdf({.title = "Uji", .author = "", .created = {0}, .blocks = std::move(blocks)}); }

std::vector<std::string> found_in(const std::string& text, const char* pattern) {
    const std::regex word(pattern);
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), word), end; at != end; ++at) found.push_back(at->str());
    return found;
}

std::string joined(const std::vector<std::string>& pages) {
    std::string all;
    for (const auto& page : pages) all += page;
    return all;
}

std::vector<std::string> numbered(const char* pattern, int from, int to) {
    std::vector<std::string> all;
    for (int at = from; at <= to; ++at) all.push_back(fmt::format(fmt::runtime(pattern), at));
    return all;
}

TEST_CASE("a long table loses no row, keeps their order, and has its head on every page") {
    Table table{.shares = {1, 4}, .head = {{{{.text = "KEPALA"}, {.text = "TABEL"}}}}};
    for (const auto& row : numbered("baris-{:04}", 1, 700)) table.rows.push_back({{{.text = "x"}, {.text = row}}});
    const auto pages = pages_of(pdf_of({Words{"Pembuka"}, table}));
    CHECK(pages.size() > 8);
    for (const auto& page : pages) CHECK(found_in(page, "KEPALA").size() == 1);
    CHECK(found_in(joined(pages), "baris-\\d+") == numbered("baris-{:04}", 1, 700));
}

TEST_CASE("a row taller than the paper goes on on the next page, line by line") {
    std::string sentences;
    for (const auto& word : numbered("kata-{:05}", 1, 3000)) sentences += word + " ";
    const auto pages = pages_of(pdf_of({Table{.shares = {1, 1}, .rows = {{{{.text = "singkat"}, {.text = sentences}}}}}}));
    CHECK(pages.size() > 10);
    CHECK(found_in(joined(pages), "kata-\\d+") == numbered("kata-{:05}", 1, 3000));
    CHECK(found_in(joined(pages), "singkat").size() == 1);
}

TEST_CASE("a section row stays with the row below it") {
    for (int above = 42; above < 53; ++above) {
        Table table{.shares = {1, 5}};
        for (int row = 0; row < above; ++row) table.rows.push_back({{{.text = "1"}, {.text = "hasil"}}});
        table.rows.push_back({{{.text = bold("B. TAMBAHAN"), .columns = 2}}, Row::Break::forbidden});
        table.rows.push_back({{{.text = "2"}, {.text = "pertama"}}});
        for (const auto& page : pages_of(pdf_of({table}))) CHECK(found_in(page, "TAMBAHAN").empty() == found_in(page, "pertama").empty());
    }
}

TEST_CASE("a cell over several rows keeps them together where they fit on one page") {
    for (int above = 29; above < 44; ++above) {
        const std::string tall = "\n \n \n \n \n \n ";
        Table table{.shares = {1, 1, 1}};
        for (int row = 0; row < above; ++row) table.rows.push_back({{{.text = "a"}, {.text = "b"}, {.text = "c"}}});
        table.rows.push_back({{{.text = "Rencana", .rows = 3}, {.text = "Kuantitas" + tall}, {.text = "1"}}});
        table.rows.push_back({{{.text = "Kualitas" + tall}, {.text = "2"}}});
        table.rows.push_back({{{.text = "Waktu" + tall}, {.text = "3"}}});
        for (const auto& page : pages_of(pdf_of({table}))) CHECK(found_in(page, "Kuantitas|Kualitas|Waktu").size() == 3 * found_in(page, "Rencana").size());
    }
}

TEST_CASE("cells stand below those that span from above") {
    const auto words = words_of(pdf_of({Table{.shares = {1, 1, 1}, .rows = {{{{.text = "kiri", .rows = 2}, {.text = "atas", .columns = 2}}}, {{{.text = "tengah"}, {.text = "kanan"}}}}}}));
    const auto box = [&](const char* word) { return *std::ranges::find(words, word, &base::test::WordBox::word); };
    CHECK(box("tengah").left > box("kiri").right);
    CHECK(box("tengah").left == doctest::Approx(box("atas").left));
    CHECK(box("kanan").left > box("tengah").right);
    CHECK(box("tengah").top > box("atas").bottom - 2);
    CHECK(box("kiri").top == doctest::Approx(box("atas").top));
}

TEST_CASE("a head too tall to be repeated is printed once") {
    Table table{.shares = {1}, .head = {{{{.text = std::string(6000, 'k') + " PANJANG"}}}}};
    for (int row = 0; row < 200; ++row) table.rows.push_back({{{.text = "isi"}}});
    const auto all = joined(pages_of(pdf_of({table})));
    CHECK(found_in(all, "PANJANG").size() == 1);
    CHECK(found_in(all, "isi").size() == 200);
}

TEST_CASE("a row with more cells than columns is our own mistake") {
    CHECK_THROWS_AS(pdf_of({Table{.shares = {1}, .rows = {{{{.text = "a"}, {.text = "b"}}}}}}), base::Bug);
    CHECK_THROWS_AS(pdf_of({Table{.shares = {}, .rows = {}}}), base::Bug);
}

// A table of random spans, lengths and breaks, in which each cell says its own number as often as it is long.
struct RandomTable {
    Table table;
    std::vector<std::string> words;
};

RandomTable random_table(unsigned seed) {
    std::mt19937 chance(seed);
    const auto pick = [&](int from, int to) { return from + static_cast<int>(chance() % static_cast<unsigned>(to - from + 1)); };
    RandomTable result;
    const int columns = pick(1, 5), rows = pick(1, 60);
    for (int column = 0; column < columns; ++column) result.table.shares.push_back(pick(3, 5));
    std::vector<int> taken(static_cast<std::size_t>(columns), 0);
    for (int row = 0; row < rows; ++row) {
        Row cells{.cells = {}, .break_after = pick(1, 5) == 1 ? Row::Break::forbidden : Row::Break::allowed};
        for (int column = 0; column < columns;) {
            if (taken[column] > row) {
                ++column;
                continue;
            }
            int wide = 1;
            while (column + wide < columns && taken[column + wide] <= row && pick(1, 4) == 1) ++wide;
            const int high = pick(1, 5) == 1 ? pick(2, 5) : 1;
            for (int at = 0; at < wide; ++at) taken[column + at] = row + high;
            const int length = pick(1, 8) == 1 ? pick(1, 400) : pick(0, 8);
            std::string text;
            for (int at = 0; at < length; ++at) {
                result.words.push_back(fmt::format("k{:06}", result.words.size()));
                text += result.words.back() + " ";
            }
            cells.cells.push_back({.text = text, .columns = wide, .rows = high});
            column += wide;
        }
        result.table.rows.push_back(cells);
    }
    return result;
}

TEST_CASE("whatever the spans, lengths and breaks, every word is printed once and inside the margins") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed ", seed);
        const auto [table, words] = random_table(seed);
        std::vector<std::string> printed;
        for (const auto& box : words_of(pdf_of({Words{"Pembuka"}, Gap{40}, table}))) {
            if (box.word.starts_with("k")) printed.push_back(box.word);
            CHECK((box.left > 40 && box.right < 555 && box.top > 40 && box.bottom < 802));
        }
        std::ranges::sort(printed);
        CHECK(printed == words);
    }
}

}  // namespace
