// Rows of the survey; knows the tables, decides nothing.
#pragma once

#include <vector>

#include "features/survey/survey.h"

namespace survey::store {

struct PatternRow {
    PointId point;
    base::Day day;
    int requirements = 0, procedure = 0, time = 0, cost = 0, product = 0, competence = 0, conduct = 0, complaint_handling = 0, facilities = 0,
        pledge = 0;  // elements by the names of their columns; 0: not answered
    std::int64_t answers = 0;
};
struct AnswerRow {
    PointId point;
    base::Day day;
    int requirements = 0, procedure = 0, time = 0, cost = 0, product = 0, competence = 0, conduct = 0, complaint_handling = 0, facilities = 0,
        pledge = 0;
    std::string sex, age, education, occupation, remark;
    Origin origin = Origin::page;
};
struct JudgementRow {
    PointId point;
    base::Day day;
    Verdict verdict = Verdict::counted;
    std::string reason;
    base::PersonId judged_by;
    base::Instant judged_at;
};
template <class Row>
Marks marks_of(const Row& r) {
    return {r.requirements, r.procedure, r.time, r.cost, r.product, r.competence, r.conduct, r.complaint_handling, r.facilities, r.pledge};
}

struct Kept {
    PointId point;
    base::Day day;
    Origin origin = Origin::page;
};
void insert(base::Db& db, const Kept& where, const Answer& answer);  // under an id by chance
void mix(base::Db& db, PointId point, base::Day day);  // so that the order of the rows does not tell the order of the answers
std::vector<PatternRow> patterns(base::Db& db, base::Day first, base::Day last);
std::vector<PatternRow> patterns_at(base::Db& db, PointId point, base::Day first, base::Day last);
std::vector<AnswerRow> answers(base::Db& db, base::Day first, base::Day last);
std::vector<JudgementRow> judgements(base::Db& db, base::Day first, base::Day last);

}  // namespace survey::store
