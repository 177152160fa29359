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

void say_missing(const UnitPartRule& rule, Why why) {
    why.is("part_is_missing", rule.article).scale("part", rule.part).share("weight", rule.weight).scale("missing", Missing::reweight);
}

// Where the figure would stand if the part had its full say.
Fine with_part(WeightedMean others, const UnitPartRule& rule, Percent figure) {
    others.add(rule.weight, fine(figure));
    return *others.value();
}

Fine shift_of(const WeightedMean& others, const UnitRules& rules, const UnitPartRule& rule, const PublicVoice& voice, Why why) {
    const auto leaning = shrunk(voice, rules.prior_answers);
    const auto most = fine(rule.greatest_shift).value;
    const auto full_say = with_part(others, rule, leaning).value - others.value()->value;
    const Fine shift{std::clamp(full_say, -most, most)};
    why.is("public_voice_shifts", rule.article).scale("part", rule.part).share("weight", rule.weight).percent("shift", rounded(shift, 2))
        .percent("at_most", rule.greatest_shift);
    why.child().is("public_voice_leans_on_the_agency", rules.article).count("answers", voice.answers).percent("index", voice.index)
        .percent("margin", voice.margin).count("prior", rules.prior_answers).percent("agency", voice.agency_index).percent("figure", leaning);
    return shift;
}

WeightedMean own_parts(const UnitRules& rules, const UnitEvidence& evidence, Why why) {
    WeightedMean mean;
    for (const auto& rule : rules.parts) {
        if (is_public(rule.part)) continue;
        const auto figure = own_figure(evidence, rule.part);
        if (!figure) say_missing(rule, why.child());
        else why.child().is("part_by_weight", rule.article).scale("part", rule.part).percent("figure", *figure).share("weight", rule.weight);
        if (figure) mean.add(rule.weight, fine(*figure));
    }
    return mean;
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
    auto sum = *own.value();
    for (const auto& rule : rules.parts) {
        if (!is_public(rule.part)) continue;
        const auto& voice = rule.part == UnitPart::survey ? evidence.survey : evidence.complaints;
        if (voice && voice->answers >= rules.fewest_answers) sum.value += shift_of(own, rules, rule, *voice, why.child()).value;
        else say_missing(rule, why.child());
    }
    result.without = rounded(*own.value(), decimals);
    result.figure = rounded(sum, decimals);
    why.is("unit_figure_by_parts", rules.article).percent("figure", *result.figure).percent("without", *result.without);
    return result;
}

}  // namespace rating
