// Signs that somebody filled in many answers: without following anybody, by what the answers of a point look like day by day. A sign is
// no proof; it asks a person to look.
#pragma once

#include <cstdint>
#include <vector>

#include "base/day.h"
#include "features/survey/ikm.h"

namespace survey {

enum class Sign {
    identical,      // one and the same answer, far more often than it is usual at this point
    straight_line,  // the same mark for every element, likewise
    burst           // far more answers than on other days
};

struct Suspicion {
    Sign sign;
    std::int64_t answers = 0;   // that show it
    std::int64_t expected = 0;  // at most, as the other days tell
};

// One and the same answer of a day, and how often it was given.
struct Pattern {
    Marks marks;
    std::int64_t answers;
};
struct DayOfAnswers {
    base::Day day;
    std::vector<Pattern> patterns;
};

// For each day of one point, in the order given, what is odd about it beside the others.
std::vector<std::vector<Suspicion>> suspicions_of(const std::vector<DayOfAnswers>& days);

}  // namespace survey
