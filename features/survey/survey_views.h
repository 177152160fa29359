// What the routes of survey take and give.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/survey/survey.h"
#include "features/survey/tokens.h"

namespace survey {

struct DaysQuery {
    std::optional<base::Day> first, last;  // none: the running quarter
};
struct PointResult {
    PointId point;
    std::string name, address;
    Satisfaction result;
    bool ticketed;
};
struct ServiceResult {
    ServiceId service;
    std::string code, name, address;
    organisation::UnitId unit;
    std::string unit_name;
    Satisfaction result;
    std::vector<PointResult> points;
};
struct UnitResult {
    organisation::UnitId unit;
    std::string name;
    Satisfaction result;
};
struct ImprovementView {
    Improvement improvement;
    std::string owner_name, service_name;
};
struct SurveyResults {
    base::Day first, last;
    Satisfaction agency, agency_with_all;  // with_all: also the batches that were set aside
    std::int64_t waiting;                  // suspected answers that nobody has judged
    std::vector<UnitResult> units;
    std::vector<ServiceResult> services;
    std::vector<ImprovementView> improvements;
};

// A batch that shows a sign, or that somebody judged.
struct BatchView {
    PointId point;
    std::string point_name, service_name;
    base::Day day;
    std::int64_t answers;
    std::vector<Suspicion> suspicions;
    std::optional<Verdict> verdict;
    std::string reason;
    Satisfaction with, without;  // of the point between the days
};
struct BatchList {
    std::vector<BatchView> batches;
};

struct ImprovementInput {
    std::optional<ImprovementId> improvement;
    ServiceId service;
    Element element;
    std::string text;
    base::PersonId owner;
    base::Day due;
    std::optional<base::Day> done;
    std::string outcome;
};
struct ImprovementSaved {
    ImprovementId improvement;
};
struct TicketingInput {
    PointId point;
    Ticketing ticketing;
};
struct TokensWanted {
    PointId point;
    int count;
};
struct TokensIssued {
    std::vector<std::string> tokens;
};
struct AnswersTaken {
    int answers, blanks;
    bool only_tried;
};

SurveyResults results_view(base::Work& work, base::Day first, base::Day last);
BatchList batches_view(base::Work& work, base::Day first, base::Day last);

}  // namespace survey
