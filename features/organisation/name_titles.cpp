#include "features/organisation/name_titles.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace organisation {
namespace {

constexpr std::array<std::string_view, 14> front_titles = {"prof", "dr", "drg", "drh", "drs", "dra", "ir", "h", "hj", "kh", "apt", "ns", "bd", "bdn"};
constexpr std::size_t longest_capitals = 6;

bool is_capitals(std::string_view word) {
    return word.size() >= 2 && word.size() <= longest_capitals && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "S.T., M.T." and "SE", but not the second half of "Lestari, Ani".
bool is_back_title(std::string_view text) {
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        const auto part = base::trim(text.substr(0, comma));
        if (!part.empty() && part.find('.') == std::string_view::npos && !is_capitals(part)) return false;
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return true;
}

// "dr." and "Hj." with their stop; without it "H" or "Ir" may as well be a name.
bool is_front_title(std::string_view word) {
    return word.ends_with('.') && std::ranges::find(front_titles, base::heading_key(word)) != front_titles.end();
}

std::string with_single_spaces(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!space) out += c;
        else if (!out.empty() && out.back() != ' ') out += ' ';
    }
    return std::string(base::trim(out));
}

}  // namespace

NameParts name_parts(std::string_view written) {
    const auto text = with_single_spaces(written);
    std::string_view rest = text;
    NameParts parts;
    const auto comma = rest.find(',');
    if (comma != std::string_view::npos && is_back_title(rest.substr(comma + 1))) {
        parts.back = base::trim(rest.substr(comma + 1));
        rest = base::trim(rest.substr(0, comma));
    }
    for (auto space = rest.find(' '); space != std::string_view::npos && is_front_title(rest.substr(0, space)); space = rest.find(' ')) {
        parts.front += (parts.front.empty() ? "" : " ") + std::string(rest.substr(0, space));
        rest.remove_prefix(space + 1);
    }
    parts.name = rest;
    return parts;
}

}  // namespace organisation
