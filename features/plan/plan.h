// The employee performance plan (SKP): results with their indicators, expected behaviour, and what is agreed around them
// (PermenPANRB 6/2022 articles 7 to 15, Lampiran Bab II).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/work.h"
#include "features/organisation/organisation.h"
#include "rating/scale.h"

namespace base {
struct Feature;
}

namespace plan {

using base::PersonId;
using PlanId = base::Id<struct PlanTag>;
using ResultId = base::Id<struct ResultTag>;
using IndicatorId = base::Id<struct IndicatorTag>;

enum class Approach { quantitative, qualitative };
enum class State { draft, proposed, returned, agreed, superseded };
enum class Aspect { none, quantity, quality, time, cost };
enum class Perspective { none, service_recipient, business_process, internal_strengthening, budget };
// Where an indicator's figure comes from: approved daily reports, a series, the superior, or the complaints in the person's hands.
enum class Source { reports, measurement, judgement, complaints };
enum class AnnexList { resources, accountability, consequences };

struct Plan {
    PlanId id;
    PersonId person;
    organisation::PostId post;  // the edge it was made under
    int year;
    int version;                // 1, 2 …: a change in mid-year is a new version; the old one stays as superseded
    Approach approach;
    State state;
    base::Day first, last;      // the days it speaks for
    std::optional<std::string> leader_expectation;
    std::optional<std::string> return_reason;
    std::optional<base::Instant> proposed_at, agreed_at;
    std::optional<PersonId> agreed_by;
};

struct Result {
    ResultId id;
    PlanId plan;
    rating::ResultKind kind;
    int number;                          // in one sequence over both kinds
    std::string text;
    std::string assigned_by;             // the post of the leader who assigns it
    std::optional<ResultId> parent;      // the superior's result it serves (results matrix)
    Perspective perspective;             // heads of units only
    int weight;                          // basis points of the plan; 0 on all: equal
};

struct Indicator {
    IndicatorId id;
    ResultId result;
    int number;
    Aspect aspect;
    std::string text;
    rating::Direction direction;
    std::string unit_label;              // "bayi", "%", "hari"
    std::optional<base::Amount> baseline, target, low, high;
    // What each quarter alone must reach. All four empty: see target_in; otherwise an empty quarter is not due.
    std::optional<base::Amount> target_q1, target_q2, target_q3, target_q4;
    int weight;                          // basis points of the result; 0 on all: equal
    Source source;
    std::optional<std::string> series;   // the code of a measurement series, or the name of a policy::ComplaintFigure
};

struct BehaviourExpectation {
    rating::CoreValue value;
    std::string text;
};
struct AnnexItem {
    AnnexList list;
    int number;
    std::string text;
};

// A plan with all that belongs to it.
struct Document {
    Plan plan;
    std::vector<Result> results;
    std::vector<Indicator> indicators;
    std::vector<BehaviourExpectation> behaviour;
    std::vector<AnnexItem> annex;
};

// The agreed plan that speaks for a day (the latest version that had begun); none while nothing is agreed.
std::optional<Document> plan_on(base::Db& db, PersonId person, base::Day day);
std::vector<Plan> plans_of(base::Db& db, PersonId person, int year);  // in whatever state, newest version first
std::optional<Document> document(base::Db& db, PlanId id);

// For slices of a closing: the agreed plans of everybody in an id range on a day, with results and indicators, one query each.
struct Slice {
    std::vector<Plan> plans;
    std::vector<Result> results;        // by person's id, then plan, then number
    std::vector<Indicator> indicators;  // in the order of the results
    std::vector<std::pair<PlanId, rating::CoreValue>> expectations;
};
Slice plans_between(base::Db& db, organisation::IdRange range, base::Day day);

// The target of a quarter (1 to 4; 0: the year); none: not due. Without quarterly targets: the year's, of sums a quarter of it.
enum class Accumulation { sum, last, mean };
std::optional<base::Amount> target_in(const Indicator& indicator, int quarter, Accumulation accumulation);

base::Feature feature();

}  // namespace plan

// The rest of the face.
#include "features/plan/newest_plans.h"
#include "features/plan/plan_import.h"
#include "features/plan/reported_result.h"
#include "features/plan/result_words.h"
