// Behaviour by weights: every note stands for a figure, the notes of one kind of giver make one, and the kinds are weighed.
#include "rating/parts.h"
#include "rating/suggestion.h"

namespace rating {

namespace {

Tones notes_from(const Evidence& evidence, Giver giver) {
    Tones all;
    for (const auto& value : evidence.behaviour) all += value.from(giver);
    return all;
}

std::optional<Fine> figure_of(const WeightedConduct& rules, const Tones& notes) {
    if (notes.all() == 0) return std::nullopt;
    const auto sum = Wide(notes.positive) * fine(rules.positive).value + Wide(notes.mixed) * fine(rules.mixed).value +
                     Wide(notes.not_positive) * fine(rules.not_positive).value;
    return Fine{static_cast<std::int64_t>(divided<Wide>(sum, notes.all()))};
}

const PartRule& rule_of(const WeightedConduct& rules, Giver giver) {
    const PartRule* const of[] = {&rules.superior, &rules.peers, &rules.subordinates, &rules.self, &rules.citizens};
    return *of[place(giver)];
}

void write_notes(const Tones& notes, Why why) {
    why.count("positive", notes.positive).count("mixed", notes.mixed).count("not_positive", notes.not_positive);
}

}  // namespace

Suggestion behaviour_by_weights(const Policy& policy, const Evidence& evidence, Why why) {
    const auto& rules = policy.weighted_conduct;
    Parts parts;
    for (const auto giver : givers) {
        const auto page = why.child();
        const auto notes = notes_from(evidence, giver);
        parts.add(name(giver), rule_of(rules, giver), figure_of(rules, notes), page);
        write_notes(notes, page);
    }
    const auto total = parts.value();
    if (!total) {
        why.is("too_few_notes_on_behaviour", rules.article);
        return {};
    }
    const auto figure = rounded(*total, policy.decimals);
    const auto rating = band(rules.bands, figure);
    why.is("behaviour_by_weights", rules.article).percent("figure", figure).scale("rating", rating);
    return {rating, figure};
}

}  // namespace rating
