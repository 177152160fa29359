#include "features/organisation/roster_index.h"

#include <algorithm>
#include <tuple>

namespace organisation {
namespace {

bool is_known(std::int64_t nip, const std::vector<KnownPerson>& known) {
    return std::ranges::binary_search(known, nip, {}, &KnownPerson::nip);
}

// Everybody and who assesses them, as places in one list: a circle is a walk that meets itself.
struct Superiors {
    std::vector<std::int64_t> nips;      // sorted
    std::vector<std::int64_t> superior;  // the same places

    int place(std::int64_t nip) const {
        const auto found = std::ranges::lower_bound(nips, nip);
        return found != nips.end() && *found == nip ? static_cast<int>(found - nips.begin()) : -1;
    }
    int next(int at) const { return superior[at] == 0 ? -1 : place(superior[at]); }
};

// The places that lie on a circle.
std::vector<bool> on_circles(const Superiors& all) {
    std::vector<int> walk(all.nips.size(), 0);  // the number of the walk that came here first
    std::vector<bool> circle(all.nips.size(), false);
    for (int start = 0, number = 1; start < static_cast<int>(walk.size()); ++start, ++number) {
        int at = start;
        while (at >= 0 && walk[at] == 0) {
            walk[at] = number;
            at = all.next(at);
        }
        if (at < 0 || walk[at] != number) continue;
        for (int on = at; !circle[on]; on = all.next(on)) circle[on] = true;
    }
    return circle;
}

}  // namespace

void RosterIndex::name_superior(int row, std::int64_t nip, Objection objection) {
    const auto found = std::ranges::lower_bound(lines_, row, {}, &IndexedLine::row);
    base::check(found != lines_.end() && found->row == row, "a row that was added");
    found->superior = nip;
    if (found->objection == Objection::none) found->objection = nip != 0 && nip == found->nip ? Objection::superior_is_self : objection;
}

void RosterIndex::settle(const std::vector<KnownPerson>& known, const std::vector<std::int64_t>& elsewhere) {
    std::ranges::sort(lines_, {}, [](const IndexedLine& line) { return std::tuple(line.nip, line.row); });
    refuse_repeats();
    refuse_strangers(known, elsewhere);
    bool changed = true;
    while (changed) {
        changed = refuse_unknown(known);
        changed = refuse_circles(known) || changed;
    }
    std::ranges::sort(lines_, {}, &IndexedLine::row);
}

const IndexedLine& RosterIndex::line(int row) const {
    const auto found = std::ranges::lower_bound(lines_, row, {}, &IndexedLine::row);
    base::check(found != lines_.end() && found->row == row, "a row that was added");
    return *found;
}

// The first line of a number counts even where it is refused: of two that contradict each other none is taken on trust.
void RosterIndex::refuse_repeats() {
    const IndexedLine* first = nullptr;
    for (auto& line : lines_) {
        if (!line.definitive || line.nip == 0) continue;
        if (first && first->nip == line.nip) {
            if (line.objection == Objection::none) {
                line.objection = Objection::nip_is_repeated;
                line.first_row = first->row;
            }
        } else {
            first = &line;
        }
    }
}

void RosterIndex::refuse_strangers(const std::vector<KnownPerson>& known, const std::vector<std::int64_t>& elsewhere) {
    for (auto& line : lines_) {
        if (line.objection != Objection::none || is_known(line.nip, known)) continue;
        if (std::ranges::binary_search(elsewhere, line.nip)) line.objection = Objection::nip_is_in_another_agency;
        else if (!line.active) line.objection = Objection::person_has_left;
    }
}

std::vector<std::int64_t> RosterIndex::newcomers(const std::vector<KnownPerson>& known) const {
    std::vector<std::int64_t> nips;
    for (const auto& line : lines_)
        if (line.definitive && line.objection == Objection::none && !is_known(line.nip, known)) nips.push_back(line.nip);
    return nips;
}

const IndexedLine* RosterIndex::definitive(std::int64_t nip) const {
    for (auto at = std::ranges::lower_bound(lines_, nip, {}, &IndexedLine::nip); at != lines_.end() && at->nip == nip; ++at)
        if (at->definitive && at->objection == Objection::none) return &*at;
    return nullptr;
}

int RosterIndex::refused_row(std::int64_t nip) const {
    const auto at = std::ranges::lower_bound(lines_, nip, {}, &IndexedLine::nip);
    return at != lines_.end() && at->nip == nip ? at->row : 0;
}

bool RosterIndex::has_person(std::int64_t nip, const std::vector<KnownPerson>& known) const {
    return is_known(nip, known) || definitive(nip) != nullptr;
}

// A row that is refused takes those with it who rely on it, so this is asked until nothing changes.
bool RosterIndex::refuse_unknown(const std::vector<KnownPerson>& known) {
    bool changed = false;
    for (auto& line : lines_) {
        if (line.objection != Objection::none) continue;
        if (!line.definitive && !has_person(line.nip, known)) line.objection = Objection::assignment_has_no_person;
        else if (line.superior != 0 && !has_person(line.superior, known)) {
            line.first_row = refused_row(line.superior);
            line.objection = line.first_row == 0 ? Objection::superior_is_unknown : Objection::superior_is_refused;
        }
        changed = changed || line.objection != Objection::none;
    }
    return changed;
}

bool RosterIndex::refuse_circles(const std::vector<KnownPerson>& known) {
    Superiors all;
    for (const auto& line : lines_)
        if (line.definitive && line.objection == Objection::none) all.nips.push_back(line.nip);
    for (const auto& person : known) all.nips.push_back(person.nip);
    std::ranges::sort(all.nips);
    all.nips.erase(std::ranges::unique(all.nips).begin(), all.nips.end());
    all.superior.resize(all.nips.size());
    for (const auto& person : known) all.superior[all.place(person.nip)] = person.superior;
    for (const auto& line : lines_)
        if (line.definitive && line.objection == Objection::none) all.superior[all.place(line.nip)] = line.superior;

    const auto circle = on_circles(all);
    bool changed = false;
    for (auto& line : lines_) {
        if (!line.definitive || line.objection != Objection::none || !circle[all.place(line.nip)]) continue;
        line.objection = Objection::superior_makes_circle;
        changed = true;
    }
    return changed;
}

int RosterIndex::count_missing(const std::vector<KnownPerson>& known) const {
    std::vector<std::int64_t> named;
    for (const auto& line : lines_)
        if (line.definitive) named.push_back(line.nip);
    std::ranges::sort(named);
    return static_cast<int>(std::ranges::count_if(known, [&](const KnownPerson& person) { return person.active && !std::ranges::binary_search(named, person.nip); }));
}

}  // namespace organisation
