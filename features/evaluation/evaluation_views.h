// What the evaluation routes take and give.
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

struct PeriodPerson {
    PersonId person;
    std::string period;  // its code
};
struct ResultLine {
    std::string period_code, period_title;
    State state;
    std::optional<rating::Rating> results, behaviour;
    std::optional<rating::Predicate> predicate;
    EvaluationId evaluation;
};
struct ResultLines {
    std::vector<ResultLine> results;
};
struct PersonById {
    PersonId person;
};

// The superior's form for one person, with the way through the team.
struct RatingForm {
    ResultView view;
    std::optional<PersonId> previous, next;
    int place, team;              // 3 of 12
    int least_reason_letters;
    bool may_write;
    std::optional<rating::Rating> units_rating;  // a head's results rating is the unit's
    std::optional<std::string> not_yet;          // the sentence that says why it cannot be signed yet
};
struct DraftInput {
    PersonId person;
    std::string period;  // its code
    std::optional<rating::Rating> results, behaviour;
    std::string reason, note;
    std::vector<Realisation> realisations;
};
struct SignInput {
    EvaluationId evaluation;
    std::optional<std::string> distribution_reason;
};
struct EvaluationById {
    EvaluationId evaluation;
};

struct TeamLine {
    organisation::Member member;
    std::optional<State> state;  // none: nothing written yet
    std::optional<rating::Rating> results, behaviour;
    std::optional<rating::Predicate> predicate;
};
struct AdviceLine {
    std::string sentence, article;
};
struct TeamRatings {
    std::string period_code, period_title;
    std::vector<TeamLine> team;
    std::optional<rating::UnitPredicate> unit_predicate;
    std::vector<AdviceLine> advice;
};
struct PeriodQuery {
    std::string period;  // its code
};

struct UnitPredicateLine {
    organisation::UnitId unit;
    std::string unit_name;
    std::optional<rating::UnitPredicate> predicate;
    std::string reason;
    bool may_set;
};
struct UnitPredicateList {
    std::vector<UnitPredicateLine> units;
};
struct UnitPredicateInput {
    std::string period;
    organisation::UnitId unit;
    rating::UnitPredicate predicate;
    std::string reason;
};
struct ExemptionInput {
    std::string period;
    PersonId person;
    std::string reason;
};

struct ClosingView {
    std::string period_code, period_title;
    calendar::PeriodState state;
    int people, unrated;
    std::vector<Short> units;  // most unrated first
    std::optional<Closing> closing;
};
struct ClosingInput {
    std::string period;
    std::string confirmation;  // TUTUP
};

// The home of everybody (ux S2): one list of tasks for all roles.
enum class TaskKind { mend_report, review_reports, rate_team, read_result, agree_plan, mend_plan, set_unit_predicate, write_plan };
struct Task {
    TaskKind kind;
    std::string title, detail, link;
    int count;
};
struct Achievement {
    std::string title, unit_label;
    base::Amount actual;
    std::optional<base::Amount> target;
};
struct Home {
    std::string name;
    base::Day today;
    std::string period_code, period_title;
    int day_of_period, days_in_period;
    int reports_today;
    std::optional<std::string> last_text;  // of the last reported day before today
    std::optional<base::Day> last_day;
    std::vector<Task> tasks;
    std::vector<Achievement> achievements;
};

}  // namespace evaluation
