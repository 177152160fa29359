#include "features/plan/brief.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/packed.h"
#include "features/plan/plan_embedded.h"
#include "features/plan/plan_store.h"

namespace plan {
namespace {

Brief brief_of(const Document& document) {
    Brief brief{document.results, document.indicators, {}};
    for (auto& result : brief.results) result.plan = document.plan.id;  // as its row has it
    std::ranges::sort(brief.results, {}, [](const Result& r) { return std::tuple(r.number, r.id); });
    std::erase_if(brief.indicators, [&](const Indicator& i) { return std::ranges::find(brief.results, i.result, &Result::id) == brief.results.end(); });
    std::ranges::sort(brief.indicators, {}, [](const Indicator& i) { return std::tuple(i.result, i.number, i.id); });
    for (const auto& expectation : document.behaviour) brief.expectations.push_back(expectation.value);
    std::ranges::sort(brief.expectations);
    const auto twice = std::ranges::unique(brief.expectations);
    brief.expectations.erase(twice.begin(), twice.end());
    return brief;
}

// A plan whose contents were written before briefs were kept has none: its rows are read.
Brief brief_of(base::Db& db, const store::BriefRow& row) {
    if (!row.brief) return brief_of(document(db, row.id).value());
    auto brief = base::read_packed<Brief>(*row.brief);
    base::check(brief.has_value(), "a kept brief can be read again");
    return *std::move(brief);
}

}  // namespace

std::string kept_brief(const Document& document) {
    std::string packed;
    base::append_packed(packed, brief_of(document));
    return packed;
}

namespace {

void add(Slice& slice, base::Db& db, const store::BriefRow& row) {
    auto brief = brief_of(db, row);
    Plan plan{};  // who and which is all that a slice needs of it
    plan.id = row.id;
    plan.person = row.person;
    slice.plans.push_back(std::move(plan));
    std::ranges::move(brief.results, std::back_inserter(slice.results));
    std::ranges::move(brief.indicators, std::back_inserter(slice.indicators));
    for (const auto value : brief.expectations) slice.expectations.emplace_back(row.id, value);
}

bool speaks_for(const Plan& plan, base::Day day) {
    const bool was_agreed = plan.state == State::agreed || plan.state == State::superseded;
    return was_agreed && plan.first <= day && day <= plan.last;
}

}  // namespace

Slice plans_between(base::Db& db, organisation::IdRange range, base::Day day) {
    const auto rows = db.all<store::BriefRow>(sql::briefs_in_force, range.first, range.last, day);
    Slice slice;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const bool is_last = at + 1 == rows.size() || rows[at + 1].person != rows[at].person;
        if (is_last) add(slice, db, rows[at]);  // else a later version speaks for the day
    }
    return slice;
}

OwnPlans own_plans(base::Db& db, PersonId person, Years years, base::Day day) {
    const auto rows = db.query(sql::own_plans, {person, years.first, years.last});
    const auto briefs = base::read_rows<store::BriefRow>(rows);
    OwnPlans own;
    const store::BriefRow* in_force = nullptr;
    for (std::size_t at = 0; auto& plan : base::read_rows<Plan>(rows)) {
        if (speaks_for(plan, day)) in_force = &briefs[at];
        if (!own.newest.empty() && own.newest.back().year == plan.year) own.newest.pop_back();
        own.newest.push_back(std::move(plan));
        ++at;
    }
    if (in_force) add(own.in_force, db, *in_force);
    return own;
}

}  // namespace plan
