// The figure of a unit, which its superior sees before setting the unit's predicate (Lampiran Bab IV B.1). Parts by weight; what the public says
// may move the figure by a published amount at most, and small samples lean on the mean of the agency. Nobody's own rating reads it.
#pragma once

#include <cstdint>
#include <optional>

#include "rating/rating.h"
#include "rating/unit_rules.h"

namespace rating {

// What the public said of a unit: an index up to 100, of so many answers, or of so many complaints.
struct PublicVoice {
    std::int64_t answers = 0;
    Percent index = 0, agency_index = 0;
    std::optional<Percent> margin;                       // of a survey; complaints are all counted
    std::int64_t batches = 0, set_aside = 0, waiting = 0;  // of a survey: days of points; answers that a person set aside, or has to judge
};
struct UnitEvidence {
    std::int64_t unit = 0;
    std::optional<Percent> productivity, innovation;
    std::optional<PublicVoice> survey, complaints;
};

struct UnitFigure {
    std::optional<Percent> figure;   // none: nothing but the public's voice is known
    std::optional<Percent> without;  // the public's voice
    std::optional<UnitPredicate> suggested;
    Reason reason;
};

// (answers x index + prior x agency) / (answers + prior), half away from zero.
Percent shrunk(const PublicVoice&, std::int64_t prior_answers);
// The rules are without faults (unit_faults.h).
UnitFigure unit_figure(const UnitRules&, const UnitEvidence&, int decimals);

// How far a plan is, from its figures and judgements alone: its results by weight, under the policy's method. None: something that the policy waits
// for is not there, or nothing is due. Of a unit's head it is the unit's productivity.
std::optional<Percent> plan_achievement(const Policy&, const std::vector<WorkResult>&);

}  // namespace rating
