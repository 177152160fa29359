// The engine's structs, described for codecs: the engine itself may know no library. Numbers that the engine holds in
// ten-thousandths are decimals in JSON (89.99); shares and weights are basis points (2500 is a quarter).
#pragma once

#include "base/codec.h"
#include "rating/rating.h"
#include "rating/distribution.h"

namespace rating {

BOOST_DESCRIBE_ENUM(Rating, below, meets, above)
BOOST_DESCRIBE_ENUM(Predicate, very_poor, poor, needs_improvement, good, very_good)
BOOST_DESCRIBE_ENUM(UnitPredicate, very_poor, poor, needs_improvement, good, exceptional)
BOOST_DESCRIBE_ENUM(Tone, not_positive, mixed, positive)
BOOST_DESCRIBE_ENUM(ResultKind, main, additional)
BOOST_DESCRIBE_ENUM(Direction, higher_is_better, lower_is_better, within_range, judged)
BOOST_DESCRIBE_ENUM(IndicatorState, measured, not_due, waiting, excused)
BOOST_DESCRIBE_ENUM(Giver, superior, peers, subordinates, self, citizens)
BOOST_DESCRIBE_ENUM(CoreValue, service_oriented, accountable, competent, harmonious, loyal, adaptive, collaborative)
BOOST_DESCRIBE_ENUM(Formula, actual_over_target, two_minus_actual_over_target, target_over_actual)
BOOST_DESCRIBE_ENUM(Baseline, ignored, counted_from)
BOOST_DESCRIBE_ENUM(Missing, hold, reweight, zero)
BOOST_DESCRIBE_ENUM(Silence, allows_above, blocks_above)
BOOST_DESCRIBE_ENUM(UnmetExpectation, ignored, blocks_above)
BOOST_DESCRIBE_ENUM(GateNeed, recognised_innovation)
BOOST_DESCRIBE_ENUM(Method, majority, weighted)
BOOST_DESCRIBE_ENUM(ParamKind, amount, percent, basis_points, count, name, text)
BOOST_DESCRIBE_ENUM(EvidenceKind, result, indicator, value)

BOOST_DESCRIBE_STRUCT(Clause, (), (share, article))
BOOST_DESCRIBE_STRUCT(ZeroTarget, (), (missed, met, exceeded, article))
BOOST_DESCRIBE_STRUCT(DirectionRule, (), (formula, baseline, floor, cap, zero_target, article))
BOOST_DESCRIBE_STRUCT(RangeRule, (), (inside, article))
BOOST_DESCRIBE_STRUCT(AchievementRules, (), (higher_is_better, lower_is_better, within_range, waiting, article))
BOOST_DESCRIBE_STRUCT(Bands, (), (meets_from, above_from, article))
BOOST_DESCRIBE_STRUCT(MajorityRules, (), (most_above, small_part, most_below, mostly_positive, mostly_not_positive, silence))
BOOST_DESCRIBE_STRUCT(PartRule, (), (weight, missing, article))
BOOST_DESCRIBE_STRUCT(WeightedResults, (), (main, additional, judged_below, judged_meets, judged_above, article))
BOOST_DESCRIBE_STRUCT(HeadRule, (), (very_poor, poor, needs_improvement, good, exceptional, article))
BOOST_DESCRIBE_STRUCT(ConductRules, (), (givers, least_notes, notes_article, not_positive, not_fully_positive, guarded_values, guarding_kinds,
                                         guards_article, unmet_expectation, expectation_article))
BOOST_DESCRIBE_STRUCT(WeightedConduct, (), (superior, peers, subordinates, self, citizens, not_positive, mixed, positive, bands, article))
BOOST_DESCRIBE_STRUCT(Gate, (), (needs, at_most, article))
BOOST_DESCRIBE_STRUCT(QuadrantRow, (), (below, meets, above))
BOOST_DESCRIBE_STRUCT(Quadrant, (), (below, meets, above, article))
BOOST_DESCRIBE_STRUCT(GroupLimit, (), (predicates, least, most, least_people))
BOOST_DESCRIBE_STRUCT(Pattern, (), (modal, limits, article))
BOOST_DESCRIBE_STRUCT(Distribution, (), (least_headcount, very_poor, poor, needs_improvement, good, exceptional))
BOOST_DESCRIBE_STRUCT(Policy, (), (version, results_method, behaviour_method, decimals, achievement, bands, majority, conduct, weighted_results,
                                   weighted_conduct, head, gates, quadrant, distribution))

BOOST_DESCRIBE_STRUCT(Tones, (), (not_positive, mixed, positive))
BOOST_DESCRIBE_STRUCT(Indicator, (), (id, text, unit, direction, state, weight, baseline, target, low, high, actual))
BOOST_DESCRIBE_STRUCT(WorkResult, (), (id, title, kind, weight, judgement, feedback, indicators))
BOOST_DESCRIBE_STRUCT(ValueNotes, (), (value, special_expectation, superior, peers, subordinates, self, citizens))
BOOST_DESCRIBE_STRUCT(Evidence, (), (person, results, behaviour, unit, heads_unit, recognised_innovation, newest_day))

BOOST_DESCRIBE_STRUCT(Param, (), (key, kind, number, text))
BOOST_DESCRIBE_STRUCT(EvidenceRef, (), (kind, id))
BOOST_DESCRIBE_STRUCT(Reason, (), (rule, article, params, evidence, children))
BOOST_DESCRIBE_STRUCT(ResultOutcome, (), (id, rating, achievement))
BOOST_DESCRIBE_STRUCT(NearCell, (), (results, behaviour, predicate, steps))
BOOST_DESCRIBE_STRUCT(Strength, (), (due, measured, measured_share, notes, sources, newest_day))
BOOST_DESCRIBE_STRUCT(Outcome, (), (person, results, behaviour, predicate, results_figure, behaviour_figure, limited_by, strength, each_result,
                                    nearest, reason))
BOOST_DESCRIBE_STRUCT(Violation, (), (rule, article, predicates, people, limit))

}  // namespace rating

template <>
inline constexpr bool base::members_have_defaults<rating::Evidence> = true;
template <>
inline constexpr bool base::members_have_defaults<rating::WorkResult> = true;
template <>
inline constexpr bool base::members_have_defaults<rating::Indicator> = true;
template <>
inline constexpr bool base::members_have_defaults<rating::ValueNotes> = true;
template <>
inline constexpr bool base::members_have_defaults<rating::Tones> = true;

#define CAPAIAN_DECIMAL(member) \
    template <>                 \
    inline constexpr bool base::decimal_member<&member> = true;
CAPAIAN_DECIMAL(rating::ZeroTarget::missed)
CAPAIAN_DECIMAL(rating::ZeroTarget::met)
CAPAIAN_DECIMAL(rating::ZeroTarget::exceeded)
CAPAIAN_DECIMAL(rating::DirectionRule::floor)
CAPAIAN_DECIMAL(rating::DirectionRule::cap)
CAPAIAN_DECIMAL(rating::RangeRule::inside)
CAPAIAN_DECIMAL(rating::Bands::meets_from)
CAPAIAN_DECIMAL(rating::Bands::above_from)
CAPAIAN_DECIMAL(rating::WeightedResults::judged_below)
CAPAIAN_DECIMAL(rating::WeightedResults::judged_meets)
CAPAIAN_DECIMAL(rating::WeightedResults::judged_above)
CAPAIAN_DECIMAL(rating::WeightedConduct::not_positive)
CAPAIAN_DECIMAL(rating::WeightedConduct::mixed)
CAPAIAN_DECIMAL(rating::WeightedConduct::positive)
CAPAIAN_DECIMAL(rating::Indicator::baseline)
CAPAIAN_DECIMAL(rating::Indicator::target)
CAPAIAN_DECIMAL(rating::Indicator::low)
CAPAIAN_DECIMAL(rating::Indicator::high)
CAPAIAN_DECIMAL(rating::Indicator::actual)
CAPAIAN_DECIMAL(rating::ResultOutcome::achievement)
CAPAIAN_DECIMAL(rating::Outcome::results_figure)
CAPAIAN_DECIMAL(rating::Outcome::behaviour_figure)
#undef CAPAIAN_DECIMAL
