#include "rating/fine.h"

#include <algorithm>

namespace rating {

Fine share_between(Wide part, Wide all, Percent least, Percent most) {
    const Wide share = divided(part * fine(full).value, all);
    return {static_cast<std::int64_t>(std::clamp<Wide>(share, fine(least).value, fine(most).value))};
}

namespace {

// A third carried with thirteen decimals is a little off. What lies this near to a half is a half.
constexpr std::int64_t carried_error = 1'000;

constexpr Percent step(int decimals) {
    Percent result = one_percent;
    for (int i = 0; i < decimals; ++i) result /= 10;
    return result;
}

}  // namespace

Percent rounded(Fine figure, int decimals) {
    const auto unit = step(decimals);
    const auto towards_half = figure.value < 0 ? -carried_error : carried_error;
    return static_cast<Percent>(divided(Wide(figure.value) + towards_half, fine(unit).value)) * unit;
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
    const auto mean = weights_ > 0 ? divided(weighted_, weights_) : divided(plain_, count_);
    return Fine{static_cast<std::int64_t>(mean)};
}

}  // namespace rating
