#include "features/plan/planning.h"

#include <algorithm>
#include <map>

#include "base/json.h"
#include "base/text.h"
#include "features/calendar/calendar.h"
#include "features/plan/plan_rules.h"
#include "features/plan/plan_store.h"

namespace plan {
namespace {

bool may_be_rewritten(State state) { return state == State::draft || state == State::returned || state == State::proposed; }

void journal(base::Work& work, std::string_view action, const std::optional<Document>& before, const Document& after) {
    work.journal({.thing = "plan", .thing_id = after.plan.id.value, .action = action, .before = before ? base::write_json(*before) : "",
                  .after = base::write_json(after)});
}

base::Day year_end(int year) { return base::make_day(year, 12, 31); }

// The plan row that a writing goes to: the open one of the year, or a new version.
base::Result<Plan> row_to_write(base::Work& work, const Document& document, const std::vector<Plan>& earlier) {
    const int year = document.plan.year;
    if (year < calendar::first_year || year > calendar::last_year) return base::refuse("year_is_out_of_range", "/year");
    if (!earlier.empty() && may_be_rewritten(earlier.front().state)) {
        auto open = earlier.front();
        open.approach = document.plan.approach;
        open.leader_expectation = document.plan.leader_expectation;
        open.state = State::draft;
        return open;
    }
    const auto day = std::clamp(work.today, base::make_day(year, 1, 1), year_end(year));
    const auto post = organisation::post_on(work.db, document.plan.person, day);
    if (!post) return base::conflict("plan_needs_a_post");
    Plan made = document.plan;
    made.id = work.new_id<PlanTag>();
    made.post = post->id;
    made.version = earlier.empty() ? 1 : earlier.front().version + 1;
    made.state = State::draft;
    made.first = earlier.empty() ? base::make_day(year, 1, 1) : day;
    made.last = year_end(year);
    return made;
}

// Numbers in an office's table may be missing or repeated: the order is what counts.
void number_annex(std::vector<AnnexItem>& annex) {
    std::ranges::stable_sort(annex, {}, [](const AnnexItem& item) { return std::pair{item.list, item.number}; });
    for (std::size_t i = 0; i < annex.size(); ++i) annex[i].number = i > 0 && annex[i].list == annex[i - 1].list ? annex[i - 1].number + 1 : 1;
}

// Of results or indicators that name an id: known from an earlier version of this plan, and named once.
template <class Part>
base::Result<base::Done> check_ids(const std::vector<Part>& parts, const std::vector<std::int64_t>& known) {
    std::vector<std::int64_t> named;
    for (const auto& part : parts) {
        if (part.id.value <= 0) continue;
        if (std::ranges::find(known, part.id.value) == known.end()) return base::refuse("result_is_of_another_plan", "/results");
        if (std::ranges::find(named, part.id.value) != named.end()) return base::refuse("result_is_named_twice", "/results");
        named.push_back(part.id.value);
    }
    return base::Done{};
}

// New results and indicators get ids; those that name one must name their own from an earlier version.
base::Result<base::Done> settle_ids(base::Work& work, Document& document, const std::vector<Plan>& earlier) {
    std::vector<std::int64_t> known;
    for (const auto& plan : earlier) {
        const auto old = plan::document(work.db, plan.id).value();
        for (const auto& result : old.results) known.push_back(result.id.value);
        for (const auto& indicator : old.indicators) known.push_back(indicator.id.value);
    }
    TRY(check_ids(document.results, known));
    TRY(check_ids(document.indicators, known));
    std::map<ResultId, ResultId> renamed;  // negative ids number new results within the document
    for (auto& result : document.results) {
        const auto asked = result.id;
        if (asked.value <= 0) result.id = work.new_id<ResultTag>();
        renamed[asked] = result.id;
    }
    for (auto& indicator : document.indicators) {
        if (indicator.id.value <= 0) indicator.id = work.new_id<IndicatorTag>();
        indicator.result = renamed.at(indicator.result);
    }
    return base::Done{};
}

// The leader may be the superior, anybody above, or the head of a team: what matters is that the result exists and is somebody else's.
base::Result<base::Done> check_parents(base::Work& work, const Document& document) {
    const auto known = texts_of(work.db, parents_in(document));
    const auto is_own = [&](ResultId id) { return std::ranges::find(document.results, id, &Result::id) != document.results.end(); };
    for (std::size_t i = 0; i < document.results.size(); ++i) {
        const auto& parent = document.results[i].parent;
        if (parent && (is_own(*parent) || !known.contains(*parent)))
            return base::refuse("parent_is_not_the_superiors", "/results/" + std::to_string(i) + "/parent");
    }
    return base::Done{};
}

}  // namespace

base::Result<PlanId> write(base::Work& work, Document document) {
    const auto earlier = plans_of(work.db, document.plan.person, document.plan.year);
    document.plan = TRY(row_to_write(work, document, earlier));
    TRY(settle_ids(work, document, earlier));
    TRY(check_parents(work, document));
    number_annex(document.annex);
    const bool is_new = earlier.empty() || earlier.front().id != document.plan.id;
    const auto before = is_new ? std::nullopt : plan::document(work.db, document.plan.id);
    if (is_new) store::insert(work.db, document.plan);
    else store::update(work.db, document.plan);
    store::replace_contents(work.db, document);
    journal(work, "written", before, document);
    return document.plan.id;
}

namespace {

template <class Change>
base::Result<base::Done> move(base::Work& work, PlanId id, std::vector<State> from, std::string_view action, Change change) {
    auto after = document(work.db, id);
    if (!after) return base::missing("plan_is_unknown");
    if (std::ranges::find(from, after->plan.state) == from.end()) return base::conflict("plan_is_not_in_that_state");
    const auto before = after;
    change(after->plan);
    store::update(work.db, after->plan);
    journal(work, action, before, *after);
    return base::Done{};
}

}  // namespace

base::Result<base::Done> propose(base::Work& work, PlanId id) {
    const auto found = document(work.db, id);
    if (!found) return base::missing("plan_is_unknown");
    if (auto faults = faults_of(*found); !faults.empty()) return faults;
    return move(work, id, {State::draft, State::returned}, "proposed", [&](Plan& plan) {
        plan.state = State::proposed;
        plan.proposed_at = work.now;
        plan.return_reason.reset();
    });
}

base::Result<base::Done> give_back(base::Work& work, PlanId id, const std::string& reason) {
    if (base::trim(reason).empty()) return base::refuse("reason_is_missing", "/reason");
    return move(work, id, {State::proposed}, "returned", [&](Plan& plan) {
        plan.state = State::returned;
        plan.return_reason = reason;
    });
}

namespace {

// What a closed quarter was decided on stays.
base::Result<base::Done> check_change(base::Work& work, const Plan& plan, base::Day day) {
    if (plan.version == 1) return base::Done{};
    const auto quarter = calendar::period_on(work.db, day, calendar::PeriodKind::quarter);
    if (quarter && quarter->state == calendar::PeriodState::closed)
        return base::conflict("period_is_closed", "/from", calendar::title_of(*quarter, work.language));
    return base::Done{};
}

// From `day` on the earlier versions are silent, so that one speaks for each day; an agreed one that never spoke is superseded too.
void end_earlier(base::Work& work, const Plan& plan, base::Day day) {
    for (auto& earlier : plans_of(work.db, plan.person, plan.year)) {
        const bool has_spoken = earlier.state == State::agreed || earlier.state == State::superseded;
        if (earlier.id == plan.id || !has_spoken) continue;
        earlier.state = State::superseded;
        earlier.last = std::min(earlier.last, day - 1);
        store::update(work.db, earlier);
    }
}

}  // namespace

base::Result<base::Done> agree(base::Work& work, PlanId id, base::Day from) {
    const auto found = document(work.db, id);
    if (!found) return base::missing("plan_is_unknown");
    if (auto faults = faults_of(*found); !faults.empty()) return faults;
    // A plan agreed before its year begins speaks for no day of the year before.
    const auto day = std::clamp(from, base::make_day(found->plan.year, 1, 1), year_end(found->plan.year));
    if (found->plan.state == State::proposed) {
        TRY(check_change(work, found->plan, day));
        end_earlier(work, found->plan, day);
    }
    return move(work, id, {State::proposed}, "agreed", [&](Plan& plan) {
        plan.state = State::agreed;
        if (plan.version > 1) plan.first = day;
        plan.agreed_at = work.now;
        if (work.actor.person) plan.agreed_by = work.actor.person;
    });
}

base::Result<PlanId> fill_cell(base::Work& work, const NewCell& cell) {
    if (base::trim(cell.text).empty()) return base::refuse("result_has_no_text", "/text");
    const auto plans = plans_of(work.db, cell.person, cell.year);
    Document document;
    if (!plans.empty()) document = plan::document(work.db, plans.front().id).value();
    else document.plan = {.id = {}, .person = cell.person, .post = {}, .year = cell.year, .version = 1, .approach = Approach::qualitative,
                          .state = State::draft, .first = {}, .last = {}, .leader_expectation = {}, .return_reason = {}, .proposed_at = {},
                          .agreed_at = {}, .agreed_by = {}};
    int number = 1;
    for (const auto& result : document.results) number = std::max(number, result.number + 1);
    document.results.push_back({.id = {}, .plan = {}, .kind = cell.kind, .number = number, .text = cell.text, .assigned_by = "", .parent = cell.parent,
                                .perspective = Perspective::none, .weight = 0});
    return write(work, std::move(document));
}

}  // namespace plan
