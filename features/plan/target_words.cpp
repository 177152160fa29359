#include "features/plan/target_words.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace plan {
namespace {

using rating::Direction;

constexpr std::pair<std::string_view, Direction> comparators[] = {
    {"≤", Direction::lower_is_better},           {"<=", Direction::lower_is_better},          {"<", Direction::lower_is_better},
    {"maksimal", Direction::lower_is_better},    {"maks.", Direction::lower_is_better},       {"maks", Direction::lower_is_better},
    {"paling lama", Direction::lower_is_better}, {"paling banyak", Direction::lower_is_better}, {"kurang dari", Direction::lower_is_better},
    {"≥", Direction::higher_is_better},          {">=", Direction::higher_is_better},         {">", Direction::higher_is_better},
    {"minimal", Direction::higher_is_better},    {"min.", Direction::higher_is_better},       {"min", Direction::higher_is_better},
    {"sekurang-kurangnya", Direction::higher_is_better}, {"paling sedikit", Direction::higher_is_better},
    {"lebih dari", Direction::higher_is_better}};

constexpr std::string_view between[] = {" s.d. ", " s/d ", " sd ", " sampai ", "–", "—", "-"};
constexpr std::string_view digits = "0123456789";

std::optional<Direction> take_comparator(std::string_view& text) {
    const auto small = base::lower(text);
    for (const auto& [word, direction] : comparators) {
        if (!small.starts_with(word)) continue;
        text = base::trim(text.substr(word.size()));
        return direction;
    }
    return std::nullopt;
}

// "12 laporan" is the number and its unit; nothing where it does not begin with a number, or has another one behind it.
struct Figure {
    std::string number, unit;
};
std::optional<Figure> figure_in(std::string_view text) {
    const bool is_money = base::lower(text.substr(0, 2)) == "rp";
    if (is_money) text = text.substr(std::min(text.find_first_of(digits), text.size()));
    const auto typed = base::trim(text);
    const auto end = std::min(typed.find_first_not_of("0123456789.,"), typed.size());
    const auto unit = base::trim(typed.substr(end));
    if (end == 0 || digits.find(typed[0]) == std::string_view::npos || unit.find_first_of(digits) != std::string::npos) return std::nullopt;
    return Figure{std::string(typed.substr(0, end)), std::string(is_money ? "Rp" : unit)};
}

// Two figures with a dash or "sampai" between them.
std::optional<std::pair<Figure, Figure>> range_in(std::string_view text) {
    for (const auto separator : between) {
        const auto at = text.find(separator);
        if (at == std::string_view::npos || at == 0) continue;
        const auto low = figure_in(base::trim(text.substr(0, at)));
        const auto high = figure_in(base::trim(text.substr(at + separator.size())));
        if (low && high) return std::pair{*low, *high};
    }
    return std::nullopt;
}

}  // namespace

base::Result<TargetWords> read_target(std::string_view typed, const std::string& path) {
    auto text = base::trim(typed);
    TargetWords read;
    read.direction = take_comparator(text);
    if (const auto range = range_in(text); range && !read.direction) {
        read.low = TRY(base::parse_amount(range->first.number, path));
        read.high = TRY(base::parse_amount(range->second.number, path));
        read.direction = Direction::within_range;
        read.unit = range->second.unit;
    } else if (const auto figure = figure_in(text)) {
        read.target = TRY(base::parse_amount(figure->number, path));
        read.unit = figure->unit;
    } else {
        read.direction = std::nullopt;
        read.words = base::trim(typed);
    }
    return read;
}

}  // namespace plan
