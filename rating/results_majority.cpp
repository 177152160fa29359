// The guide of PermenPANRB 6/2022, Lampiran Bab IV B.3.a.1.d, for the results of one person. README.md says how it was read.
#include "rating/one_result.h"
#include "rating/suggestion.h"

namespace rating {

bool is_more_than(const Clause& clause, std::int64_t part, std::int64_t all, Why why) {
    const bool holds = Wide(part) * whole > Wide(clause.share) * all;
    why.count("count", part).count("all", all).share("share", clause.share).word("holds", holds ? "yes" : "no");
    return holds;
}

namespace {

struct Tally {
    std::int64_t results = 0, above = 0, below = 0;
    std::int64_t main = 0, main_below = 0;
    Tones feedback;
    bool is_waiting = false;
};

void count(const WorkResult& result, Rating rating, Tally& tally) {
    const bool is_below = rating == Rating::below;
    ++tally.results;
    tally.above += rating == Rating::above;
    tally.below += is_below;
    if (result.kind != ResultKind::main) return;
    ++tally.main;
    tally.main_below += is_below;
}

Tally tally_of(const Policy& policy, const Evidence& evidence, Why why) {
    Tally tally;
    for (const auto& result : evidence.results) {
        const auto one = rated(policy, result, why.child());
        tally.feedback += result.feedback;
        if (one.standing == Standing::known) count(result, one.rating, tally);
        tally.is_waiting |= one.standing == Standing::waiting;
    }
    return tally;
}

bool no_main_below(const Clause& clause, const Tally& tally, Why why) {
    why.is("no_main_result_below", clause.article).count("count", tally.main_below).count("all", tally.main);
    why.word("holds", tally.main_below == 0 ? "yes" : "no");
    return tally.main_below == 0;
}

bool hears_praise(const MajorityRules& rules, const Tones& feedback, Why why) {
    if (feedback.all() > 0) {
        why.is("feedback_mostly_positive", rules.mostly_positive.article);
        return is_more_than(rules.mostly_positive, feedback.positive, feedback.all(), why);
    }
    const bool holds = rules.silence == Silence::allows_above;
    why.is("no_feedback_on_results", rules.mostly_positive.article).word("holds", holds ? "yes" : "no");
    return holds;
}

// Any one of these is enough. Every clause is asked, so that the reason shows them all.
bool is_below(const MajorityRules& rules, const Tally& tally, Why why) {
    bool below = is_more_than(rules.most_below, tally.below, tally.results,
                              why.child().is("most_results_below", rules.most_below.article));
    below |= is_more_than(rules.small_part, tally.main_below, tally.main,
                          why.child().is("more_than_a_small_part_of_main_results_below", rules.small_part.article));
    below |= is_more_than(rules.mostly_not_positive, tally.feedback.not_positive, tally.feedback.all(),
                          why.child().is("feedback_mostly_not_positive", rules.mostly_not_positive.article));
    return below;
}

// All of these are needed.
bool is_above(const MajorityRules& rules, const Tally& tally, Why why) {
    bool above = is_more_than(rules.most_above, tally.above, tally.results,
                              why.child().is("most_results_above", rules.most_above.article));
    above &= no_main_below(rules.most_above, tally, why.child());
    above &= hears_praise(rules, tally.feedback, why.child());
    return above;
}

// Below is shown, above is shown, and what shows neither meets the expectation.
Rating decide(const MajorityRules& rules, const Tally& tally, Why why) {
    const bool below = is_below(rules, tally, why);
    const bool above = is_above(rules, tally, why);
    return below ? Rating::below : above ? Rating::above : Rating::meets;
}

const Clause& clause_of(const MajorityRules& rules, Rating rating) {
    const Clause* const of[] = {&rules.most_below, &rules.small_part, &rules.most_above};
    return *of[place(rating)];
}

}  // namespace

Suggestion results_by_majority(const Policy& policy, const Evidence& evidence, Why why) {
    const auto tally = tally_of(policy, evidence, why);
    if (tally.is_waiting || tally.results == 0) {
        why.is(tally.is_waiting ? "results_are_waiting" : "no_result_is_due", policy.achievement.article);
        return {};
    }
    const auto rating = decide(policy.majority, tally, why);
    why.is("results_by_majority", clause_of(policy.majority, rating).article).scale("rating", rating);
    return {rating, std::nullopt};
}

}  // namespace rating
