#include "rating/test/builders.h"

#include <utility>

namespace rating::testing {

Indicator reaching(Amount actual, BasisPoints weight) {
    Indicator indicator;
    indicator.state = IndicatorState::measured;
    indicator.target = 100 * 10'000;
    indicator.actual = actual;
    indicator.weight = weight;
    return indicator;
}

Indicator in_state(IndicatorState state) {
    auto indicator = reaching(0);
    indicator.state = state;
    indicator.actual.reset();
    return indicator;
}

WorkResult in_words(ResultKind kind, Rating judgement) {
    WorkResult result;
    result.kind = kind;
    result.judgement = judgement;
    return result;
}

WorkResult in_figures(ResultKind kind, std::vector<Indicator> indicators, BasisPoints weight) {
    WorkResult result;
    result.kind = kind;
    result.weight = weight;
    result.indicators = std::move(indicators);
    return result;
}

Tones tones_of(const std::string& text) {
    const auto counts = split(text, '/');
    return {std::stoll(counts.at(2)), std::stoll(counts.at(1)), std::stoll(counts.at(0))};
}

std::vector<ValueNotes> on_values(std::size_t values, const ValueNotes& notes) {
    std::vector<ValueNotes> all(values, notes);
    for (std::size_t i = 0; i < values; ++i) all[i].value = static_cast<CoreValue>(i);
    return all;
}

namespace {

// What superior and peers write about someone who behaves so; superior and peers alike.
Tones notes_for(Rating behaviour) {
    switch (behaviour) {
    case Rating::below: return {1, 0, 0};
    case Rating::meets: return {0, 1, 1};
    case Rating::above: break;
    }
    return {0, 0, 1};
}

}  // namespace

Evidence someone(Rating results, Rating behaviour) {
    Evidence evidence;
    evidence.results = {in_words(ResultKind::main, results)};
    evidence.results[0].feedback = {0, 0, 1};
    ValueNotes notes;
    notes.superior = notes_for(behaviour);
    if (behaviour != Rating::meets) notes.peers = notes.superior;
    evidence.behaviour = on_values(7, notes);
    return evidence;
}

std::string text_of(const std::vector<Fault>& faults) {
    std::string text;
    for (const auto& fault : faults) text += (text.empty() ? "" : ", ") + fault.path + " " + fault.rule;
    return text;
}

}  // namespace rating::testing
