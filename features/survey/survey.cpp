#include "features/survey/survey.h"

#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "features/survey/survey_embedded.h"
#include "features/survey/survey_store.h"
#include "features/survey/tokens.h"

namespace survey {
namespace {

constexpr std::size_t longest_remark = 500;  // characters

base::Errors faults_of(const Answer& answer) {
    base::Errors errors;
    for (std::size_t i = 0; i < asked_elements; ++i)
        if (answer.marks[i] < 1 || answer.marks[i] > 4)
            errors.push_back(base::refuse("survey_element_is_missing", "/" + std::string(base::name_of(all_elements[i])), std::to_string(i + 1)));
    if (base::count_code_points(answer.remark) > longest_remark) errors.push_back(base::refuse("survey_remark_is_long", "/remark", std::to_string(longest_remark)));
    return errors;
}

}  // namespace

base::Result<base::Done> keep_answer(base::Work& work, const service::Point& point, const Answer& answer, std::string_view token) {
    if (auto errors = faults_of(answer); !errors.empty()) return errors;
    TRY(use_token(work.db, point.id, token));
    store::insert(work.db, {point.id, work.today, Origin::page}, answer);
    store::mix(work.db, point.id, work.today);
    return base::Done{};
}

// ---- batches

namespace {

// The rows of one point, a batch for each day.
struct PointBatches {
    std::vector<Batch> batches;
    std::vector<DayOfAnswers> days;
};

void add(PointBatches& point, const store::PatternRow& row) {
    if (point.days.empty() || point.days.back().day != row.day) {
        point.days.push_back({row.day, {}});
        point.batches.push_back({row.point, row.day, {}, {}});
    }
    const auto marks = store::marks_of(row);
    point.days.back().patterns.push_back({marks, row.answers});
    const auto one = tally_of(marks);
    for (std::int64_t i = 0; i < row.answers; ++i) point.batches.back().tally += one;
}

void take_judgements(base::Db& db, base::Day first, base::Day last, std::vector<Batch>& batches) {
    for (const auto& judgement : store::judgements(db, first, last))
        for (auto& batch : batches)
            if (batch.point == judgement.point && batch.day == judgement.day) batch.verdict = judgement.verdict, batch.reason = judgement.reason;
}

std::vector<Batch> batches_of(base::Db& db, const std::vector<store::PatternRow>& rows, base::Day first, base::Day last) {
    std::map<PointId, PointBatches> by_point;
    for (const auto& row : rows) add(by_point[row.point], row);
    std::vector<Batch> all;
    for (auto& [id, point] : by_point) {
        const auto suspicions = suspicions_of(point.days);
        for (std::size_t i = 0; i < point.batches.size(); ++i) {
            point.batches[i].suspicions = suspicions[i];
            all.push_back(std::move(point.batches[i]));
        }
    }
    take_judgements(db, first, last, all);
    return all;
}

}  // namespace

std::vector<Batch> batches(base::Db& db, base::Day first, base::Day last) { return batches_of(db, store::patterns(db, first, last), first, last); }
std::vector<Batch> batches_at(base::Db& db, PointId point, base::Day first, base::Day last) {
    return batches_of(db, store::patterns_at(db, point, first, last), first, last);
}

base::Result<base::Done> judge(base::Work& work, const Judgement& judgement) {
    if (work.db.one<std::int64_t>(sql::answers_of_batch, judgement.point, judgement.day).value_or(0) == 0) return base::missing("survey_batch_is_unknown");
    if (base::trim(judgement.reason).empty()) return base::refuse("survey_judgement_needs_a_reason", "/reason");
    work.db.run(sql::save_judgement, judgement.point, judgement.day, judgement.verdict, judgement.reason, work.actor.person, work.now);
    work.journal({.thing = "survey_judgement", .thing_id = judgement.point.value, .action = "judged", .after = base::write_json(judgement)});
    return base::Done{};
}

// ---- results

Results results_between(base::Db& db, base::Day first, base::Day last) {
    Results results{service::services(db), service::points(db), {}, {}, {}, {}};
    for (const auto& batch : batches(db, first, last)) {
        results.all[batch.point] += batch.tally;
        if (batch.counts()) results.counted[batch.point] += batch.tally, ++results.days[batch.point];
        if (!batch.suspicions.empty() && !batch.verdict) results.waiting[batch.point] += batch.tally.answers;
    }
    return results;
}

namespace {

template <class Value>
Value at(const std::map<PointId, Value>& by_point, PointId point) {
    const auto found = by_point.find(point);
    return found == by_point.end() ? Value{} : found->second;
}

void hear(UnitVoice& voice, const Results& results, PointId point) {
    const auto counted = at(results.counted, point);
    voice.tally += counted;
    voice.batches += at(results.days, point);
    voice.set_aside += at(results.all, point).answers - counted.answers;
    voice.waiting += at(results.waiting, point);
}

}  // namespace

Voices voices(const Results& results) {
    std::map<organisation::UnitId, UnitVoice> by_unit;
    Voices all;
    for (const auto& service : results.services) {
        auto& voice = by_unit.try_emplace(service.unit, UnitVoice{service.unit}).first->second;
        voice.population += service.users;
        for (const auto& point : results.points)
            if (point.service == service.id) hear(voice, results, point.id);
    }
    for (const auto& [unit, voice] : by_unit) {
        all.units.push_back(voice);
        all.agency += voice.tally;
        all.population += voice.population;
    }
    return all;
}

}  // namespace survey
