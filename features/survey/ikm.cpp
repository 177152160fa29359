#include "features/survey/ikm.h"

#include <algorithm>

namespace survey {
namespace {

using Wide = __int128;

constexpr std::int64_t hundredth = base::amount_one / 100;  // of an amount
constexpr Wide fine = 1'000'000'000'000'000;                // parts of one that a mean is carried with

// To hundredths, half up; the means before it lost at most half a part each, so what lies as close to a half as that is the half.
base::Amount to_hundredths(Wide number) {
    constexpr Wide parts = fine / 100, lost = 1'000;
    return {static_cast<std::int64_t>((number + parts / 2 + lost) / parts) * hundredth};
}

Wide fine_mean(const Sum& element) { return (Wide{element.sum} * fine * 2 + element.count) / (Wide{element.count} * 2); }

// The largest whole number whose square is at most `number`.
Wide root_of(Wide number) {
    Wide low = 0, high = Wide{1} << 62;
    while (low < high) {
        const Wide middle = (low + high + 1) / 2;
        if (middle <= number / middle) low = middle;
        else high = middle - 1;
    }
    return low;
}

}  // namespace

Tally& Tally::operator+=(const Tally& more) {
    answers += more.answers;
    scores += more.scores;
    squares += more.squares;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        elements[i].sum += more.elements[i].sum;
        elements[i].count += more.elements[i].count;
    }
    return *this;
}

Tally& Tally::operator-=(const Tally& part) {
    answers -= part.answers;
    scores -= part.scores;
    squares -= part.squares;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        elements[i].sum -= part.elements[i].sum;
        elements[i].count -= part.elements[i].count;
    }
    return *this;
}

std::int64_t score_of(const Marks& marks) {
    std::int64_t sum = 0, count = 0;
    for (const int mark : marks)
        if (mark > 0) sum += mark, ++count;
    return count == 0 ? 0 : (sum * 2500 * 2 + count) / (count * 2);
}

Tally tally_of(const Marks& marks) {
    Tally tally;
    tally.answers = 1;
    tally.scores = score_of(marks);
    tally.squares = tally.scores * tally.scores;
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (marks[i] > 0) tally.elements[i] = {marks[i], 1};
    return tally;
}

Grade grade_of(base::Amount index) {
    if (index < base::Amount{65'0000}) return Grade::d;
    if (index <= base::Amount{76'6000}) return Grade::c;
    if (index <= base::Amount{88'3000}) return Grade::b;
    return Grade::a;
}

base::Amount mean_of(const Sum& element) { return to_hundredths(fine_mean(element)); }

std::optional<base::Amount> index_of(const Tally& tally, WeightMode mode) {
    Wide sum = 0;
    std::int64_t count = 0;
    for (const auto& element : tally.elements)
        if (element.count > 0) sum += fine_mean(element), ++count;
    if (count == 0) return std::nullopt;
    switch (mode) {
        case WeightMode::exact: return to_hundredths(sum * 25 / count);
        case WeightMode::thousandths: return to_hundredths(sum * 25 * ((2'000 + count) / (2 * count)) / 1'000);
        case WeightMode::hundredths: return to_hundredths(sum * 25 * ((200 + count) / (2 * count)) / 100);
    }
    return std::nullopt;
}

std::optional<base::Amount> margin_of(const Tally& tally, std::int64_t population) {
    const Wide n = tally.answers;
    if (n < 2) return std::nullopt;
    if (population > 0 && n >= population) return base::Amount{};  // everybody was asked
    const Wide spread = n * tally.squares - Wide{tally.scores} * tally.scores;  // n (n - 1) times the variance
    constexpr Wide normal = 196;  // hundredths of a standard deviation on either side: 95 %
    Wide square = normal * normal * spread / (n * (n - 1)) / n;  // of the margin, in ten-thousandths of a hundredth's square
    if (population > 1) square = square * (population - n) / (population - 1);
    return base::Amount{static_cast<std::int64_t>((root_of(square) + 50) / 100) * hundredth};
}

std::int64_t advised_sample(std::int64_t population) {
    if (population <= 0) return 0;
    // X2 N P (1 - P) / (d2 (N - 1) + X2 P (1 - P)) with X2 = 3.841, P = 0.5, d = 0.05, in millionths
    const Wide above = Wide{960'250} * population, below = Wide{2'500} * (population - 1) + 960'250;
    return static_cast<std::int64_t>((above * 2 + below) / (below * 2));
}

Satisfaction satisfaction_of(const Tally& tally, std::int64_t population) {
    Satisfaction shown{.answers = tally.answers, .population = population, .advised = advised_sample(population)};
    if (tally.answers < fewest_answers) return shown;
    shown.index = index_of(tally);
    shown.margin = margin_of(tally, population);
    if (shown.index) shown.grade = grade_of(*shown.index);
    for (const auto element : all_elements) {
        const auto& sum = tally.elements[place(element)];
        if (sum.count > 0) shown.elements.push_back({element, mean_of(sum), sum.count});
    }
    // By the exact means: two that are printed alike may differ.
    const auto lower = [&](Element a, Element b) {
        const auto &x = tally.elements[place(a)], &y = tally.elements[place(b)];
        return Wide{x.sum} * y.count < Wide{y.sum} * x.count;
    };
    for (const auto& one : shown.elements)
        if (!shown.lowest || lower(one.element, *shown.lowest)) shown.lowest = one.element;
    return shown;
}

}  // namespace survey
