// What the routes of rating and closing take and give.
#pragma once

#include "features/evaluation/evaluation_views.h"
#include "features/evaluation/waiting.h"

namespace evaluation {

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
struct QuadrantCell {
    rating::Rating results, behaviour;
    rating::Predicate predicate;
};
struct RatingForm {
    ResultView view;
    std::optional<PersonId> previous, next;
    std::optional<std::string> next_name;  // without titles
    std::vector<QuadrantCell> quadrant;    // the policy's nine
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

struct TeamMember {
    PersonId person;
    std::string full_name, title;
};
struct TeamLine {
    TeamMember member;
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
struct WaitingList {
    std::string period_title;
    std::optional<base::Day> closes;  // until when superiors may rate
    std::vector<WaitingSuperior> superiors;
};
struct ClosingInput {
    std::string period;
    std::string confirmation;  // TUTUP
};

}  // namespace evaluation
