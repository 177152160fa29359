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

// Where a row's refusals belong, by what they point at; "" for those that point at nothing.
using Cells = std::map<std::string, std::string, std::less<>>;

struct UnitRow {
    std::string period, unit, reason;
    rating::UnitPredicate predicate;
    Cells cells;
};
UnitRow read_unit(base::TableRow& row) {
    return {row.required_text("period"), row.required_text("unit"), row.text("reason"),
            row.choice<rating::UnitPredicate>("predicate", unit_words).value_or(rating::UnitPredicate::good),
            {{"", row.place("period")}, {"/unit", row.place("unit")}, {"/reason", row.place("reason")}}};
}

struct RealisationRow {
    std::string nip, period, text;
    int number;
    std::optional<rating::Rating> judgement;
    Cells cells;
};
RealisationRow read_realisation(base::TableRow& row) {
    return {row.required_text("nip"), row.required_text("period"), row.text("text"), row.whole_number("number").value_or(0),
            row.choice<rating::Rating>("judgement", rating_words),
            {{"", row.place("nip")}, {"/period", row.place("period")}, {"/number", row.place("number")}}};
}

struct RatingRow {
    std::string nip, period, reason, note;
    std::optional<rating::Rating> results, behaviour;
    std::optional<base::Day> day;
    Cells cells;
};
RatingRow read_rating(base::TableRow& row) {
    RatingRow out{row.required_text("nip"), row.required_text("period"), row.required_text("reason"), row.text("note"),
                  row.choice<rating::Rating>("results", rating_words), row.choice<rating::Rating>("behaviour", rating_words), row.day("day"),
                  {{"", row.place("nip")}, {"/period", row.place("period")}, {"/results", row.place("results")},
                   {"/behaviour", row.place("behaviour")}, {"/reason", row.place("reason")}}};
    for (const char* column : {"results", "behaviour"})
        if (!row.has(column)) row.refuse(column, "cell_is_empty", column);
    return out;
}

template <class T>
base::Result<T> in_cells(base::Result<T> result, const Cells& cells) {
    if (result) return result;
    for (auto& error : result.errors()) {
        const auto cell = cells.find(error.path);
        error.path = cell == cells.end() ? cells.at("") : cell->second;
    }
    return result;
}

// Periods and people of the tables, asked for once each.
class Known {
public:
    explicit Known(base::Work& work) : work_(work) {}
    base::Result<calendar::Period> period(const std::string& code) {
        const auto known = periods_.find(code);
        if (known != periods_.end()) return known->second;
        const auto found = calendar::period_coded(work_.db, code);
        if (!found) return base::refuse("period_is_unknown", "/period");
        return periods_.emplace(code, *found).first->second;
    }
    base::Result<PersonId> person(const std::string& nip) {
        const auto known = people_.find(nip);
        if (known != people_.end()) return known->second;
        const auto found = organisation::members_by_nip(work_.db, {nip}, work_.today);
        if (found.empty()) return base::refuse("rated_person_is_unknown", "/nip", nip);
        return people_.emplace(nip, found.front().person).first->second;
    }

private:
    base::Work& work_;
    std::map<std::string, calendar::Period> periods_;
    std::map<std::string, PersonId> people_;
};

base::Result<base::Done> take_unit_predicate(base::Work& work, const UnitRow& row, const std::vector<organisation::Unit>& units, Known& known) {
    const auto unit = std::ranges::find(units, row.unit, &organisation::Unit::code);
    if (unit == units.end()) return base::refuse("unit_is_unknown", "/unit");
    return take_over_unit_predicate(work, {TRY(known.period(row.period)).id, unit->id, row.predicate, row.reason});
}

base::Result<int> take_unit_predicates(base::Work& work, std::string_view sheet, Known& known) {
    const auto units = organisation::units(work.db);
    const auto rows = TRY(base::read_all_rows<UnitRow>(sheet, unit_columns, read_unit));
    for (const auto& row : rows) TRY(in_cells(take_unit_predicate(work, row, units, known), row.cells));
    return static_cast<int>(rows.size());
}

using Drafts = std::map<std::pair<PeriodId, PersonId>, std::pair<Draft, Cells>>;  // with the cells of the first row

base::Result<base::Done> add_realisation(base::Work& work, const RealisationRow& row, Known& known, Drafts& drafts) {
    const auto period = TRY(known.period(row.period));
    const auto person = TRY(known.person(row.nip));
    const auto plan = plan::plan_on(work.db, person, std::min(period.last, work.today));
    if (!plan) return base::refuse("result_is_not_theirs", "/number");
    const auto result = std::ranges::find(plan->results, row.number, &plan::Result::number);
    if (result == plan->results.end()) return base::refuse("result_is_not_theirs", "/number");
    auto& [draft, cells] = drafts.try_emplace({period.id, person}, Draft{period.id, person, {}, {}, "", "", {}}, row.cells).first->second;
    draft.realisations.push_back({result->id, row.text, row.judgement, {}});
    return base::Done{};
}

base::Result<int> take_realisations(base::Work& work, std::string_view sheet, Known& known) {
    Drafts drafts;
    const auto rows = TRY(base::read_all_rows<RealisationRow>(sheet, realisation_columns, read_realisation));
    for (const auto& row : rows) TRY(in_cells(add_realisation(work, row, known, drafts), row.cells));
    for (const auto& [key, one] : drafts) TRY(in_cells(save_draft(work, one.first), one.second));
    return static_cast<int>(rows.size());
}

base::Result<base::Done> take_rating(base::Work& work, const RatingRow& row, Known& known) {
    const auto period = TRY(known.period(row.period));
    const auto person = TRY(known.person(row.nip));
    auto evaluation = TRY(save_draft(work, {period.id, person, row.results, row.behaviour, row.reason, row.note, {}}));
    const auto in_force = TRY(policy::in_force(work.db, period.last));
    const auto gathered = gather(work.db, period, person);
    if (!gathered) return base::missing("no_evaluation_yet");
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

base::Result<int> take_ratings(base::Work& work, std::string_view sheet, Known& known) {
    const auto rows = TRY(base::read_all_rows<RatingRow>(sheet, rating_columns, read_rating));
    for (const auto& row : rows) TRY(in_cells(take_rating(work, row, known), row.cells));
    return static_cast<int>(rows.size());
}

}  // namespace

base::Result<ImportedRatings> import_ratings(base::Work& work, const RatingTables& tables) {
    Known known(work);
    ImportedRatings imported;
    if (!tables.unit_predicates.empty()) imported.unit_predicates = TRY(take_unit_predicates(work, tables.unit_predicates, known));
    if (!tables.realisations.empty()) imported.realisations = TRY(take_realisations(work, tables.realisations, known));
    if (!tables.evaluations.empty()) imported.evaluations = TRY(take_ratings(work, tables.evaluations, known));
    return imported;
}

}  // namespace evaluation
