#include "features/organisation/roster_compare.h"

#include <algorithm>

#include "base/names.h"

namespace organisation {
namespace {

constexpr std::string_view definitive = "definitive";

void take_person(RosterFacts& facts, const RosterFacts& from) {
    for (const auto& field : person_fields()) facts.*field.text = from.*field.text;
}

void take_post(RosterFacts& facts, const RosterFacts& from) {
    for (const auto& field : post_fields()) facts.*field.text = from.*field.text;
}

// Columns that say what the column of a field would say: an echelon the kind of post and that it heads a unit, and so on.
ColumnNames with_implied(ColumnNames columns) {
    if (columns.contains("echelon")) columns.insert({"kind", "heads_unit"});
    if (columns.contains("superior_name")) columns.insert("superior");
    if (columns.contains("name_and_nip")) columns.insert("name");
    for (const auto* column : {"title_structural", "title_functional", "title_executor"})
        if (columns.contains(column)) columns.insert({"title", "kind"});
    return columns;
}

std::optional<base::Day> day_in(const std::string& text) { return text.empty() ? std::nullopt : base::parse_day(text); }

Post new_post(const RosterFacts& facts, const PostPlace& place, base::Day from) {
    return {{}, place.person, place.unit, facts.title, base::parse_name<PostKind>(facts.kind).value_or(PostKind::executor),
            facts.heads_unit == "1", place.superior, base::parse_name<Assignment>(facts.assignment).value_or(Assignment::definitive),
            from, day_in(facts.until)};
}

// Who leaves service leaves every post, with today as the last day.
void end_all(PostPlan& plan, const Known& known, base::Day today) {
    for (const auto& held : known.posts) {
        auto post = post_of(held);
        if (post.until && *post.until <= today) continue;
        post.until = std::max(post.from, today);
        plan.ended.push_back(post);
        plan.left_head = plan.left_head || (post.heads_unit && post.assignment == Assignment::definitive);
    }
}

void follow(PostPlan& plan, const KnownPost& held, const Compared& row, const PostPlace& place) {
    auto next = new_post(row.after, place, day_in(row.after.since).value_or(place.today));
    plan.left_head = held.heads_unit && held.assignment == Assignment::definitive && !(next.heads_unit && next.unit == held.unit);
    if (next.from <= held.from) next.from = place.today;
    if (held.from >= place.today) {
        next.id = held.id;
        next.from = held.from;
        plan.corrected = next;
        return;
    }
    auto ended = post_of(held);
    ended.until = std::min(ended.until.value_or(next.from), next.from - 1);
    plan.ended.push_back(ended);
    plan.begun = next;
}

}  // namespace

Compared compare_line(const Known* known, const RosterFacts& said, const ColumnNames& columns, const UnitBook& units) {
    if (!known) return {Verdict::added, {}, said};
    const bool beside = said.assignment != definitive;
    const auto* post = beside ? known->beside(said, units) : known->definitive();
    Compared row{Verdict::same, facts_of(*known, post, units), said};
    keep_unsaid(row.after, row.before, with_implied(columns));
    if (beside) take_person(row.after, row.before);
    if (row.after.active.empty()) take_post(row.after, row.before);
    if (beside && !post) row.verdict = Verdict::added;
    else if (!same_person(row.before, row.after) || !same_post(row.before, row.after)) row.verdict = Verdict::changed;
    return row;
}

PostPlan plan_posts(const Known* known, const Compared& row, const PostPlace& place, const UnitBook& units) {
    PostPlan plan;
    const auto since = day_in(row.after.since).value_or(place.today);
    if (!known) {
        plan.begun = new_post(row.after, place, since);
        return plan;
    }
    if (row.after.active.empty()) {
        if (!row.before.active.empty()) end_all(plan, *known, place.today);
        return plan;
    }
    if (same_post(row.before, row.after)) return plan;
    const auto* held = row.after.assignment == definitive ? known->definitive() : known->beside(row.after, units);
    if (held) follow(plan, *held, row, place);
    // Somebody who comes back after a pause: what was before the pause is not to be overlapped.
    else plan.begun = new_post(row.after, place, row.after.assignment == definitive ? std::max(since, place.today) : since);
    return plan;
}

}  // namespace organisation
