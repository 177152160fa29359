// What the forms say of themselves: predicates, ratings, aspects, perspectives, and the guidance under each value.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "features/plan/plan.h"
#include "rating/scale.h"

namespace evaluation::words {

inline constexpr std::string_view nothing = "–";

// "–" where there is none.
std::string_view of(std::optional<rating::Rating> rating);                // DI ATAS EKSPEKTASI
std::string_view of(std::optional<rating::Predicate> predicate);          // KURANG (MISCONDUCT)
std::string_view of(std::optional<rating::UnitPredicate> predicate);      // ISTIMEWA
std::string_view of(plan::Aspect aspect);
std::string_view of(plan::Perspective perspective);

struct ValueGuide {
    std::string_view name;
    std::array<std::string_view, 3> conduct;
};
const ValueGuide& guide_of(rating::CoreValue value);

}  // namespace evaluation::words
