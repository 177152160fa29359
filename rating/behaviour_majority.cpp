// The guide of PermenPANRB 6/2022, Lampiran Bab IV B.3.a.2.c: who lives the values consistently meets the expectation, who also guards
// them is above, who does not yet do so consistently is below. README.md says how "consistently" and "guards" were read.
#include <algorithm>

#include "rating/suggestion.h"

namespace rating {

namespace {

struct Heard {
    Tones notes;
    std::int64_t guarded = 0;  // values
    std::int64_t unmet = 0;    // special expectations
};

// The notes on one value from those who count, and how many kinds of giver praised it.
struct OneValue {
    Tones notes;
    std::int64_t praising_kinds = 0;
};

OneValue hear(const ConductRules& rules, const ValueNotes& value) {
    OneValue heard;
    for (const auto giver : rules.givers) {
        const auto& tones = value.from(giver);
        heard.notes += tones;
        heard.praising_kinds += tones.positive > 0;
    }
    return heard;
}

bool is_unmet(const ValueNotes& value) {
    return value.special_expectation && value.superior.not_positive > value.superior.positive;
}

void write_value(const ConductRules& rules, const ValueNotes& value, const OneValue& heard, Why why) {
    if (!why.writes()) return;
    why.is("notes_on_value", rules.notes_article).about(EvidenceKind::value, static_cast<std::int64_t>(place(value.value)));
    why.scale("value", value.value).count("positive", heard.notes.positive).count("mixed", heard.notes.mixed);
    why.count("not_positive", heard.notes.not_positive).count("praising_kinds", heard.praising_kinds);
    if (value.special_expectation) why.word("special_expectation", is_unmet(value) ? "unmet" : "given");
}

Heard hear_all(const ConductRules& rules, const Evidence& evidence, Why why) {
    Heard all;
    for (const auto& value : evidence.behaviour) {
        const auto one = hear(rules, value);
        write_value(rules, value, one, why.child());
        all.notes += one.notes;
        all.guarded += one.praising_kinds >= std::max<std::int64_t>(rules.guarding_kinds, 1);
        all.unmet += is_unmet(value);
    }
    return all;
}

// Both limits are asked, so that the reason shows both.
bool is_consistent(const ConductRules& rules, const Tones& notes, Why why) {
    bool strays = is_more_than(rules.not_positive, notes.not_positive, notes.all(),
                               why.child().is("too_many_notes_not_positive", rules.not_positive.article));
    strays |= is_more_than(rules.not_fully_positive, notes.not_positive + notes.mixed, notes.all(),
                           why.child().is("too_many_notes_not_fully_positive", rules.not_fully_positive.article));
    return !strays;
}

bool guards(const ConductRules& rules, std::int64_t guarded, Why why) {
    const bool holds = guarded >= rules.guarded_values;
    why.is("values_are_guarded", rules.guards_article).count("values", guarded).count("needed", rules.guarded_values);
    why.count("kinds", rules.guarding_kinds).word("holds", holds ? "yes" : "no");
    return holds;
}

bool meets_special_expectations(const ConductRules& rules, std::int64_t unmet, Why why) {
    const bool holds = unmet == 0 || rules.unmet_expectation == UnmetExpectation::ignored;
    why.is("special_expectations_are_met", rules.expectation_article).count("unmet", unmet).word("holds", holds ? "yes" : "no");
    return holds;
}

Rating decide(const ConductRules& rules, const Heard& heard, Why why) {
    const bool consistent = is_consistent(rules, heard.notes, why);
    bool above = guards(rules, heard.guarded, why.child());
    above &= meets_special_expectations(rules, heard.unmet, why.child());
    return !consistent ? Rating::below : above ? Rating::above : Rating::meets;
}

const std::string& article_of(const ConductRules& rules, Rating rating) {
    const std::string* const of[] = {&rules.not_positive.article, &rules.notes_article, &rules.guards_article};
    return *of[place(rating)];
}

}  // namespace

Suggestion behaviour_by_majority(const Policy& policy, const Evidence& evidence, Why why) {
    const auto& rules = policy.conduct;
    const auto heard = hear_all(rules, evidence, why);
    if (heard.notes.all() < std::max<std::int64_t>(rules.least_notes, 1)) {
        why.is("too_few_notes_on_behaviour", rules.notes_article).count("notes", heard.notes.all()).count("needed", rules.least_notes);
        return {};
    }
    const auto rating = decide(rules, heard, why);
    why.is("behaviour_by_majority", article_of(rules, rating)).scale("rating", rating);
    return {rating, std::nullopt};
}

}  // namespace rating
