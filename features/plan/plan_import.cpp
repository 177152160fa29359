#include "features/plan/plan_import.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <map>

#include "base/table.h"
#include "base/text.h"
#include "features/plan/plan_columns.h"
#include "features/plan/plan_file.h"
#include "features/plan/plan_store.h"
#include "features/plan/plan_tables.h"
#include "features/plan/planning.h"

namespace plan {
namespace {

std::string place_of(int row) { return "baris " + std::to_string(row); }

base::Result<base::Done> read_with(std::string_view sheet, std::span<const base::Column> columns, const std::function<void(base::TableRow&)>& take) {
    base::Errors errors;
    TRY(base::read_table(sheet, columns, [&](base::TableRow& row) {
        take(row);
        for (auto& error : std::move(row).errors()) errors.push_back(std::move(error));
    }));
    if (!errors.empty()) return errors;
    return base::Done{};
}

base::Result<base::Done> read_additions(std::map<PlanKey, FilePlan>& plans, std::string_view behaviour, std::string_view annex) {
    const auto plan_of = [&](base::TableRow& row) -> FilePlan* {
        const auto found = plans.find({row.digits("nip"), row.required_whole_number("year")});
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

using People = std::map<std::string, PersonId>;

// Who holds a post today, for tables that name posts instead of people: it must be one person.
base::Result<base::Done> add_holders(base::Work& work, const std::map<PlanKey, FilePlan>& plans, People& people) {
    if (std::ranges::none_of(plans, [](const auto& plan) { return plan.second.is_by_post; })) return base::Done{};
    std::map<std::string, std::vector<PersonId>> holders;
    for (const auto range : organisation::id_slices(work.db, 5000))
        for (const auto& member : organisation::people_between(work.db, range, work.today)) holders[base::heading_key(member.title)].push_back(member.person);
    base::Errors errors;
    for (const auto& [key, plan] : plans) {
        if (!plan.is_by_post) continue;
        const auto found = holders.find(base::heading_key(key.whom));
        if (found != holders.end() && found->second.size() == 1) people[key.whom] = found->second.front();
        else errors.push_back(base::refuse(found == holders.end() ? "plan_post_is_unknown" : "plan_post_is_shared", plan.whom_cell, key.whom));
    }
    if (!errors.empty()) return errors;
    return base::Done{};
}

base::Result<People> people_of(base::Work& work, const std::map<PlanKey, FilePlan>& plans) {
    std::map<std::string, std::string> cells;  // where each NIP stands first
    for (const auto& [key, plan] : plans) {
        if (!plan.is_by_post) cells.emplace(key.whom, plan.whom_cell);
        for (const auto& [number, parent] : plan.parents) cells.emplace(parent.nip, place_of(parent.row));
    }
    std::vector<std::string> nips;
    for (const auto& [nip, cell] : cells) nips.push_back(nip);
    People people;
    for (const auto& member : organisation::members_by_nip(work.db, nips, work.today)) people[member.nip] = member.person;
    base::Errors errors;
    for (const auto& [nip, cell] : cells)
        if (!people.contains(nip)) errors.push_back(base::refuse("plan_person_is_unknown", cell, nip));
    auto holders = add_holders(work, plans, people);
    if (!holders) std::ranges::move(std::move(holders).errors(), std::back_inserter(errors));
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

// The row that a fault of the document is about: "/results/0/indicators/1/target" is the second row of the first result.
int row_of(const FilePlan& file, const std::string& path) {
    std::size_t result = 0, indicator = 0;
    if (std::sscanf(path.c_str(), "/results/%zu/indicators/%zu", &result, &indicator) < 1) return file.first_row;
    const auto& results = file.document.results;
    for (std::size_t n = 0; n < file.rows.size(); ++n)
        if (result < results.size() && file.document.indicators[n].result == results[result].id && indicator-- == 0) return file.rows[n];
    return file.first_row;
}

template <class T>
base::Result<T> at_row(base::Result<T> result, const FilePlan& file) {
    if (result) return result;
    for (auto& error : result.errors()) error.path = place_of(row_of(file, error.path));
    return result;
}

// Leaders first: a plan is written when the plans that it refers to are.
base::Result<base::Done> write_in_order(base::Work& work, std::map<PlanKey, FilePlan>& plans, const People& people) {
    std::map<PlanKey, bool> written;
    const std::function<base::Result<base::Done>(const PlanKey&)> write_one = [&](const PlanKey& key) -> base::Result<base::Done> {
        if (std::exchange(written[key], true)) return base::Done{};
        auto& file = plans.at(key);
        for (const auto& [number, parent] : file.parents) {
            const PlanKey leader{parent.nip, key.year};
            if (plans.contains(leader)) TRY(write_one(leader));
            const auto found = store::result_numbered(work.db, people.at(parent.nip), key.year, parent.number);
            if (!found) return base::refuse("plan_leader_result_is_unknown", place_of(parent.row), std::to_string(parent.number));
            std::ranges::find(file.document.results, number, &Result::number)->parent = *found;
        }
        file.document.plan.person = people.at(key.whom);
        return at_row(write_agreed(work, file), file);
    };
    for (const auto& [key, plan] : plans) TRY(write_one(key));
    return base::Done{};
}

std::string target_text(const Indicator& i) {
    if (i.low && i.high) return base::to_indonesian(*i.low) + " - " + base::to_indonesian(*i.high);
    return i.target ? base::to_indonesian(*i.target) : "";
}

std::vector<ReadIndicator> readings(const std::map<PlanKey, FilePlan>& plans) {
    constexpr std::size_t most = 500;
    std::vector<ReadIndicator> all;
    for (const auto& [key, plan] : plans)
        for (std::size_t n = 0; n < plan.rows.size() && all.size() < most; ++n) {
            const auto& i = plan.document.indicators[n];
            const auto result = std::ranges::find(plan.document.results, i.result, &Result::id);
            all.push_back({plan.rows[n], key.whom, result->text, i.text, target_text(i), i.unit_label, i.direction});
        }
    std::ranges::sort(all, {}, &ReadIndicator::row);
    return all;
}

}  // namespace

base::Result<TakenPlans> take_over(base::Work& work, const PlanTables& tables) {
    PlanFile file(work.today);
    TRY(read_with(tables.plans, columns::plans, [&](base::TableRow& row) { file.take(row); }));
    file.settle_weights();
    TRY(read_additions(file.plans(), tables.behaviour, tables.annex));
    const auto people = TRY(people_of(work, file.plans()));
    TRY(write_in_order(work, file.plans(), people));
    return TakenPlans{static_cast<int>(file.plans().size()), file.rows(), false, readings(file.plans())};
}

base::Result<ImportedPlans> import_plans(base::Work& work, std::string_view plans, std::string_view behaviour, std::string_view annex) {
    const auto taken = TRY(take_over(work, {plans, behaviour, annex}));
    return ImportedPlans{taken.plans, taken.rows};
}

}  // namespace plan
