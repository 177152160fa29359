#include "base/testing/poppler.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <regex>

#include "base/result.h"

namespace base::test {

std::string poppler(const std::string& pdf, std::string_view program, std::string_view arguments_after) {
    const auto file = std::filesystem::temp_directory_path() / fmt::format("capaian-test-{}.pdf", getpid());
    std::ofstream(file, std::ios::binary) << pdf;
    const std::unique_ptr<FILE, int (*)(FILE*)> output(popen(fmt::format("{} {} {}", program, file.string(), arguments_after).c_str(), "r"), pclose);
    std::string printed;
    std::array<char, 4096> some;
    while (const auto count = fread(some.data(), 1, some.size(), output.get())) printed.append(some.data(), count);
    std::filesystem::remove(file);
    check(!printed.empty(), "poppler-utils printed nothing: are they installed?");
    return printed;
}

std::vector<std::string> pages_of(const std::string& pdf) {
    const auto all = poppler(pdf, "pdftotext -layout", "-");
    std::vector<std::string> pages;
    for (std::size_t at = 0; at < all.size();) {
        const auto end = std::min(all.find('\f', at), all.size());
        pages.push_back(all.substr(at, end - at));
        at = end + 1;
    }
    return pages;
}

std::vector<WordBox> words_of(const std::string& pdf) {
    static const std::regex word(R"re(<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</word>)re");
    const auto all = poppler(pdf, "pdftotext -bbox", "-");
    std::vector<WordBox> words;
    for (std::sregex_iterator at(all.begin(), all.end(), word), end; at != end; ++at)
        words.push_back({std::stod((*at)[1]), std::stod((*at)[2]), std::stod((*at)[3]), std::stod((*at)[4]), (*at)[5]});
    return words;
}

}  // namespace base::test
