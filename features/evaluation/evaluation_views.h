// A result as people read it.
#pragma once

#include "features/evaluation/closing.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/explanation.h"
#include "features/feedback/feedback.h"

namespace evaluation {

// A node of the reasons: its sentence, the article, and what it rests on.
struct ReasonView {
    std::string rule, sentence, article;
    std::vector<ReasonView> children;
};
// One indicator as people read it.
struct FigureView {
    plan::IndicatorId indicator;
    std::string text, unit_label;
    rating::Direction direction;
    rating::IndicatorState state;
    std::optional<base::Amount> target, low, high, actual, achievement;  // achievement in percent
};
struct ResultFigures {
    plan::ResultId result;
    std::string title;
    rating::ResultKind kind;
    std::optional<rating::Rating> suggested, judgement;
    std::string realisation;
    std::optional<std::string> excused;
    std::vector<FigureView> figures;
    int positive, mixed, not_positive;  // feedback notes on it
};
struct NoteLine {
    base::Day day;
    rating::Giver giver;
    std::optional<rating::CoreValue> value;
    std::optional<std::string> result_text;
    rating::Tone tone;
    std::string text;
};
struct OtherCell {  // what would have changed the predicate
    rating::Rating results, behaviour;
    rating::Predicate predicate;
    int steps;
};

// "Mengapa predikat saya ini?" (ux S8), and the left side of the superior's form (S7).
struct ResultView {
    std::optional<Evaluation> evaluation;
    std::string period_code, period_title;
    organisation::Member person;
    std::optional<organisation::Member> superior;
    std::optional<rating::UnitPredicate> unit_predicate;
    std::optional<rating::Rating> suggested_results, suggested_behaviour;  // hidden where the policy says so
    std::optional<rating::Predicate> suggested_predicate;
    std::vector<ResultFigures> results;
    std::vector<NoteLine> notes;
    ReasonView reasons;
    std::vector<OtherCell> others;
    std::string policy, policy_title;
    bool kept;          // the evidence is that of the closed period
    bool may_accept;    // by the actor
    std::optional<base::Day> object_until;
    int days_reported, working_days;
};

}  // namespace evaluation
