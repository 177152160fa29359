#include "features/evaluation/gathering.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

#include "features/activity/activity.h"
#include "features/complaint/complaint.h"
#include "features/evaluation/evaluation_store.h"
#include "features/feedback/feedback.h"
#include "features/measurement/measurement.h"
#include "features/plan/plan.h"

namespace evaluation {
namespace {

using base::PersonId;

// What one plan says: parts of a slice.
struct Promised {
    PersonId person;
    std::span<const plan::Result> results;
    std::span<const plan::Indicator> indicators;
    std::span<const std::pair<plan::PlanId, rating::CoreValue>> expectations;
};

// Everything that was found about a slice, each list in the order of the people's ids.
struct Found {
    plan::Slice plans;
    std::vector<Promised> promised;                        // where each plan's parts are, in the order of the plans
    std::vector<activity::Total> totals;
    std::vector<feedback::Count> notes;
    std::vector<store::PersonRealisation> realisations;
    measurement::Figures figures;
    std::vector<complaint::Figure> complaints;             // those that the policy names
    std::map<organisation::UnitId, rating::UnitPredicate> unit_predicates;
    std::map<PersonId, organisation::UnitId> unit_led_by;  // of the superiors
    int quarter = 0;                                       // 0: the whole year
};

template <class Row>
std::span<const Row> rows_of(const std::vector<Row>& rows, PersonId person, PersonId Row::*whose) {
    return std::ranges::equal_range(rows, person, {}, whose);
}

int quarter_of(const calendar::Period& period) {
    return period.kind == calendar::PeriodKind::year ? 0 : (base::civil_of(period.first).month - 1) / 3 + 1;
}

void find_superiors_units(base::Db& db, base::Day day, const std::vector<organisation::Member>& members, Found& found) {
    if (found.unit_predicates.empty()) return;
    std::vector<PersonId> superiors;
    for (const auto& member : members)
        if (member.superior) superiors.push_back(member.superior);
    std::ranges::sort(superiors);
    superiors.erase(std::unique(superiors.begin(), superiors.end()), superiors.end());
    for (const auto& superior : organisation::members(db, superiors, day)) found.unit_led_by[superior.person] = superior.unit;
}

// The parts lie in the order of the plans.
void index_plans(Found& found) {
    auto& [plans, results, indicators, expectations] = found.plans;
    std::size_t result = 0, indicator = 0, expectation = 0;
    for (const auto& one : plans) {
        const auto first_result = result, first_indicator = indicator, first_expectation = expectation;
        while (result < results.size() && results[result].plan == one.id) ++result;
        const std::span own(results.begin() + first_result, results.begin() + result);
        const auto is_own = [&](const plan::Indicator& i) { return std::ranges::find(own, i.result, &plan::Result::id) != own.end(); };
        while (indicator < indicators.size() && is_own(indicators[indicator])) ++indicator;
        while (expectation < expectations.size() && expectations[expectation].first == one.id) ++expectation;
        found.promised.push_back({one.person, own, {indicators.begin() + first_indicator, indicators.begin() + indicator},
                                  {expectations.begin() + first_expectation, expectations.begin() + expectation}});
    }
}

measurement::Figures figures_in(base::Db& db, const calendar::Period& period, const plan::Slice& plans) {
    std::set<std::string> codes;
    for (const auto& indicator : plans.indicators)
        if (indicator.source == plan::Source::measurement && indicator.series) codes.insert(*indicator.series);
    return measurement::figures(db, codes, period.first, period.last);
}

// What the policy of the period's last day does not name, no indicator counts.
void find_complaints(base::Db& db, const calendar::Period& period, organisation::IdRange range, Found& found) {
    const auto named = complaint::rules_on(db, period.last).figures;
    if (named.empty()) return;
    found.complaints = complaint::figures(db, range, period.first, period.last);
    std::erase_if(found.complaints, [&](const complaint::Figure& figure) { return std::ranges::find(named, figure.figure) == named.end(); });
}

void find_all(base::Db& db, const calendar::Period& period, organisation::IdRange range, Found& found) {
    found.quarter = quarter_of(period);
    found.plans = plan::plans_between(db, range, period.last);
    index_plans(found);
    found.totals = activity::totals(db, range, period.first, period.last);
    found.notes = feedback::counts(db, range, period.first, period.last);
    found.realisations = store::realisations_between(db, period.id, range);
    found.figures = figures_in(db, period, found.plans);
    find_complaints(db, period, range, found);
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
    Person(const Found& found, const organisation::Member& member)
        : found_(found), member_(member), totals_(rows_of(found.totals, member.person, &activity::Total::employee)),
          notes_(rows_of(found.notes, member.person, &feedback::Count::employee)),
          realisations_(rows_of(found.realisations, member.person, &store::PersonRealisation::person)) {}

    Gathered gathered() {
        Gathered all{member_, {}, false};
        evidence_.person = member_.person.value;
        evidence_.heads_unit = member_.heads_unit;
        evidence_.unit = unit_predicate();
        for (const auto& promised : rows_of(found_.promised, member_.person, &Promised::person)) {
            all.has_plan = true;
            for (const auto& result : promised.results) evidence_.results.push_back(work_result(result, promised.indicators));
            for (const auto& [plan, value] : promised.expectations) notes_on(value).special_expectation = true;
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

    rating::WorkResult work_result(const plan::Result& result, std::span<const plan::Indicator> indicators) {
        const auto told = std::ranges::find(realisations_, result.id, &store::PersonRealisation::result);
        const bool is_told = told != realisations_.end();
        rating::WorkResult out{result.id.value, result.text, result.kind, result.weight, {}, notes_on(result.id), {}};
        const bool excused = is_told && told->excused;
        if (is_told && !excused) out.judgement = told->judgement;
        for (const auto& one : indicators)
            if (one.result == result.id) out.indicators.push_back(indicator(one, excused));
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
        if (from.source == plan::Source::complaints) accumulation = take_complaints(from, out);
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

    // A share of the period alone.
    plan::Accumulation take_complaints(const plan::Indicator& from, rating::Indicator& out) {
        for (const auto& figure : rows_of(found_.complaints, member_.person, &complaint::Figure::person)) {
            if (from.series != base::name_of(figure.figure)) continue;
            out.actual = figure.share.ten_thousandths;
            saw(figure.newest);
        }
        return plan::Accumulation::last;
    }

    void take_reports(const plan::Indicator& from, rating::Indicator& out) {
        const auto total = std::ranges::find(totals_, from.id, &activity::Total::indicator);
        if (total == totals_.end()) return;
        out.actual = figure_of(total->quantity);
        saw(total->newest);
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
        for (const auto& note : notes_)
            if (note.result == result) count(tones, note);
        return tones;
    }

    rating::ValueNotes& notes_on(rating::CoreValue value) {
        for (auto& notes : evidence_.behaviour)
            if (notes.value == value) return notes;
        return evidence_.behaviour.emplace_back(rating::ValueNotes{.value = value});
    }

    void add_behaviour_notes() {
        for (const auto& note : notes_) {
            saw(note.day);
            if (note.value) count(tones_from(notes_on(*note.value), note.giver), note);
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
    const std::span<const activity::Total> totals_;
    const std::span<const feedback::Count> notes_;
    const std::span<const store::PersonRealisation> realisations_;
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

std::vector<rating::WorkResult> results_so_far(base::Db& db, const calendar::Period& period, const plan::Slice& plan, std::vector<activity::Total> sums) {
    if (plan.plans.empty()) return {};
    organisation::Member member{};
    member.person = plan.plans.front().person;
    Found found;
    found.quarter = quarter_of(period);
    found.plans = plan;
    index_plans(found);
    found.totals = std::move(sums);
    found.figures = figures_in(db, period, plan);
    return Person(found, member).gathered().evidence.results;
}

}  // namespace evaluation
