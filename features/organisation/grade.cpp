#include "features/organisation/grade.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace organisation {
namespace {

constexpr std::array<std::string_view, 17> romans = {"i",  "ii", "iii", "iv",  "v",    "vi",  "vii", "viii", "ix",
                                                     "x",  "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii"};

std::string upper(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

std::string_view without_prefix(std::string_view key) {
    for (const std::string_view prefix : {"golonganruang", "golongan", "golruang", "gol"})
        if (key.starts_with(prefix)) return key.substr(prefix.size());
    return key;
}

// "iiid": the letter is the last, so the numeral is what stands before it.
std::string pns_grade(std::string_view key) {
    if (key.size() < 2) return "";
    const auto numeral = key.substr(0, key.size() - 1);
    const char letter = key.back();
    const auto known = std::ranges::find(romans, numeral);
    if (known >= romans.begin() + 4) return "";
    const char last = numeral == "iv" ? 'e' : 'd';
    if (letter < 'a' || letter > last) return "";
    return upper(numeral) + "/" + letter;
}

std::string pppk_grade(std::string_view key) {
    for (std::size_t i = 0; i < romans.size(); ++i)
        if (key == romans[i] || key == std::to_string(i + 1)) return upper(romans[i]);
    return "";
}

}  // namespace

base::Result<std::string> read_grade(std::string_view typed, Status status) {
    const auto key = base::heading_key(typed);
    if (key.empty()) return std::string();
    const bool pns = status == Status::pns;
    const auto grade = pns ? pns_grade(without_prefix(key)) : pppk_grade(without_prefix(key));
    if (!grade.empty()) return grade;
    return base::refuse(pns ? "grade_is_no_pns_grade" : "grade_is_no_pppk_grade", "", std::string(base::shorten(typed, 40)));
}

}  // namespace organisation
