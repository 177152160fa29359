#include "rating/predicate.h"

#include <algorithm>
#include <limits>

namespace rating {

Predicate predicate(const Policy& policy, Rating results, Rating behaviour) {
    const auto& quadrant = policy.quadrant;
    const QuadrantRow* const rows[] = {&quadrant.below, &quadrant.meets, &quadrant.above};
    const auto& row = *rows[place(results)];
    const Predicate cells[] = {row.below, row.meets, row.above};
    return cells[place(behaviour)];
}

namespace {

bool is_fulfilled(GateNeed need, const Evidence& evidence) {
    switch (need) {
    case GateNeed::recognised_innovation: return evidence.recognised_innovation;
    }
    return false;
}

Limited pass(const Gate& gate, const Evidence& evidence, Limited so_far, Why why) {
    const bool is_open = is_fulfilled(gate.needs, evidence);
    const bool limits = !is_open && gate.at_most < so_far.predicate;
    why.is(limits ? "gate_limits" : is_open ? "gate_is_open" : "gate_is_not_reached", gate.article);
    why.scale("needs", gate.needs).scale("at_most", gate.at_most);
    return limits ? Limited{gate.at_most, gate.needs} : so_far;
}

Limited pass_all(const Policy& policy, const Evidence& evidence, Predicate predicate, Why why) {
    Limited limited{predicate, std::nullopt};
    for (const auto& gate : policy.gates) limited = pass(gate, evidence, limited, why.child());
    return limited;
}

}  // namespace

Predicate through_gates(const Policy& policy, const Evidence& evidence, Predicate predicate) {
    return pass_all(policy, evidence, predicate, {}).predicate;
}

Limited limited_predicate(const Policy& policy, const Evidence& evidence, Rating results, Rating behaviour, Why why) {
    const auto cell = predicate(policy, results, behaviour);
    const auto page = why.child().is("quadrant_cell", policy.quadrant.article);
    page.scale("results", results).scale("behaviour", behaviour).scale("predicate", cell);
    return pass_all(policy, evidence, cell, why);
}

namespace {

int steps_between(Rating one, Rating other) {
    const auto [low, high] = std::minmax(one, other);
    return static_cast<int>(high) - static_cast<int>(low);
}

// Of the cells whose predicate lies in this direction, those with the fewest steps.
template <class Lies>
void add_nearest(const std::vector<NearCell>& cells, Lies lies, std::vector<NearCell>& nearest) {
    int fewest = std::numeric_limits<int>::max();
    for (const auto& cell : cells)
        if (lies(cell.predicate)) fewest = std::min(fewest, cell.steps);
    for (const auto& cell : cells)
        if (lies(cell.predicate) && cell.steps == fewest) nearest.push_back(cell);
}

}  // namespace

std::vector<NearCell> nearest_cells(const Policy& policy, const Evidence& evidence, Rating results, Rating behaviour) {
    const auto reached = [&](Rating r, Rating b) { return through_gates(policy, evidence, predicate(policy, r, b)); };
    std::vector<NearCell> cells, nearest;
    for (const auto r : ratings)
        for (const auto b : ratings)
            cells.push_back({r, b, reached(r, b), steps_between(r, results) + steps_between(b, behaviour)});
    const auto here = reached(results, behaviour);
    add_nearest(cells, [here](Predicate there) { return there > here; }, nearest);
    add_nearest(cells, [here](Predicate there) { return there < here; }, nearest);
    return nearest;
}

}  // namespace rating
