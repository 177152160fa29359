#include "features/evaluation/unit_evidence.h"

#include <algorithm>

#include "base/text.h"
#include "features/complaint/complaint.h"
#include "features/evaluation/gathering.h"
#include "features/survey/survey.h"

namespace evaluation {

using organisation::UnitId;

SplitPlan split_plan(const std::vector<rating::WorkResult>& results, const std::string& name) {
    SplitPlan split;
    const auto key = base::heading_key(name);
    for (auto result : results) {
        const bool had_figures = !result.indicators.empty();
        std::erase_if(result.indicators, [&](const rating::Indicator& indicator) {
            if (key.empty() || base::heading_key(indicator.text) != key) return false;
            split.named = indicator;
            return true;
        });
        if (!had_figures || !result.indicators.empty()) split.results.push_back(std::move(result));
    }
    return split;
}

namespace {

const rating::UnitPartRule* rule_of(const rating::UnitRules& rules, rating::UnitPart part) {
    const auto rule = std::ranges::find(rules.parts, part, &rating::UnitPartRule::part);
    return rule == rules.parts.end() || rule->weight == 0 ? nullptr : &*rule;
}

// The head's plan is the unit's (Lampiran Bab IV B.1). Who only stands in for the head has a plan for another post.
void add_own_parts(base::Db& db, const calendar::Period& period, const policy::Rules& rules, rating::UnitEvidence& evidence) {
    const auto head = organisation::unit_head(db, {evidence.unit}, period.last);
    const auto gathered = head ? gather(db, period, head->person) : std::nullopt;
    if (!gathered || !gathered->member.heads_unit || gathered->member.unit.value != evidence.unit) return;
    const auto* innovation = rule_of(*rules.unit, rating::UnitPart::innovation);
    const auto plan = split_plan(gathered->evidence.results, innovation ? innovation->indicator.value_or("") : "");
    evidence.productivity = rating::plan_achievement(rules.rating, plan.results);
    if (plan.named) evidence.innovation = rating::achievement(rules.rating, *plan.named);
}

// Nothing is said under five answers: satisfaction_of shows none.
void add_survey(const survey::Voices& voices, rating::UnitEvidence& evidence) {
    const auto own = std::ranges::find(voices.units, UnitId{evidence.unit}, &survey::UnitVoice::unit);
    if (own == voices.units.end()) return;
    const auto shown = survey::satisfaction_of(own->tally, own->population);
    const auto agency = survey::satisfaction_of(voices.agency, voices.population);
    if (!shown.index || !agency.index) return;
    rating::PublicVoice voice{shown.answers, shown.index->ten_thousandths, agency.index->ten_thousandths, {}, own->batches, own->set_aside, own->waiting};
    if (shown.margin) voice.margin = shown.margin->ten_thousandths;
    evidence.survey = voice;
}

rating::Percent share_of(const complaint::UnitShare& share) {
    return (std::int64_t{share.on_time} * 2 * rating::full + share.complaints) / (2 * std::int64_t{share.complaints});  // half up
}

void add_complaints(const std::vector<complaint::UnitShare>& shares, rating::UnitEvidence& evidence) {
    const auto own = std::ranges::find(shares, UnitId{evidence.unit}, &complaint::UnitShare::unit);
    if (own == shares.end() || own->complaints < rating::fewest_public_answers) return;
    complaint::UnitShare agency{};
    for (const auto& one : shares) agency.complaints += one.complaints, agency.on_time += one.on_time;
    evidence.complaints = rating::PublicVoice{own->complaints, share_of(*own), share_of(agency)};
}

}  // namespace

std::vector<UnitBasis> unit_bases(base::Db& db, const calendar::Period& period, const std::vector<UnitId>& units) {
    const auto in_force = policy::in_force(db, period.last);
    if (!in_force || !in_force.value().rules.unit || units.empty()) return {};
    const auto& rules = in_force.value().rules;
    survey::Voices voices;
    std::vector<complaint::UnitShare> shares;
    if (rule_of(*rules.unit, rating::UnitPart::survey)) voices = survey::voices(survey::results_between(db, period.first, period.last));
    if (rule_of(*rules.unit, rating::UnitPart::complaints)) shares = complaint::unit_shares(db, period.first, period.last);
    std::vector<UnitBasis> bases;
    for (const auto unit : units) {
        rating::UnitEvidence evidence{.unit = unit.value, .productivity = {}, .innovation = {}, .survey = {}, .complaints = {}};
        add_own_parts(db, period, rules, evidence);
        add_survey(voices, evidence);
        add_complaints(shares, evidence);
        bases.push_back({unit, in_force.value().version.name, std::move(evidence)});
    }
    return bases;
}

}  // namespace evaluation
