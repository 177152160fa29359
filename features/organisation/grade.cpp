#include "features/organisation/grade.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"

namespace organisation {
namespace {

constexpr std::array<std::string_view, 17> romans = {"i",  "ii", "iii", "iv",  "v",    "vi",  "vii", "viii", "ix",
                                                     "x",  "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii"};
// The pangkat of each golongan of a PNS (law/rules 10.5), by heading_key; "Tk. I" is also written in full.
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> ranks = {{
    {"jurumuda", "I/a"},       {"jurumudatki", "I/b"},         {"juru", "I/c"},           {"jurutki", "I/d"},
    {"pengaturmuda", "II/a"},  {"pengaturmudatki", "II/b"},    {"pengatur", "II/c"},      {"pengaturtki", "II/d"},
    {"penatamuda", "III/a"},   {"penatamudatki", "III/b"},     {"penata", "III/c"},       {"penatatki", "III/d"},
    {"pembina", "IV/a"},       {"pembinatki", "IV/b"},         {"pembinautamamuda", "IV/c"}, {"pembinautamamadya", "IV/d"},
    {"pembinautama", "IV/e"}}};

std::string upper(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

// "Penata Tk. I (III/d)": penata, tk, i, iii, d.
std::vector<std::string> words_of(std::string_view typed) {
    std::vector<std::string> words(1);
    for (const char c : base::lower(typed)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) words.back() += c;
        else if (!words.back().empty()) words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

// "iii" and "3" are 3; 0 for what is no numeral.
int numeral(std::string_view text) {
    for (std::size_t i = 0; i < romans.size(); ++i)
        if (text == romans[i] || text == std::to_string(i + 1)) return static_cast<int>(i + 1);
    return 0;
}

// "iiid", "3d", and "34", which is SIASN's golRuangAkhirId: the last sign is the letter, what stands before it the numeral.
std::string pns_grade(std::string_view key) {
    if (key.size() < 2) return "";
    const auto number = numeral(key.substr(0, key.size() - 1));
    const char sign = key.back(), letter = sign >= '1' && sign <= '5' ? static_cast<char>('a' + (sign - '1')) : sign;
    const char last = number == 4 ? 'e' : 'd';
    if (number < 1 || number > 4 || letter < 'a' || letter > last) return "";
    return upper(romans[static_cast<std::size_t>(number - 1)]) + "/" + letter;
}

std::string grade_of_rank(std::string_view typed) {
    auto key = base::heading_key(typed);
    const auto in_full = key.find("tingkati");
    if (in_full != std::string::npos) key.replace(in_full, std::string_view("tingkati").size(), "tki");
    const auto found = std::ranges::find(ranks, key, [](const auto& rank) { return rank.first; });
    return found == ranks.end() ? "" : std::string(found->second);
}

bool is_letter(std::string_view word) { return word.size() == 1 && word[0] >= 'a' && word[0] <= 'e'; }
bool has_letter(std::string_view word) { return word.find_first_not_of("0123456789") != std::string_view::npos; }

// "Penata Tk. I (III/d)" and "III/d - Penata Tk. I": the grade stands somewhere in it, and its letter may be a word of its own. Digits
// alone are a grade only where nothing else is there, since a day may stand beside it.
std::string pns_grade_in(std::string_view typed) {
    if (auto grade = grade_of_rank(typed); !grade.empty()) return grade;
    const auto words = words_of(typed);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool has_letter_next = i + 1 < words.size() && is_letter(words[i + 1]);
        if (has_letter_next && has_letter(words[i]))
            if (auto grade = pns_grade(words[i] + words[i + 1]); !grade.empty()) return grade;
        if (has_letter(words[i]))
            if (auto grade = pns_grade(words[i]); !grade.empty()) return grade;
    }
    if (words.empty()) return "";
    const auto grade = pns_grade(words.back());
    return grade.empty() && words.size() > 1 ? pns_grade(words[words.size() - 2] + words.back()) : grade;
}

// The first numeral; one with a letter behind it is a grade of a PNS.
std::string pppk_grade_in(std::string_view typed) {
    const auto words = words_of(typed);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto number = numeral(words[i]);
        if (number == 0) continue;
        return i + 1 < words.size() && is_letter(words[i + 1]) ? "" : upper(romans[static_cast<std::size_t>(number - 1)]);
    }
    return "";
}

}  // namespace

base::Result<std::string> read_grade(std::string_view typed, Status status) {
    if (base::heading_key(typed).empty()) return std::string();
    const bool pns = status == Status::pns;
    const auto grade = pns ? pns_grade_in(typed) : pppk_grade_in(typed);
    if (!grade.empty()) return grade;
    return base::refuse(pns ? "grade_is_no_pns_grade" : "grade_is_no_pppk_grade", "", std::string(base::shorten(typed, 40)));
}

}  // namespace organisation
