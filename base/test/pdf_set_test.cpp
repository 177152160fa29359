// Many documents in one file.
#include "base/pdf_set.h"

#include <doctest/doctest.h>

#include "base/testing/poppler.h"

namespace {

using namespace base::pdf;
using base::test::pages_of;
using base::test::poppler;

constexpr base::Instant morning{1'760'000'000'000'000};

Document letter(const std::string& to, int pages = 1, Document::Turn turn = Document::Turn::portrait) {
    Document document{.title = "Surat " + to, .author = "", .created = morning, .turn = turn};
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) document.blocks.push_back(NewPage{});
        document.blocks.push_back(Words{"Kepada " + to});
    }
    return document;
}

std::string set_of(const std::vector<Document>& documents) {
    std::string bytes;
    PdfSet set({"Surat-surat", "Kantor", morning}, [&bytes](std::string_view piece) { bytes += piece; });
    for (const auto& document : documents) set.add(document);
    set.finish();
    return bytes;
}

}  // namespace

TEST_CASE("each document of a set begins a page, in its own size and with its own page numbers") {
    const auto set = set_of({letter("Ani", 2), letter("Budi", 1, Document::Turn::landscape), letter("Cici")});
    const auto pages = pages_of(set);
    REQUIRE(pages.size() == 4);
    const std::vector<std::pair<std::string, std::string>> expected = {
        {"Kepada Ani", "Halaman 1 dari 2"}, {"Kepada Ani", "Halaman 2 dari 2"}, {"Kepada Budi", "Halaman 1 dari 1"}, {"Kepada Cici", "Halaman 1 dari 1"}};
    for (std::size_t at = 0; at < expected.size(); ++at) {
        CHECK(pages[at].find(expected[at].first) != std::string::npos);
        CHECK(pages[at].find(expected[at].second) != std::string::npos);
    }
    const auto sizes = poppler(set, "pdfinfo -f 1 -l 4");
    CHECK(sizes.find("Page    3 size:  841.89 x 595.276") != std::string::npos);
    CHECK(sizes.find("Page    4 size:  595.276 x 841.89") != std::string::npos);
    CHECK(sizes.find("Surat-surat") != std::string::npos);
}

TEST_CASE("the same documents make the same bytes, which come before the set is finished") {
    CHECK(set_of({letter("Ani"), letter("Budi")}) == set_of({letter("Ani"), letter("Budi")}));
    std::size_t bytes = 0;
    PdfSet set({"Surat-surat", "Kantor", morning}, [&bytes](std::string_view piece) { bytes += piece.size(); });
    for (int i = 0; i < 40; ++i) set.add(letter("pegawai nomor " + std::to_string(i)));
    CHECK(bytes > 10'000);
    set.finish();
}
