// Thousands of broken copies of good files, the same ones in every run. What holds for each of them is said here; that none
// reads beyond its bytes is what the sanitizers add.
#include <doctest/doctest.h>

#include <random>
#include <utility>

#include "base/sheet_write.h"
#include "base/test/sheets_in_test.h"
#include "base/text.h"
#include "base/upload.h"

namespace {

using namespace std::string_literals;
using Chance = std::mt19937;

std::size_t below(Chance& chance, std::size_t end) {
    return chance() % end;
}

// A few bytes changed, dropped, doubled or cut off.
std::string broken(std::string bytes, Chance& chance) {
    for (auto times = 1 + below(chance, 4); times > 0 && !bytes.empty(); --times) {
        const auto at = below(chance, bytes.size());
        switch (below(chance, 4)) {
            case 0: bytes[at] = static_cast<char>(chance()); break;
            case 1: bytes.erase(at, 1 + below(chance, 8)); break;
            case 2: bytes.insert(at, bytes.substr(at, 1 + below(chance, 16))); break;
            case 3: bytes.resize(at + 1); break;
        }
    }
    return bytes;
}

TEST_CASE("a broken image is refused, or comes out clean: cleaning it again changes nothing") {
    const std::string seeds[] = {
        "\xff\xd8\xff\xe1\0\x0c" "Exif\0\0II*\0\xff\xc0\0\x0b\x08\0\x10\0\x10\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0ab\xff\0c\xff\xd9"s,
        "RIFF\x1e\0\0\0WEBPVP8L\x06\0\0\0\x2f\x63\x40\x0c\0xEXIF\x04\0\0\0abcd"s,
        "%PDF-1.7\n1 0 obj\n%%EOF\n"s};
    Chance chance(20'261'120);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto upload = base::accept_upload(broken(seeds[below(chance, std::size(seeds))], chance));
        if (!upload) continue;
        ++accepted;
        const auto again = base::accept_upload(upload.value().bytes);
        REQUIRE(again);
        REQUIRE(again.value().bytes == upload.value().bytes);
    }
    CHECK(accepted > 1000);
}

TEST_CASE("a broken CSV is refused by name, or gives rows whose texts are UTF-8") {
    const std::string seed = "NIP;\"Nama \"\"lengkap\"\"\";Nilai\r\n'0042;\"Ren\u00e9e\ndua\";12,5\r\n=\"01\";;85%\r\n";
    Chance chance(20'261'121);
    for (int i = 0; i < 5'000; ++i) {
        const auto seen = base_test::see(broken(seed, chance));
        if (!seen.outcome) REQUIRE((seen.rule().starts_with("sheet_") || seen.rule().starts_with("file_kind_")));
        for (const auto& row : seen.rows) REQUIRE(base::is_utf8(row));
    }
}

std::string random_text(Chance& chance) {
    constexpr std::string_view pieces[] = {"a", "B", "7", " ", ",", ";", "\t", "|", "\"", "\n", "'", "=", "-", "\u00e9", "\U0001f600", "x y"};
    std::string text;
    for (auto size = below(chance, 8); size > 0; --size) text += pieces[below(chance, std::size(pieces))];
    return text;
}

// Spaces at the ends are dropped on reading, and marks that protect digits are taken for what they are.
bool comes_back(const std::string& text) {
    return !text.empty() && base::trim(text) == text && !text.starts_with('\'') && !text.starts_with("=\"");
}

TEST_CASE("any table written to a CSV is read back as it was") {
    Chance chance(20'261'122);
    for (int i = 0; i < 2'000; ++i) {
        std::vector<std::string> texts;
        while (texts.size() < 4)
            if (auto text = random_text(chance); comes_back(text)) texts.push_back(std::move(text));
        bool written = false;
        const auto bytes = base::csv_text({"satu", "dua", "tiga", "empat"}, [&](std::vector<base::Cell>& cells) {
            if (std::exchange(written, true)) return base::Next::stop;
            for (const auto& text : texts) cells.push_back(base::cell_of(text));
            return base::Next::go_on;
        });
        const auto seen = base_test::see(bytes);
        REQUIRE_MESSAGE(seen.cells.size() == 2, bytes);
        for (std::size_t column = 0; column < texts.size(); ++column) REQUIRE_MESSAGE(seen.cells[1].at(column).text == texts[column], bytes);
    }
}

}  // namespace
