#include "features/plan/plan_import.h"

#include <algorithm>
#include <map>

#include "base/table.h"
#include "base/text.h"
#include "features/plan/plan_columns.h"
#include "features/plan/plan_store.h"
#include "features/plan/planning.h"
#include "features/plan/target_words.h"

namespace plan {
namespace {

struct Key {
    std::string nip;
    int year;
    auto operator<=>(const Key&) const = default;
};

// A leader's result, as a row names it.
struct Parent {
    std::string nip;
    int number = 0, row = 0;
};

// One plan of the file, its results by number; leaders' results are looked up when the leader's plan is there.
struct FilePlan {
    Document document;
    std::map<int, Parent> parents;  // by the number of the result that serves it
    int first_row = 0;
};

std::string place_of(int row) { return "baris " + std::to_string(row); }

int basis_points(base::TableRow& row, std::string_view column) {
    const auto percent = row.amount(column);
    return percent ? static_cast<int>(percent->ten_thousandths / 100) : 0;
}

// The cell "Target": a spreadsheet's number as it is, a text as offices write it.
TargetWords target_in(base::TableRow& row) {
    TargetWords read;
    if (row.cell("target").kind != base::CellKind::text) {
        read.target = row.amount("target");
        return read;
    }
    auto words = read_target(row.text("target"), row.place("target"));
    if (words) return std::move(words).value();
    row.refuse("target", words.errors().front().rule, words.errors().front().detail);
    return read;
}

// Where the table says nothing of the direction, the target does: a number is better when higher, words are judged.
void take_target(base::TableRow& row, Indicator& i) {
    const auto target = target_in(row);
    const bool says_direction = row.has("direction"), is_words = !target.words.empty();
    if (is_words && says_direction && i.direction != rating::Direction::judged) return row.refuse("target", "plan_target_is_words", target.words);
    if (is_words) i.text += ": " + target.words;
    i.target = target.target;
    if (target.low) i.low = target.low, i.high = target.high;
    if (i.unit_label.empty()) i.unit_label = target.unit;
    if (says_direction) return;
    if (i.low && i.high) i.direction = rating::Direction::within_range;
    else if (i.target) i.direction = target.direction.value_or(rating::Direction::higher_is_better);
}

Indicator read_indicator(base::TableRow& row, ResultId result, int number) {
    Indicator i{.id = {}, .result = result, .number = number, .aspect = row.choice<Aspect>("aspect", words::aspects).value_or(Aspect::none),
                .text = row.required_text("indicator"),
                .direction = row.choice<rating::Direction>("direction", words::directions).value_or(rating::Direction::judged),
                .unit_label = row.text("unit_label"), .baseline = row.amount("baseline"), .target = {}, .low = row.amount("low"),
                .high = row.amount("high"), .target_q1 = row.amount("target_q1"), .target_q2 = row.amount("target_q2"),
                .target_q3 = row.amount("target_q3"), .target_q4 = row.amount("target_q4"), .weight = 0,
                .source = row.choice<Source>("source", words::sources).value_or(Source::judgement), .series = {}};
    if (row.has("series")) i.series = row.text("series");
    take_target(row, i);
    return i;
}

class PlanFile {
public:
    void take(base::TableRow& row) {
        const Key key{row.required_text("nip"), row.required_whole_number("year")};
        auto& plan = plans_[key];
        if (plan.first_row == 0) {
            plan.first_row = row.number();
            plan.document.plan.year = key.year;
            plan.document.plan.approach = row.choice<Approach>("approach", words::approaches).value_or(Approach::qualitative);
        }
        auto& result = result_of(plan.document, row);
        if (row.has("leader_nip")) plan.parents[result.number] = {row.text("leader_nip"), row.whole_number("leader_result").value_or(0), row.number()};
        const auto id = result.id;
        const int place = static_cast<int>(std::ranges::count(plan.document.indicators, id, &Indicator::result)) + 1;
        plan.document.indicators.push_back(read_indicator(row, id, place));
        ++rows_;
    }

    std::map<Key, FilePlan>& plans() { return plans_; }
    int rows() const { return rows_; }

private:
    static Result& result_of(Document& document, base::TableRow& row) {
        const int number = row.required_whole_number("number");
        const auto found = std::ranges::find(document.results, number, &Result::number);
        if (found != document.results.end()) {
            if (base::heading_key(found->text) != base::heading_key(row.text("result"))) row.refuse("result", "plan_result_number_is_taken", row.text("number"));
            return *found;
        }
        return document.results.emplace_back(
            Result{ResultId{-number}, {}, row.choice<rating::ResultKind>("kind", words::kinds).value_or(rating::ResultKind::main), number,
                   row.required_text("result"), row.text("assigned_by"), {},
                   row.choice<Perspective>("perspective", words::perspectives).value_or(Perspective::none), basis_points(row, "weight")});
    }

    std::map<Key, FilePlan> plans_;
    int rows_ = 0;
};

base::Result<base::Done> read_with(std::string_view sheet, std::span<const base::Column> columns, const std::function<void(base::TableRow&)>& take) {
    base::Errors errors;
    TRY(base::read_table(sheet, columns, [&](base::TableRow& row) {
        take(row);
        for (auto& error : std::move(row).errors()) errors.push_back(std::move(error));
    }));
    if (!errors.empty()) return errors;
    return base::Done{};
}

base::Result<base::Done> read_additions(std::map<Key, FilePlan>& plans, std::string_view behaviour, std::string_view annex) {
    const auto plan_of = [&](base::TableRow& row) -> FilePlan* {
        const auto found = plans.find({row.required_text("nip"), row.required_whole_number("year")});
        if (found != plans.end()) return &found->second;
        row.refuse("nip", "plan_is_not_in_the_file");
        return nullptr;
    };
    if (!behaviour.empty())
        TRY(read_with(behaviour, columns::behaviour, [&](base::TableRow& row) {
            const int value = row.whole_number("value").value_or(0);
            if (value < 1 || value > 7) return row.refuse("value", "plan_core_value_is_unknown");
            if (auto* plan = plan_of(row)) plan->document.behaviour.push_back({static_cast<rating::CoreValue>(value - 1), row.required_text("text")});
        }));
    if (!annex.empty())
        TRY(read_with(annex, columns::annex, [&](base::TableRow& row) {
            const auto list = row.choice<AnnexList>("list", words::annex_lists);
            auto* plan = plan_of(row);
            if (plan) plan->document.annex.push_back({list.value_or(AnnexList::resources), row.whole_number("number").value_or(0), row.required_text("text")});
        }));
    return base::Done{};
}

base::Result<std::map<std::string, PersonId>> people_of(base::Work& work, const std::map<Key, FilePlan>& plans) {
    std::map<std::string, int> rows;  // where each NIP stands first
    for (const auto& [key, plan] : plans) {
        rows.emplace(key.nip, plan.first_row);
        for (const auto& [number, parent] : plan.parents) rows.emplace(parent.nip, parent.row);
    }
    std::vector<std::string> nips;
    for (const auto& [nip, row] : rows) nips.push_back(nip);
    std::map<std::string, PersonId> people;
    for (const auto& member : organisation::members_by_nip(work.db, nips, work.today)) people[member.nip] = member.person;
    base::Errors errors;
    for (const auto& [nip, row] : rows)
        if (!people.contains(nip)) errors.push_back(base::refuse("plan_person_is_unknown", place_of(row), nip));
    if (!errors.empty()) return errors;
    return people;
}

// The file does not say who agreed, and whoever imports it did not: the superior of the plan's first day stands there.
base::Result<base::Done> write_agreed(base::Work& work, const FilePlan& file) {
    const auto first = base::make_day(file.document.plan.year, 1, 1);
    const auto id = TRY(write(work, file.document));
    TRY(propose(work, id));
    TRY(agree(work, id, first));
    const auto superior = organisation::members(work.db, {file.document.plan.person}, first).at(0).superior;
    store::name_agreed_by(work.db, id, superior ? std::optional{superior} : std::nullopt);
    return base::Done{};
}

template <class T>
base::Result<T> at_row(base::Result<T> result, int row) {
    if (result) return result;
    for (auto& error : result.errors()) error.path = place_of(row) + (error.path.empty() ? "" : " ") + error.path;
    return result;
}

// Leaders first: a plan is written when the plans that it refers to are.
base::Result<base::Done> write_in_order(base::Work& work, std::map<Key, FilePlan>& plans, const std::map<std::string, PersonId>& people) {
    std::map<Key, bool> written;
    const std::function<base::Result<base::Done>(const Key&)> write_one = [&](const Key& key) -> base::Result<base::Done> {
        if (std::exchange(written[key], true)) return base::Done{};
        auto& file = plans.at(key);
        for (const auto& [number, parent] : file.parents) {
            const Key leader{parent.nip, key.year};
            if (plans.contains(leader)) TRY(write_one(leader));
            const auto found = store::result_numbered(work.db, people.at(parent.nip), key.year, parent.number);
            if (!found) return base::refuse("plan_leader_result_is_unknown", place_of(parent.row), std::to_string(parent.number));
            std::ranges::find(file.document.results, number, &Result::number)->parent = *found;
        }
        file.document.plan.person = people.at(key.nip);
        return at_row(write_agreed(work, file), file.first_row);
    };
    for (const auto& [key, plan] : plans) TRY(write_one(key));
    return base::Done{};
}

}  // namespace

base::Result<ImportedPlans> import_plans(base::Work& work, std::string_view plans, std::string_view behaviour, std::string_view annex) {
    PlanFile file;
    TRY(read_with(plans, columns::plans, [&](base::TableRow& row) { file.take(row); }));
    TRY(read_additions(file.plans(), behaviour, annex));
    const auto people = TRY(people_of(work, file.plans()));
    TRY(write_in_order(work, file.plans(), people));
    return ImportedPlans{static_cast<int>(file.plans().size()), file.rows()};
}

}  // namespace plan
