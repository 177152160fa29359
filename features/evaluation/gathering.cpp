#include "features/evaluation/gathering.h"

#include <algorithm>
#include <map>

#include "features/activity/activity.h"
#include "features/evaluation/evaluation_store.h"
#include "features/feedback/feedback.h"
#include "features/measurement/measurement.h"
#include "features/plan/plan.h"

namespace evaluation {
namespace {

using base::PersonId;

// Everything that was found about a slice, ready to be asked by person, result or indicator.
struct Found {
    plan::Slice plans;
    std::map<PersonId, const plan::Plan*> plan_of;
    std::multimap<plan::PlanId, const plan::Result*> results_of;
    std::multimap<plan::ResultId, const plan::Indicator*> indicators_of;
    std::map<std::pair<PersonId, plan::IndicatorId>, activity::Total> totals;
    std::map<std::string, measurement::Figure, std::less<>> figures;
    std::multimap<PersonId, feedback::Count> notes;
    std::map<std::pair<PersonId, plan::ResultId>, store::PersonRealisation> realisations;
    std::map<organisation::UnitId, rating::UnitPredicate> unit_predicates;
    std::map<PersonId, organisation::UnitId> unit_led_by;  // of the superiors
    int quarter = 0;                                       // 0: the whole year
};

int quarter_of(const calendar::Period& period) {
    return period.kind == calendar::PeriodKind::year ? 0 : (base::civil_of(period.first).month - 1) / 3 + 1;
}

void find_superiors_units(base::Db& db, base::Day day, const std::vector<organisation::Member>& members, Found& found) {
    std::vector<PersonId> superiors;
    for (const auto& member : members)
        if (member.superior) superiors.push_back(member.superior);
    std::ranges::sort(superiors);
    superiors.erase(std::unique(superiors.begin(), superiors.end()), superiors.end());
    for (const auto& superior : organisation::members(db, superiors, day)) found.unit_led_by[superior.person] = superior.unit;
}

void index_plans(Found& found) {
    for (const auto& one : found.plans.plans) found.plan_of[one.person] = &one;
    for (const auto& result : found.plans.results) found.results_of.emplace(result.plan, &result);
    for (const auto& indicator : found.plans.indicators) found.indicators_of.emplace(indicator.result, &indicator);
}

void find_all(base::Db& db, const calendar::Period& period, organisation::IdRange range, Found& found) {
    found.quarter = quarter_of(period);
    found.plans = plan::plans_between(db, range, period.last);
    index_plans(found);
    for (auto& total : activity::totals(db, range, period.first, period.last)) found.totals.emplace(std::pair{total.employee, total.indicator}, total);
    found.figures = measurement::figures(db, period.first, period.last);
    for (auto& count : feedback::counts(db, range, period.first, period.last)) found.notes.emplace(count.employee, count);
    for (auto& r : store::realisations_between(db, period.id, range)) found.realisations.emplace(std::pair{r.person, r.result}, r);
    for (const auto& p : store::unit_predicates(db, period.id)) found.unit_predicates[p.unit] = p.predicate;
}

// A sum beyond what anybody may type is told in whole units: kept evidence holds those exactly at any size.
rating::Amount figure_of(base::Amount sum) {
    const auto amount = sum.ten_thousandths;
    if (amount < base::amount_limit && amount > -base::amount_limit) return amount;
    const auto rest = amount % base::amount_one;
    return amount - rest + (rest * 2 >= base::amount_one ? base::amount_one : rest * 2 <= -base::amount_one ? -base::amount_one : 0);
}

// ---- one person

class Person {
public:
    Person(const Found& found, const organisation::Member& member) : found_(found), member_(member) {}

    Gathered gathered() {
        Gathered all{member_, {}, false};
        evidence_.person = member_.person.value;
        evidence_.heads_unit = member_.heads_unit;
        evidence_.unit = unit_predicate();
        if (const auto plan = found_.plan_of.find(member_.person); plan != found_.plan_of.end()) {
            all.has_plan = true;
            add_results(*plan->second);
            add_expectations(*plan->second);
        }
        add_behaviour_notes();
        all.evidence = std::move(evidence_);
        return all;
    }

private:
    // Of the unit that the person's assessor leads (Bab IV B.1.g); of a head, of the unit they head (SE MenPANRB 3/2023).
    std::optional<rating::UnitPredicate> unit_predicate() const {
        const auto led = found_.unit_led_by.find(member_.superior);
        const auto unit = member_.heads_unit || led == found_.unit_led_by.end() ? member_.unit : led->second;
        const auto predicate = found_.unit_predicates.find(unit);
        return predicate == found_.unit_predicates.end() ? std::nullopt : std::optional(predicate->second);
    }

    static std::optional<rating::Amount> number(std::optional<base::Amount> amount) {
        return amount ? std::optional(amount->ten_thousandths) : std::nullopt;
    }

    void saw(base::Day day) { evidence_.newest_day = std::max<std::int64_t>(evidence_.newest_day.value_or(day.number), day.number); }

    void add_results(const plan::Plan& plan) {
        const auto [begin, end] = found_.results_of.equal_range(plan.id);
        for (auto it = begin; it != end; ++it) evidence_.results.push_back(work_result(*it->second));
    }

    rating::WorkResult work_result(const plan::Result& result) {
        const auto told = found_.realisations.find({member_.person, result.id});
        const bool excused = told != found_.realisations.end() && told->second.excused;
        rating::WorkResult out{result.id.value, result.text, result.kind, result.weight, {}, notes_on(result.id), {}};
        if (told != found_.realisations.end() && !excused) out.judgement = told->second.judgement;
        const auto [begin, end] = found_.indicators_of.equal_range(result.id);
        for (auto it = begin; it != end; ++it) out.indicators.push_back(indicator(*it->second, excused));
        return out;
    }

    rating::Indicator indicator(const plan::Indicator& from, bool excused) {
        using State = rating::IndicatorState;
        rating::Indicator out{.id = from.id.value, .text = from.text, .unit = from.unit_label, .direction = from.direction,
                              .state = State::waiting, .weight = from.weight, .baseline = number(from.baseline), .target = {},
                              .low = number(from.low), .high = number(from.high), .actual = {}};
        if (from.source == plan::Source::judgement) out.direction = rating::Direction::judged;
        auto accumulation = plan::Accumulation::sum;
        if (from.source == plan::Source::measurement) accumulation = take_measurement(from, out);
        if (from.source == plan::Source::reports) take_reports(from, out);
        const auto target = plan::target_in(from, found_.quarter, accumulation);
        out.target = number(target);
        if (out.actual || out.direction == rating::Direction::judged) out.state = State::measured;
        const bool has_goal = target || out.direction == rating::Direction::judged || out.direction == rating::Direction::within_range;
        if (!has_goal) out.state = State::not_due;
        if (excused) out.state = State::excused;
        return out;
    }

    plan::Accumulation take_measurement(const plan::Indicator& from, rating::Indicator& out) {
        const auto figure = found_.figures.find(from.series.value_or(""));
        if (figure == found_.figures.end()) return plan::Accumulation::last;
        out.actual = figure_of(figure->second.value);
        saw(figure->second.newest);
        return figure->second.accumulation;
    }

    void take_reports(const plan::Indicator& from, rating::Indicator& out) {
        const auto total = found_.totals.find({member_.person, from.id});
        if (total == found_.totals.end()) return;
        out.actual = figure_of(total->second.quantity);
        saw(total->second.newest);
    }

    static void count(rating::Tones& tones, const feedback::Count& note) {
        switch (note.tone) {
            case rating::Tone::not_positive: tones.not_positive += note.notes; break;
            case rating::Tone::mixed: tones.mixed += note.notes; break;
            case rating::Tone::positive: tones.positive += note.notes; break;
        }
    }

    rating::Tones notes_on(plan::ResultId result) {
        rating::Tones tones;
        const auto [begin, end] = found_.notes.equal_range(member_.person);
        for (auto it = begin; it != end; ++it)
            if (it->second.result == result) count(tones, it->second);
        return tones;
    }

    rating::ValueNotes& notes_on(rating::CoreValue value) {
        for (auto& notes : evidence_.behaviour)
            if (notes.value == value) return notes;
        return evidence_.behaviour.emplace_back(rating::ValueNotes{.value = value});
    }

    void add_expectations(const plan::Plan& plan) {
        for (const auto& [of, value] : found_.plans.expectations)
            if (of == plan.id) notes_on(value).special_expectation = true;
    }

    void add_behaviour_notes() {
        const auto [begin, end] = found_.notes.equal_range(member_.person);
        for (auto it = begin; it != end; ++it) {
            saw(it->second.newest);
            if (it->second.value) count(tones_from(notes_on(*it->second.value), it->second.giver), it->second);
        }
        std::ranges::sort(evidence_.behaviour, {}, &rating::ValueNotes::value);
    }

    static rating::Tones& tones_from(rating::ValueNotes& notes, rating::Giver giver) {
        switch (giver) {
            case rating::Giver::superior: return notes.superior;
            case rating::Giver::peers: return notes.peers;
            case rating::Giver::subordinates: return notes.subordinates;
            case rating::Giver::self: return notes.self;
            case rating::Giver::citizens: return notes.citizens;
        }
        return notes.superior;
    }

    const Found& found_;
    const organisation::Member& member_;
    rating::Evidence evidence_;
};

}  // namespace

std::vector<Gathered> gather(base::Db& db, const calendar::Period& period, organisation::IdRange range) {
    const auto members = organisation::people_between(db, range, period.last);
    Found found;
    find_all(db, period, range, found);
    find_superiors_units(db, period.last, members, found);
    std::vector<Gathered> all;
    all.reserve(members.size());
    for (const auto& member : members) all.push_back(Person(found, member).gathered());
    return all;
}

std::optional<Gathered> gather(base::Db& db, const calendar::Period& period, base::PersonId person) {
    auto all = gather(db, period, organisation::IdRange{person, person});
    if (all.empty()) return std::nullopt;
    return std::move(all.front());
}

}  // namespace evaluation
