#include "base/figure.h"

#include <algorithm>

#include "base/text.h"

namespace base {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view months[] = {"januari", "februari", "maret",     "april",   "mei",      "juni",
                                       "juli",    "agustus",  "september", "oktober", "november", "desember"};
constexpr std::string_view numbers[] = {"nol",   "satu",    "dua",      "tiga",    "empat",   "lima",    "enam",   "tujuh",
                                        "delapan", "sembilan", "sepuluh", "sebelas", "seratus", "seribu"};

std::string first_word(std::string_view text) { return lower(text.substr(0, text.find(' '))); }

template <class List>
bool holds(const List& list, const std::string& word) {
    return std::ranges::find(list, word) != std::end(list);
}

// "(lima) dokumen": the number once more in words says nothing new.
std::string_view without_number_in_words(std::string_view unit) {
    const auto close = unit.find(')');
    if (!unit.starts_with('(') || close == std::string_view::npos) return unit;
    return holds(numbers, first_word(unit.substr(1, close - 1))) ? trim(unit.substr(close + 1)) : unit;
}

}  // namespace

std::optional<Figure> figure_in(std::string_view text) {
    const bool is_money = lower(text.substr(0, 2)) == "rp";
    if (is_money) text = text.substr(std::min(text.find_first_of(digits), text.size()));
    const auto typed = trim(text);
    const auto end = std::min(typed.find_first_not_of("0123456789.,"), typed.size());
    auto number = typed.substr(0, end);
    auto unit = without_number_in_words(trim(typed.substr(end)));
    const auto sign = end < typed.size() ? lower(typed.substr(end, 1)).front() : ' ';
    if (unit.size() == 1 && sign >= 'a' && sign <= 'z') return std::nullopt;  // "12O" is a slip for 120
    if (is_money && unit.starts_with('-')) unit = {}, number = number.substr(0, number.find_last_of(digits) + 1);  // "1.250.000,-"
    if (number.empty() || digits.find(number[0]) == std::string_view::npos) return std::nullopt;
    if (unit.find_first_of(digits) != std::string_view::npos || holds(months, first_word(unit))) return std::nullopt;
    if (!is_money) return Figure{std::string(number), std::string(unit)};
    return Figure{"Rp" + std::string(number), unit.empty() ? "Rp" : "Rp " + std::string(unit)};
}

bool says_no_figure(std::string_view text) {
    constexpr std::string_view words[] = {"", "na", "tad", "tidakada", "tidakadadata", "belumada", "belumadadata", "kosong", "x"};
    return holds(words, heading_key(text)) && text.find('%') == std::string_view::npos;
}

}  // namespace base
