#include "features/evaluation/unit_predicates.h"

#include <algorithm>
#include <map>

#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/result_view.h"
#include "features/evaluation/unit_evidence.h"
#include "features/identity/identity.h"

namespace evaluation {
namespace {

// Who heads a unit, asked once for all the units below it.
class Heads {
public:
    Heads(base::Db& db, base::Day on) : db_(db), on_(on) {}
    bool is_headed_by(organisation::UnitId unit, PersonId person) {
        auto known = heads_.find(unit);
        if (known == heads_.end()) known = heads_.emplace(unit, organisation::unit_head(db_, unit, on_)).first;
        return known->second && known->second->person == person;
    }

private:
    base::Db& db_;
    const base::Day on_;
    std::map<organisation::UnitId, std::optional<organisation::Member>> heads_;
};

std::optional<base::Amount> amount(std::optional<rating::Percent> percent) { return percent ? std::optional(base::Amount{*percent}) : std::nullopt; }

UnitFigureView view_of(const policy::Rules& rules, const rating::UnitEvidence& evidence, base::Language language) {
    const auto made = rating::unit_figure(*rules.unit, evidence, rules.rating.decimals);
    UnitFigureView view{amount(made.figure), amount(made.without), {}, made.suggested, in_words(made.reason, language)};
    if (made.figure) view.shift = base::Amount{*made.figure - *made.without};
    return view;
}

std::optional<UnitFigureView> figure_of(base::Work& work, const std::vector<UnitBasis>& bases, organisation::UnitId unit) {
    const auto basis = std::ranges::find(bases, unit, &UnitBasis::unit);
    if (basis == bases.end()) return std::nullopt;
    const auto version = policy::version_named(work.db, basis->policy);
    base::check(version && version.value().rules.unit, "the policy that a unit's figure was kept under is still there");
    return view_of(version.value().rules, basis->evidence, work.language);
}

// While a period is decided, what speaks for it today; afterwards only what was kept.
std::vector<UnitBasis> bases_of_today(base::Work& work, const calendar::Period& period, const std::vector<organisation::Unit>& units) {
    if (period.state != calendar::PeriodState::open && period.state != calendar::PeriodState::closing) return {};
    std::vector<organisation::UnitId> ids;
    for (const auto& unit : units) ids.push_back(unit.id);
    return unit_bases(work.db, period, ids);
}

}  // namespace

base::Result<UnitPredicateList> unit_predicate_list(base::Work& work, const std::string& period_code) {
    const auto period = TRY(period_coded(work, period_code));
    const auto units = organisation::units(work.db);
    const auto given = store::unit_predicates(work.db, period.id);
    const auto today = bases_of_today(work, period, units), kept = store::kept_bases(work.db, period.id);
    const bool office = identity::has_role(work.actor, identity::hr);
    UnitPredicateList list{calendar::title_of(period, work.language), {}};
    Heads heads(work.db, std::min(period.last, work.today));
    for (const auto& unit : units) {
        const bool may_set = office || (unit.parent && heads.is_headed_by(*unit.parent, work.actor.person));
        UnitPredicateLine line{unit.id, unit.name, {}, "", may_set, figure_of(work, today, unit.id), figure_of(work, kept, unit.id)};
        if (const auto set = std::ranges::find(given, unit.id, &UnitPredicate::unit); set != given.end()) {
            line.predicate = set->predicate;
            line.reason = set->reason;
        }
        list.units.push_back(std::move(line));
    }
    return list;
}

}  // namespace evaluation
