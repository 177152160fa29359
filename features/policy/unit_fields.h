// The structs of a unit's figure, described for codecs, as rating_fields.h does for a person's.
#pragma once

#include "features/policy/rating_fields.h"
#include "rating/unit_result.h"

namespace rating {

BOOST_DESCRIBE_ENUM(UnitPart, productivity, innovation, survey, complaints)
BOOST_DESCRIBE_STRUCT(UnitPartRule, (), (part, weight, indicator, target, greatest_shift, article))
BOOST_DESCRIBE_STRUCT(UnitBands, (), (poor_from, needs_improvement_from, good_from, exceptional_from, article))
BOOST_DESCRIBE_STRUCT(UnitRules, (), (parts, prior_answers, fewest_answers, bands, article))
BOOST_DESCRIBE_STRUCT(PublicVoice, (), (answers, index, agency_index, margin, batches, set_aside, waiting))
BOOST_DESCRIBE_STRUCT(UnitEvidence, (), (unit, productivity, innovation, survey, complaints))

}  // namespace rating

#define CAPAIAN_DECIMAL(member) \
    template <>                 \
    inline constexpr bool base::decimal_member<&member> = true;
CAPAIAN_DECIMAL(rating::UnitPartRule::target)
CAPAIAN_DECIMAL(rating::UnitPartRule::greatest_shift)
CAPAIAN_DECIMAL(rating::UnitBands::poor_from)
CAPAIAN_DECIMAL(rating::UnitBands::needs_improvement_from)
CAPAIAN_DECIMAL(rating::UnitBands::good_from)
CAPAIAN_DECIMAL(rating::UnitBands::exceptional_from)
CAPAIAN_DECIMAL(rating::PublicVoice::index)
CAPAIAN_DECIMAL(rating::PublicVoice::agency_index)
CAPAIAN_DECIMAL(rating::PublicVoice::margin)
CAPAIAN_DECIMAL(rating::UnitEvidence::productivity)
CAPAIAN_DECIMAL(rating::UnitEvidence::innovation)
#undef CAPAIAN_DECIMAL
