#include "rating/fine.h"

#include <algorithm>

namespace rating {

Fine share_between(Wide part, Wide all, Percent least, Percent most) {
    const Wide share = divided<Wide>(part * fine(full).value, all);
    return {static_cast<std::int64_t>(std::clamp<Wide>(share, fine(least).value, fine(most).value))};
}

namespace {

// A third carried with thirteen decimals is off by half a unit of its last place, and so is every mean: of indicators, of results, of
// kinds. What four such steps can keep from a half is a half.
constexpr std::int64_t carried_error = 2;

constexpr Percent step(int decimals) {
    constexpr Percent of[] = {one_percent, one_percent / 10, one_percent / 100, one_percent / 1'000, one_percent / 10'000};
    return of[decimals];
}

}  // namespace

Percent rounded(Fine figure, int decimals) {
    const auto unit = step(decimals);
    const auto towards_half = figure.value < 0 ? -carried_error : carried_error;
    return divided(figure.value + towards_half, fine(unit).value) * unit;
}

void WeightedMean::add(BasisPoints weight, Fine value) {
    const auto counted = std::max<BasisPoints>(weight, 0);
    weighted_ += Wide(counted) * value.value;
    plain_ += value.value;
    weights_ += counted;
    ++count_;
}

std::optional<Fine> WeightedMean::value() const {
    if (count_ == 0) return std::nullopt;
    const auto mean = weights_ > 0 ? divided<Wide>(weighted_, weights_) : divided<Wide>(plain_, count_);
    return Fine{static_cast<std::int64_t>(mean)};
}

}  // namespace rating
