// Reads a PDF back with Poppler's programs, as whoever receives it would.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace base::test {

std::vector<std::string> pages_of(const std::string& pdf);  // the text of each page, laid out as on paper
std::string poppler(const std::string& pdf, std::string_view program, std::string_view arguments_after = {});  // what it prints

struct WordBox {
    double left, top, right, bottom;  // points from the upper left corner of the page
    std::string word;
};
std::vector<WordBox> words_of(const std::string& pdf);

}  // namespace base::test
