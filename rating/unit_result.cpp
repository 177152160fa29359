#include "rating/unit_result.h"

#include <algorithm>

#include "rating/fine.h"
#include "rating/why.h"

namespace rating {

std::string_view name(UnitPart part) {
    switch (part) {
        case UnitPart::productivity: return "productivity";
        case UnitPart::innovation: return "innovation";
        case UnitPart::survey: return "survey";
        case UnitPart::complaints: return "complaints";
    }
    return {};
}

Percent shrunk(const PublicVoice& voice, std::int64_t prior_answers) {
    const Wide sum = Wide{voice.answers} * voice.index + Wide{prior_answers} * voice.agency_index;
    return static_cast<Percent>(divided<Wide>(sum, Wide{voice.answers} + prior_answers));
}

namespace {

std::optional<Percent> own_figure(const UnitEvidence& evidence, UnitPart part) {
    return part == UnitPart::productivity ? evidence.productivity : evidence.innovation;
}

WeightedMean own_parts(const UnitRules& rules, const UnitEvidence& evidence, Why why) {
    WeightedMean mean;
    for (const auto& rule : rules.parts) {
        if (is_public(rule.part)) continue;
        const auto figure = own_figure(evidence, rule.part);
        const auto page = why.child();
        page.scale("part", rule.part).share("weight", rule.weight);
        if (!figure) page.is("part_is_missing", rule.article).scale("missing", Missing::reweight);
        else page.is("part_by_weight", rule.article).percent("figure", *figure);
        if (figure) mean.add(rule.weight, fine(*figure));
    }
    return mean;
}

// Where the figure would stand if the part had its full say.
Fine with_part(WeightedMean others, const UnitPartRule& rule, Fine figure) {
    others.add(rule.weight, figure);
    return *others.value();
}

void tell_survey(const UnitRules& rules, const PublicVoice& voice, Percent leaning, Why why) {
    why.is("survey_leans_on_the_agency", rules.article).count("answers", voice.answers).amount("index", voice.index).amount("margin", voice.margin)
        .amount("agency", voice.agency_index).count("prior", rules.prior_answers).amount("figure", leaning);
    why.child().is("survey_was_answered", rules.article).count("answers", voice.answers).count("batches", voice.batches)
        .count("set_aside", voice.set_aside).count("waiting", voice.waiting);
}

void tell_complaints(const UnitRules& rules, const PublicVoice& voice, Percent leaning, Why why) {
    why.is("complaints_lean_on_the_agency", rules.article).count("answers", voice.answers).percent("index", voice.index)
        .percent("agency", voice.agency_index).count("prior", rules.prior_answers).percent("figure", leaning);
}

// Before it is held against its target, a small sample leans on the agency; before it moves the figure, the bound holds.
Fine shift_of(const WeightedMean& own, const UnitRules& rules, const UnitPartRule& rule, const PublicVoice& voice, Why why) {
    const auto leaning = shrunk(voice, rules.prior_answers);
    const auto achieved = share_between(leaning, *rule.target, 0, percent_limit);
    const auto most = fine(*rule.greatest_shift).value;
    const auto full_say = with_part(own, rule, achieved).value - own.value()->value;
    const Fine shift{std::clamp(full_say, -most, most)};
    why.is("public_voice_shifts", rule.article).scale("part", rule.part).share("weight", rule.weight).amount("target", *rule.target)
        .percent("achievement", rounded(achieved, 4)).amount("shift", rounded(shift, 4)).amount("at_most", *rule.greatest_shift);
    rule.part == UnitPart::survey ? tell_survey(rules, voice, leaning, why.child()) : tell_complaints(rules, voice, leaning, why.child());
    return shift;
}

Fine shift_by_public(const WeightedMean& own, const UnitRules& rules, const UnitEvidence& evidence, Why why) {
    Fine sum;
    for (const auto& rule : rules.parts) {
        if (!is_public(rule.part)) continue;
        const auto& voice = rule.part == UnitPart::survey ? evidence.survey : evidence.complaints;
        const auto page = why.child();
        if (voice && voice->answers >= rules.fewest_answers) sum.value += shift_of(own, rules, rule, *voice, page).value;
        else page.is("public_part_is_missing", rule.article).scale("part", rule.part).share("weight", rule.weight).count("needed", rules.fewest_answers);
    }
    return sum;
}

UnitPredicate predicate_at(const UnitBands& bands, Percent figure) {
    if (figure >= bands.exceptional_from) return UnitPredicate::exceptional;
    if (figure >= bands.good_from) return UnitPredicate::good;
    if (figure >= bands.needs_improvement_from) return UnitPredicate::needs_improvement;
    return figure >= bands.poor_from ? UnitPredicate::poor : UnitPredicate::very_poor;
}

}  // namespace

UnitFigure unit_figure(const UnitRules& rules, const UnitEvidence& evidence, int decimals) {
    UnitFigure result;
    const Why why(result.reason);
    const auto own = own_parts(rules, evidence, why);
    if (!own.value()) {
        why.is("unit_figure_is_missing", rules.article);
        return result;
    }
    const auto shift = shift_by_public(own, rules, evidence, why);
    result.without = rounded(*own.value(), decimals);
    result.figure = rounded({own.value()->value + shift.value}, decimals);
    result.suggested = predicate_at(rules.bands, *result.figure);
    why.is("unit_figure_by_parts", rules.article).percent("figure", *result.figure).percent("without", *result.without)
        .amount("shift", *result.figure - *result.without).scale("unit", *result.suggested);
    return result;
}

}  // namespace rating
