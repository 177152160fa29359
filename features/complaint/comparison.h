// Did it become faster, and by half? Two lists of working days, before and after, compared by their medians, each with an interval that
// needs no assumption about how days are spread: between the j-th shortest and the j-th longest lies the true median, unless fewer than j
// of n fell on one side of it, which has the chance of a fair coin (exact binomial). Each interval errs in at most 2.5 of 100 cases, so
// both hold in at least 95. Whole numbers only.
#pragma once

#include <optional>
#include <vector>

#include "base/amount.h"

namespace complaint {

struct Duration {
    int days;
    bool is_open = false;  // not settled yet: at least so long
};

// The largest j with P(fewer than j of n fair coins) <= 1/80; 0: n is too small for an interval (below 7).
int rank_for_interval(int n);

struct MedianInterval {
    int count = 0;
    std::optional<base::Amount> median;  // none where too many are open to know it
    std::optional<int> low, high;        // none: too few, or not bounded, since too many are open
};

enum class Verdict { too_few, halved, faster, not_shown, slower };
struct Comparison {
    MedianInterval before, after;
    std::optional<base::Amount> ratio_low, ratio_high;  // after / before, rounded away from each other
    Verdict verdict = Verdict::too_few;
};

// What is open counts against the claim: before, as if settled today; after, as if it took for ever.
Comparison compare(const std::vector<Duration>& before, const std::vector<Duration>& after);

}  // namespace complaint
