#include "base/month.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"

namespace base {
namespace {

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : lower(text)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) words.back() += c;
        else if (!words.back().empty()) words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool is_number(const std::string& word) { return !word.empty() && word.size() <= 4 && word.find_first_not_of("0123456789") == std::string::npos; }

int quarter_in(const std::string& word) {
    constexpr std::string_view romans[] = {"i", "ii", "iii", "iv"};
    for (int i = 0; i < 4; ++i)
        if (word == romans[i] || word == std::to_string(i + 1)) return i + 1;
    return 0;
}

// The quarter that the words name, taken from them with its label: "triwulan iii", "tw3", "t3".
int take_quarter(std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const std::string_view label : {"triwulan", "tw", "t", "q"}) {
            if (!words[i].starts_with(label)) continue;
            const bool stands_apart = words[i] == label && i + 1 < words.size();
            const int quarter = quarter_in(stands_apart ? words[i + 1] : words[i].substr(label.size()));
            if (quarter == 0) continue;
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i), words.begin() + static_cast<std::ptrdiff_t>(i + (stands_apart ? 2 : 1)));
            return quarter;
        }
    return 0;
}

std::optional<Day> end_of(int year, int month) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12) return std::nullopt;
    return (month == 12 ? make_day(year + 1, 1, 1) : make_day(year, month + 1, 1)) - 1;
}

}  // namespace

std::optional<Day> last_day_of(std::string_view written, int year) {
    auto words = words_of(written);
    const int quarter = take_quarter(words);
    const auto long_number = std::ranges::find_if(words, [](const std::string& word) { return is_number(word) && word.size() == 4; });
    if (long_number != words.end()) {
        year = std::stoi(*long_number);
        words.erase(long_number);
    }
    if (quarter != 0) return words.empty() ? end_of(year, quarter * 3) : std::nullopt;
    if (words.empty() || words.size() > 2) return std::nullopt;
    // A day of that month, written out, is read by the reader of days.
    const bool has_short_year = words.size() == 2 && is_number(words[1]) && words[1].size() == 2 && !is_number(words[0]);
    if (words.size() == 2 && !has_short_year) return std::nullopt;
    const auto text = "1-" + words[0] + "-" + (has_short_year ? words[1] : std::to_string(year));
    const auto first = parse_loose_day(text);
    return first ? end_of(civil_of(*first).year, civil_of(*first).month) : std::nullopt;
}

}  // namespace base
