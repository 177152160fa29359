#include "features/evaluation/evaluation_import.h"

#include <algorithm>
#include <map>

#include "base/json.h"
#include "base/table.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/gathering.h"
#include "features/evaluation/signing.h"

namespace evaluation {
namespace {

using Need = base::Column::Need;
const std::vector<base::Column> unit_columns{{"period", {"Periode"}, Need::required}, {"unit", {"Kode Unit"}, Need::required},
                                             {"predicate", {"Predikat"}, Need::required}, {"reason", {"Alasan"}}};
const std::vector<base::Column> realisation_columns{{"nip", {"NIP"}, Need::required}, {"period", {"Periode"}, Need::required},
                                                    {"number", {"No RHK"}, Need::required}, {"text", {"Realisasi"}}, {"judgement", {"Penilaian"}}};
const std::vector<base::Column> rating_columns{{"nip", {"NIP"}, Need::required}, {"period", {"Periode"}, Need::required},
                                               {"results", {"Rating Hasil", "Rating Hasil Kerja"}, Need::required},
                                               {"behaviour", {"Rating Perilaku", "Rating Perilaku Kerja"}, Need::required},
                                               {"reason", {"Alasan"}, Need::required}, {"note", {"Catatan", "Rekomendasi"}}, {"day", {"Tanggal"}}};
constexpr std::pair<std::string_view, rating::UnitPredicate> unit_words[] = {
    {"Istimewa", rating::UnitPredicate::exceptional}, {"Baik", rating::UnitPredicate::good},
    {"Butuh Perbaikan", rating::UnitPredicate::needs_improvement}, {"Kurang", rating::UnitPredicate::poor},
    {"Sangat Kurang", rating::UnitPredicate::very_poor}};
constexpr std::pair<std::string_view, rating::Rating> rating_words[] = {
    {"di atas ekspektasi", rating::Rating::above}, {"di atas", rating::Rating::above},       {"sesuai ekspektasi", rating::Rating::meets},
    {"sesuai", rating::Rating::meets},             {"di bawah ekspektasi", rating::Rating::below}, {"di bawah", rating::Rating::below}};

struct UnitRow {
    std::string period, unit, reason;
    rating::UnitPredicate predicate;
    int row;
};
UnitRow read_unit(base::TableRow& row) {
    return {row.required_text("period"), row.required_text("unit"), row.text("reason"),
            row.choice<rating::UnitPredicate>("predicate", unit_words).value_or(rating::UnitPredicate::good), row.number()};
}

struct RealisationRow {
    std::string nip, period, text;
    int number;
    std::optional<rating::Rating> judgement;
    int row;
};
RealisationRow read_realisation(base::TableRow& row) {
    return {row.required_text("nip"), row.required_text("period"), row.text("text"), row.whole_number("number").value_or(0),
            row.choice<rating::Rating>("judgement", rating_words), row.number()};
}

struct RatingRow {
    std::string nip, period, reason, note;
    std::optional<rating::Rating> results, behaviour;
    std::optional<base::Day> day;
    int row;
};
RatingRow read_rating(base::TableRow& row) {
    return {row.required_text("nip"), row.required_text("period"), row.required_text("reason"), row.text("note"),
            row.choice<rating::Rating>("results", rating_words), row.choice<rating::Rating>("behaviour", rating_words), row.day("day"), row.number()};
}

std::string at(int row) { return "A" + std::to_string(row); }

// Periods and people of the tables, asked for once each.
class Known {
public:
    explicit Known(base::Work& work) : work_(work) {}
    base::Result<calendar::Period> period(const std::string& code, int row) {
        const auto known = periods_.find(code);
        if (known != periods_.end()) return known->second;
        const auto found = calendar::period_coded(work_.db, code);
        if (!found) return base::refuse("period_is_unknown", at(row));
        return periods_.emplace(code, *found).first->second;
    }
    base::Result<PersonId> person(const std::string& nip, int row) {
        const auto known = people_.find(nip);
        if (known != people_.end()) return known->second;
        const auto found = organisation::members_by_nip(work_.db, {nip}, work_.today);
        if (found.empty()) return base::refuse("rated_person_is_unknown", at(row), nip);
        return people_.emplace(nip, found.front().person).first->second;
    }

private:
    base::Work& work_;
    std::map<std::string, calendar::Period> periods_;
    std::map<std::string, PersonId> people_;
};

base::Result<int> take_unit_predicates(base::Work& work, std::string_view sheet, Known& known) {
    const auto units = organisation::units(work.db);
    const auto rows = TRY(base::read_all_rows<UnitRow>(sheet, unit_columns, read_unit));
    for (const auto& row : rows) {
        const auto unit = std::ranges::find(units, row.unit, &organisation::Unit::code);
        if (unit == units.end()) return base::refuse("unit_is_unknown", at(row.row));
        const UnitPredicate given{TRY(known.period(row.period, row.row)).id, unit->id, row.predicate, row.reason};
        store::save(work.db, given, work.actor.person, work.now);
        work.journal({.thing = "unit_predicate", .thing_id = unit->id.value, .action = "set", .after = base::write_json(given)});
    }
    return static_cast<int>(rows.size());
}

base::Result<int> take_realisations(base::Work& work, std::string_view sheet, Known& known) {
    std::map<std::pair<PeriodId, PersonId>, Draft> drafts;
    const auto rows = TRY(base::read_all_rows<RealisationRow>(sheet, realisation_columns, read_realisation));
    for (const auto& row : rows) {
        const auto period = TRY(known.period(row.period, row.row));
        const auto person = TRY(known.person(row.nip, row.row));
        const auto plan = plan::plan_on(work.db, person, std::min(period.last, work.today));
        const auto numbered = [&](const plan::Result& r) { return r.number == row.number; };
        const auto result = plan ? std::ranges::find_if(plan->results, numbered) : std::vector<plan::Result>::const_iterator{};
        if (!plan || result == plan->results.end()) return base::refuse("result_is_not_theirs", at(row.row));
        auto& draft = drafts[{period.id, person}];
        draft.period = period.id;
        draft.person = person;
        draft.realisations.push_back({result->id, row.text, row.judgement, {}});
    }
    for (const auto& [key, draft] : drafts) TRY(save_draft(work, draft));
    return static_cast<int>(rows.size());
}

base::Result<base::Done> take_rating(base::Work& work, const RatingRow& row, Known& known) {
    const auto period = TRY(known.period(row.period, row.row));
    const auto person = TRY(known.person(row.nip, row.row));
    auto evaluation = TRY(save_draft(work, {period.id, person, row.results, row.behaviour, row.reason, row.note, {}}));
    const auto in_force = TRY(policy::in_force(work.db, period.last));
    const auto gathered = gather(work.db, period, person);
    if (!gathered) return base::missing("no_evaluation_yet", at(row.row));
    evaluation.predicate = TRY(predicate_of(in_force.rules, {evaluation, gathered->evidence, gathered->has_plan, {}, work.today}));
    evaluation.state = State::rated;
    if (evaluation.superior) evaluation.rated_by = evaluation.superior;
    evaluation.rated_at = row.day ? base::instant_of(*row.day, 9 * 60, work.actor.zone_minutes) : work.now;
    evaluation.policy = in_force.version.name;
    store::update(work.db, evaluation);
    work.journal({.thing = "evaluation", .thing_id = evaluation.id.value, .action = "taken_over", .after = base::write_json(evaluation),
                  .policy_version = evaluation.policy});
    return base::Done{};
}

}  // namespace

base::Result<ImportedRatings> import_ratings(base::Work& work, const RatingTables& tables) {
    Known known(work);
    ImportedRatings imported;
    if (!tables.unit_predicates.empty()) imported.unit_predicates = TRY(take_unit_predicates(work, tables.unit_predicates, known));
    if (!tables.realisations.empty()) imported.realisations = TRY(take_realisations(work, tables.realisations, known));
    if (tables.evaluations.empty()) return imported;
    for (const auto& row : TRY(base::read_all_rows<RatingRow>(tables.evaluations, rating_columns, read_rating))) {
        auto taken = take_rating(work, row, known);
        if (!taken) {
            for (auto& error : taken.errors()) error.path = at(row.row) + " " + error.path;
            return std::move(taken).errors();
        }
        ++imported.evaluations;
    }
    return imported;
}

}  // namespace evaluation
