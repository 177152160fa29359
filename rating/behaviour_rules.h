// How notes on the seven values become a behaviour rating.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rating/achievement_rules.h"

namespace rating {

enum class UnmetExpectation { ignored, blocks_above };  // of the superior, where his own notes are mostly not positive

// How notes on the seven values make one rating (Bab IV B.3.a.2.c).
struct ConductRules {
    std::vector<Giver> givers;     // whose notes count
    std::int64_t least_notes = 1;  // fewer: no suggestion
    std::string notes_article;
    Clause not_positive;              // consistent: at most this share of the notes is not positive
    Clause not_fully_positive;        // consistent: at most this share of the notes is mixed or not positive
    std::int64_t guarded_values = 0;  // guards: positive notes on this many values …
    std::int64_t guarding_kinds = 0;  // … each from at least this many kinds of giver
    std::string guards_article;
    UnmetExpectation unmet_expectation = UnmetExpectation::blocks_above;
    std::string expectation_article;
};

struct WeightedConduct {
    PartRule superior, peers, subordinates, self, citizens;  // their weights make a whole
    Percent not_positive = 0, mixed = 0, positive = 0;  // what a note stands for
    Bands bands;
    std::string article;
};

}  // namespace rating
