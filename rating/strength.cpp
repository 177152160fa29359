#include "rating/strength.h"

#include "rating/indicator.h"

namespace rating {

namespace {

struct Found {
    bool figures = false, judgement = false;
};

void add(const WorkResult& result, const Indicator& indicator, Strength& strength, Found& found) {
    const auto how = presence(indicator);
    if (how == Presence::left_out) return;
    ++strength.due;
    strength.measured += how == Presence::counts || (how == Presence::in_words && result.judgement);
    found.figures |= how == Presence::counts;
}

void add_notes(const Evidence& evidence, Strength& strength, Found& found) {
    std::int64_t superior = 0, peers = 0, subordinates = 0, citizens = 0;
    for (const auto& value : evidence.behaviour) {
        superior += value.superior.all();
        peers += value.peers.all();
        subordinates += value.subordinates.all();
        citizens += value.citizens.all();
    }
    strength.notes += superior + peers + subordinates + citizens;
    strength.sources += (peers > 0) + (subordinates > 0) + (citizens > 0);
    found.judgement |= superior > 0;
}

}  // namespace

Strength strength_of(const Evidence& evidence) {
    Strength strength;
    Found found;
    for (const auto& result : evidence.results) {
        for (const auto& indicator : result.indicators) add(result, indicator, strength, found);
        strength.notes += result.feedback.all();
        found.judgement |= result.judgement.has_value();
    }
    add_notes(evidence, strength, found);
    strength.sources += found.figures + found.judgement;
    strength.measured_share = strength.due > 0 ? strength.measured * whole / strength.due : 0;
    strength.newest_day = evidence.newest_day;
    return strength;
}

}  // namespace rating
