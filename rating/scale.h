// The scales of PermenPANRB 6/2022 and the units of every number in the engine. Scales run from worst to best, so that
// "<" reads "is worse than". Numbers are whole: no floating point may enter an evaluation.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rating {

using Amount = std::int64_t;       // ten-thousandths: a target of 12.5 tonnes is 125'000
using Percent = std::int64_t;      // ten-thousandths of a percent: 100 % is 1'000'000
using BasisPoints = std::int64_t;  // weights and shares: 10'000 is the whole

inline constexpr Percent one_percent = 10'000;
inline constexpr Percent full = 100 * one_percent;
inline constexpr Percent percent_limit = 1'000 * one_percent;  // no cap may be higher
inline constexpr BasisPoints whole = 10'000;

enum class Rating { below, meets, above };                                                // Lampiran Bab IV B.3
enum class Predicate { very_poor, poor, needs_improvement, good, very_good };             // Bab IV B.3.a.3; poor is Kurang/Misconduct
enum class UnitPredicate { very_poor, poor, needs_improvement, good, exceptional };       // Bab IV B.1.a
enum class Tone { not_positive, mixed, positive };                                        // of a feedback note
enum class ResultKind { main, additional };
enum class Direction { higher_is_better, lower_is_better, within_range, judged };         // judged: in words, no number
enum class IndicatorState { measured, not_due, waiting, excused };                        // waiting: due, and the figure is late
enum class Giver { superior, peers, subordinates, self, citizens };
enum class CoreValue { service_oriented, accountable, competent, harmonious, loyal, adaptive, collaborative };  // BerAKHLAK
enum class Missing { hold, reweight, zero };  // no suggestion; the others carry its weight; it counts as nothing, and the reason says so
enum class GateNeed { recognised_innovation };

inline constexpr std::array ratings{Rating::below, Rating::meets, Rating::above};
inline constexpr std::array predicates{Predicate::very_poor, Predicate::poor, Predicate::needs_improvement, Predicate::good,
                                       Predicate::very_good};
inline constexpr std::array unit_predicates{UnitPredicate::very_poor, UnitPredicate::poor, UnitPredicate::needs_improvement,
                                            UnitPredicate::good, UnitPredicate::exceptional};
inline constexpr std::array givers{Giver::superior, Giver::peers, Giver::subordinates, Giver::self, Giver::citizens};

template <class Scale>
constexpr std::size_t place(Scale value) { return static_cast<std::size_t>(value); }

// The enumerator's own name, as reasons, tables and JSON spell it.
std::string_view name(Rating);
std::string_view name(Predicate);
std::string_view name(UnitPredicate);
std::string_view name(ResultKind);
std::string_view name(Giver);
std::string_view name(CoreValue);
std::string_view name(Missing);
std::string_view name(GateNeed);

}  // namespace rating
