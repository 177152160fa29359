// Parts with weights that make one figure: the kinds of result, the kinds of giver. A part without weight has no say.
#pragma once

#include <optional>
#include <string_view>

#include "rating/achievement_rules.h"
#include "rating/fine.h"
#include "rating/why.h"

namespace rating {

class Parts {
public:
    void add(std::string_view part, const PartRule&, const std::optional<Fine>& figure, Why);
    // None: a missing part holds the whole, or every part is missing; nothing at all is never zero.
    std::optional<Fine> value() const;
    bool is_held() const { return is_held_; }

private:
    void add_missing(const PartRule&, Why);

    WeightedMean mean_;
    bool is_held_ = false, is_known_ = false;
};

}  // namespace rating
