#include "features/complaint/comparison.h"

#include <algorithm>
#include <cstdint>

namespace complaint {
namespace {

constexpr std::uint64_t middle_term = 1ull << 62;
constexpr std::uint64_t one_side = 80;  // one in eighty: 1.25 of 100

using Wide = unsigned __int128;

// The binomial coefficients of n from the middle outwards, as shares of the largest one in 62 binary places. Each is cut off below by
// less than one unit, so the chance of a tail is wrong by less than n in 2^62.
std::vector<std::uint64_t> lower_half(int n) {
    std::vector<std::uint64_t> terms(n / 2 + 1);
    terms.back() = middle_term;
    for (int k = n / 2; k > 0; --k) terms[k - 1] = static_cast<std::uint64_t>(Wide{terms[k]} * k / (n - k + 1));
    return terms;
}

}  // namespace

int rank_for_interval(int n) {
    if (n < 1) return 0;
    const auto terms = lower_half(n);
    Wide all = 0;
    for (const auto term : terms) all += term;
    all = n % 2 == 0 ? 2 * all - middle_term : 2 * all;  // of an odd n the middle stands twice
    Wide tail = 0;
    int rank = 0;
    while (rank < static_cast<int>(terms.size()) && (tail + terms[rank]) * one_side <= all) tail += terms[rank++];
    return rank;
}

namespace {

constexpr int endless = 1 << 30;

std::optional<int> known(int days) { return days == endless ? std::nullopt : std::optional(days); }

MedianInterval interval_of(std::vector<int> days) {
    std::ranges::sort(days);
    const int n = static_cast<int>(days.size());
    MedianInterval interval{.count = n, .median = {}, .low = {}, .high = {}};
    if (n == 0) return interval;
    const int left = days[(n - 1) / 2], right = days[n / 2];
    if (right != endless) interval.median = base::Amount{(std::int64_t{left} + right) * base::amount_one / 2};
    const int rank = rank_for_interval(n);
    if (rank == 0) return interval;
    interval.low = known(days[rank - 1]);
    interval.high = known(days[n - rank]);
    return interval;
}

std::vector<int> days_of(const std::vector<Duration>& durations, bool open_is_endless) {
    std::vector<int> days;
    for (const auto& duration : durations) days.push_back(duration.is_open && open_is_endless ? endless : duration.days);
    return days;
}

Verdict verdict_of(const MedianInterval& before, const MedianInterval& after) {
    if (!before.low || !before.high || rank_for_interval(after.count) == 0) return Verdict::too_few;
    if (after.high && *after.high * 2 <= *before.low && *before.low > 0) return Verdict::halved;
    if (after.high && *after.high < *before.low) return Verdict::faster;
    if (!after.low || *after.low > *before.high) return Verdict::slower;
    return Verdict::not_shown;
}

}  // namespace

Comparison compare(const std::vector<Duration>& before, const std::vector<Duration>& after) {
    Comparison comparison{interval_of(days_of(before, false)), interval_of(days_of(after, true)), {}, {}, {}};
    const auto& first = comparison.before;
    const auto& second = comparison.after;
    comparison.verdict = verdict_of(first, second);
    constexpr std::int64_t one = base::amount_one;
    if (second.low && first.high && *first.high > 0) comparison.ratio_low = base::Amount{*second.low * one / *first.high};
    if (second.high && first.low && *first.low > 0) comparison.ratio_high = base::Amount{(*second.high * one + *first.low - 1) / *first.low};
    return comparison;
}

}  // namespace complaint
