#include "base/similar.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "base/text.h"

namespace base {
namespace {

constexpr std::size_t longest_compared = 80, least_within = 4;

// Letters to put in, take out or replace (Levenshtein).
std::size_t letters_apart(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({replaced, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row[b.size()];
}

// Nothing where they have too little in common; one within the other is as close as a few letters.
std::optional<std::size_t> distance(const std::string& a, const std::string& b) {
    const auto& [shorter, longer] = a.size() < b.size() ? std::pair<const std::string&, const std::string&>(a, b) : std::pair<const std::string&, const std::string&>(b, a);
    if (shorter.size() >= least_within && longer.find(shorter) != std::string::npos) return (longer.size() - shorter.size()) / 4;
    const auto most = std::max<std::size_t>(1, shorter.size() / 4);
    if (longer.size() - shorter.size() > most) return std::nullopt;
    const auto apart = letters_apart(a, b);
    return apart <= most ? std::optional(apart) : std::nullopt;
}

}  // namespace

std::vector<std::string> similar_to(std::string_view typed, const std::vector<std::string>& names, std::size_t most) {
    const auto key = heading_key(typed).substr(0, longest_compared);
    std::vector<std::pair<std::size_t, std::string>> close;
    if (key.empty()) return {};
    for (const auto& name : names)
        if (const auto apart = distance(key, heading_key(name).substr(0, longest_compared))) close.emplace_back(*apart, name);
    std::ranges::sort(close);
    std::vector<std::string> similar;
    for (std::size_t i = 0; i < std::min(most, close.size()); ++i) similar.push_back(std::move(close[i].second));
    return similar;
}

}  // namespace base
