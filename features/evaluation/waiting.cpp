#include "features/evaluation/waiting.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "features/evaluation/closing.h"
#include "features/evaluation/evaluation_store.h"

namespace evaluation {
namespace {

using Unrated = std::map<PersonId, std::vector<std::string>>;  // names by superior

Unrated unrated_by_superior(base::Db& db, PeriodId period, base::Day on) {
    Unrated waiting;
    for (const auto range : organisation::id_slices(db, usual_slice)) {
        std::set<PersonId> done;
        for (const auto& e : store::between(db, period, range))
            if (e.state != State::drafted) done.insert(e.person);
        for (const auto& member : organisation::people_between(db, range, on))
            if (!done.contains(member.person)) waiting[member.superior].push_back(member.full_name);
    }
    return waiting;
}

}  // namespace

std::vector<WaitingSuperior> waiting_superiors(base::Db& db, PeriodId period, base::Day on) {
    constexpr std::size_t names_shown = 5;
    auto waiting = unrated_by_superior(db, period, on);
    std::vector<PersonId> superiors;
    for (const auto& [superior, names] : waiting) superiors.push_back(superior);
    std::map<PersonId, organisation::Member> known;
    for (auto& member : organisation::members(db, superiors, on)) known.emplace(member.person, std::move(member));

    std::vector<WaitingSuperior> all;
    for (auto& [superior, names] : waiting) {
        std::ranges::sort(names);
        const auto& who = known[superior];
        const int unrated = static_cast<int>(names.size());
        names.resize(std::min(names.size(), names_shown));
        all.push_back({superior, who.full_name, who.title, who.unit_name, unrated, std::move(names)});
    }
    std::ranges::stable_sort(all, std::greater{}, &WaitingSuperior::unrated);
    return all;
}

}  // namespace evaluation
