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
    for (const auto giver : givers) {
        if (giver == Giver::self) continue;
        Tones notes;
        for (const auto& value : evidence.behaviour) notes += value.from(giver);
        strength.notes += notes.all();
        if (giver == Giver::superior) found.judgement |= notes.all() > 0;
        else strength.sources += notes.all() > 0;
    }
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
