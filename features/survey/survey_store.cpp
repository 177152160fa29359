#include "features/survey/survey_store.h"

#include "base/secret.h"
#include "features/survey/survey_embedded.h"

namespace survey::store {

void insert(base::Db& db, const Kept& where, const Answer& answer) {
    const auto& m = answer.marks;
    const auto& r = answer.respondent;
    db.run(sql::insert_answer, base::random_number(), where.point, where.day, m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], r.sex, r.age,
           r.education, r.occupation, answer.remark, where.origin);
}

void mix(base::Db& db, PointId point, base::Day day) { db.run(sql::mix_answers, point, day); }

std::vector<PatternRow> patterns(base::Db& db, base::Day first, base::Day last) { return db.all<PatternRow>(sql::patterns, first, last); }
std::vector<PatternRow> patterns_at(base::Db& db, PointId point, base::Day first, base::Day last) {
    return db.all<PatternRow>(sql::patterns_at, point, first, last);
}
std::vector<AnswerRow> answers(base::Db& db, base::Day first, base::Day last) { return db.all<AnswerRow>(sql::answers_between, first, last); }
std::vector<JudgementRow> judgements(base::Db& db, base::Day first, base::Day last) { return db.all<JudgementRow>(sql::judgements, first, last); }

}  // namespace survey::store
