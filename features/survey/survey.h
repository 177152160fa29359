// The public's satisfaction (SKM, PermenPANRB 14/2017): answers without an author, the index of points, services, units and the agency,
// and what is done about the lowest element.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "features/service/service.h"
#include "features/survey/ikm.h"
#include "features/survey/stuffing.h"

namespace survey {

using service::PointId;
using service::ServiceId;

enum class Origin { page, paper };  // paper: taken over from a table

// What somebody may say of themselves, in bands that nobody is alone in; "" is nothing.
struct Respondent {
    std::string sex, age, education, occupation;
};

struct Answer {
    Marks marks = {};
    Respondent respondent = {};
    std::string remark = {};
};

// Keeps an answer of today. `work` is the public's (service::for_the_public): nothing of it is journalled, see docs/decisions/0020. Refuses
// survey_element_is_missing (path /requirements …), survey_remark_is_long, survey_token_is_needed, survey_token_is_used.
base::Result<base::Done> keep_answer(base::Work& work, const service::Point& point, const Answer& answer, std::string_view token = {});

// ---- batches: the answers of a point and a day

enum class Verdict { counted, set_aside };
struct Batch {
    PointId point;
    base::Day day;
    Tally tally;
    std::vector<Suspicion> suspicions;    // found anew each time; a person judges
    std::optional<Verdict> verdict = {};  // none: counted, and nobody looked
    std::string reason = {};
    bool counts() const { return verdict != Verdict::set_aside; }
};
std::vector<Batch> batches(base::Db& db, base::Day first, base::Day last);
std::vector<Batch> batches_at(base::Db& db, PointId point, base::Day first, base::Day last);  // of one point
struct Judgement {
    PointId point;
    base::Day day;
    Verdict verdict;
    std::string reason;
};
// Refuses survey_batch_is_unknown, survey_judgement_needs_a_reason.
base::Result<base::Done> judge(base::Work& work, const Judgement& judgement);

// ---- results

struct Results {  // of the agency between two days
    std::vector<service::Service> services;
    std::vector<service::Point> points;
    std::map<PointId, Tally> counted, all;  // without and with the batches that were set aside
    std::map<PointId, std::int64_t> waiting;  // answers in batches that are suspected and that nobody has judged
    std::map<PointId, std::int64_t> days;     // batches that count
};
Results results_between(base::Db& db, base::Day first, base::Day last);

struct UnitVoice {
    organisation::UnitId unit;
    Tally tally = {};
    std::int64_t population = 0;
    std::int64_t batches = 0, set_aside = 0, waiting = 0;  // batches that count; answers that do not; answers that somebody has to judge
};
struct Voices {
    std::vector<UnitVoice> units;  // that give services; their own only
    Tally agency;
    std::int64_t population = 0;
};
Voices voices(const Results& results);  // what counts

// ---- improvement

using ImprovementId = base::Id<struct ImprovementTag>;
struct Improvement {
    ImprovementId id;
    ServiceId service;
    Element element;
    std::string text;
    base::PersonId owner;
    base::Day due;
    std::optional<base::Day> done;
    std::string outcome;  // what was improved, in the public's words
};
std::vector<Improvement> improvements(base::Db& db);
// A new one, or the same again. Refuses service_is_unknown, improvement_is_unknown, improvement_is_empty, improvement_owner_is_unknown,
// improvement_outcome_is_missing.
base::Result<ImprovementId> save_improvement(base::Work& work, const Improvement& improvement);

base::Feature feature();

}  // namespace survey

// The rest of the face.
#include "features/survey/survey_import.h"
