#include "features/plan/target_words.h"

#include <algorithm>
#include <utility>

#include "base/figure.h"
#include "base/text.h"

namespace plan {
namespace {

using rating::Direction;

// The longer of two that begin alike comes first.
constexpr std::pair<std::string_view, Direction> comparators[] = {
    {"tidak lebih dari", Direction::lower_is_better},      {"tidak melebihi", Direction::lower_is_better},
    {"tidak kurang dari", Direction::higher_is_better},    {"selambat-lambatnya", Direction::lower_is_better},
    {"selama-lamanya", Direction::lower_is_better},        {"setinggi-tingginya", Direction::lower_is_better},
    {"sebanyak-banyaknya", Direction::lower_is_better},    {"paling lambat", Direction::lower_is_better},
    {"paling lama", Direction::lower_is_better},           {"paling banyak", Direction::lower_is_better},
    {"paling tinggi", Direction::lower_is_better},         {"kurang dari", Direction::lower_is_better},
    {"di bawah", Direction::lower_is_better},              {"maksimal", Direction::lower_is_better},
    {"maksimum", Direction::lower_is_better},              {"maks.", Direction::lower_is_better},
    {"maks", Direction::lower_is_better},                  {"max.", Direction::lower_is_better},
    {"max", Direction::lower_is_better},                   {"≤", Direction::lower_is_better},
    {"<=", Direction::lower_is_better},                    {"<", Direction::lower_is_better},
    {"sekurang-kurangnya", Direction::higher_is_better},   {"sekurangnya", Direction::higher_is_better},
    {"setidaknya", Direction::higher_is_better},           {"paling sedikit", Direction::higher_is_better},
    {"paling kurang", Direction::higher_is_better},        {"paling rendah", Direction::higher_is_better},
    {"lebih dari", Direction::higher_is_better},           {"di atas", Direction::higher_is_better},
    {"minimal", Direction::higher_is_better},              {"minimum", Direction::higher_is_better},
    {"min.", Direction::higher_is_better},                 {"min", Direction::higher_is_better},
    {"≥", Direction::higher_is_better},                    {">=", Direction::higher_is_better},
    {">", Direction::higher_is_better}};

constexpr std::string_view between[] = {" s.d. ", " s/d ", " sd ", " sampai ", "–", "—", "-"};

std::optional<Direction> take_comparator(std::string_view& text) {
    const auto small = base::lower(text);
    for (const auto& [word, direction] : comparators) {
        if (!small.starts_with(word)) continue;
        text = base::trim(text.substr(word.size()));
        return direction;
    }
    return std::nullopt;
}

// Two figures with a dash or "sampai" between them.
std::optional<std::pair<base::Figure, base::Figure>> range_in(std::string_view text) {
    for (const auto separator : between) {
        const auto at = text.find(separator);
        if (at == std::string_view::npos || at == 0) continue;
        const auto low = base::figure_in(base::trim(text.substr(0, at)));
        const auto high = base::figure_in(base::trim(text.substr(at + separator.size())));
        if (low && high) return std::pair{*low, *high};
    }
    return std::nullopt;
}

}  // namespace

bool is_duration_unit(std::string_view unit) {
    const auto first = base::lower(unit.substr(0, unit.find(' ')));
    return first == "hari" || first == "jam" || first == "menit" || first == "detik" || first == "minggu";
}

base::Result<TargetWords> read_target(std::string_view typed, const std::string& path) {
    auto text = base::trim(typed);
    TargetWords read;
    read.direction = take_comparator(text);
    if (const auto range = range_in(text); range && !read.direction) {
        read.low = TRY(base::parse_amount(range->first.number, path));
        read.high = TRY(base::parse_amount(range->second.number, path));
        read.direction = Direction::within_range;
        read.unit = range->second.unit;
    } else if (const auto key = base::lower(text); key == "nihil" || key == "nol" || key == "zero") {
        read.target = base::Amount{};
    } else if (const auto figure = base::figure_in(text)) {
        read.target = TRY(base::parse_amount(figure->number, path));
        read.unit = figure->unit;
    } else {
        read.direction = std::nullopt;
        read.words = base::trim(typed);
    }
    return read;
}

}  // namespace plan
