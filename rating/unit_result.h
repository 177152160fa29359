// The figure of a unit, which its superior sees before setting the unit's predicate (Lampiran Bab IV B.1). Parts by weight; what the public says
// may move the figure by a published amount at most, and small samples lean on the mean of the agency. Nobody's own rating reads it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rating/rating.h"

namespace rating {

enum class UnitPart { productivity, innovation, survey, complaints };
inline constexpr std::array unit_parts{UnitPart::productivity, UnitPart::innovation, UnitPart::survey, UnitPart::complaints};
std::string_view name(UnitPart);
constexpr bool is_public(UnitPart part) { return part == UnitPart::survey || part == UnitPart::complaints; }

struct UnitPartRule {
    UnitPart part = UnitPart::productivity;
    BasisPoints weight = 0;
    Percent greatest_shift = 0;  // of a public part: how far it may move the figure, up or down
    std::string article;
};
struct UnitRules {
    std::vector<UnitPartRule> parts;
    std::int64_t prior_answers = 30;  // the agency's mean counts as so many answers beside the unit's own
    std::int64_t fewest_answers = 5;  // under them the part is missing
    std::string article;
};

// What the public said of a unit, as a percentage.
struct PublicVoice {
    std::int64_t answers = 0;
    Percent index = 0, margin = 0;
    Percent agency_index = 0;
};
struct UnitEvidence {
    std::int64_t unit = 0;
    std::optional<Percent> productivity, innovation;
    std::optional<PublicVoice> survey, complaints;
};

struct UnitFigure {
    std::optional<Percent> figure;   // none: nothing but the public's voice is known
    std::optional<Percent> without;  // the public's voice
    Reason reason;
};

// (answers x index + prior x agency) / (answers + prior), half away from zero.
Percent shrunk(const PublicVoice&, std::int64_t prior_answers);
UnitFigure unit_figure(const UnitRules&, const UnitEvidence&, int decimals);

}  // namespace rating
