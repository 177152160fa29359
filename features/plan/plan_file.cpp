#include "features/plan/plan_file.h"

#include <algorithm>
#include <numeric>

#include "base/text.h"
#include "features/plan/plan_columns.h"
#include "features/plan/target_words.h"

namespace plan {
namespace {

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

// Where neither the table nor the target says it: none at all is aimed at where the target is zero, and time is better when short.
rating::Direction direction_of(const TargetWords& target, const Indicator& i) {
    if (target.direction) return *target.direction;
    const bool is_zero = i.target == base::Amount{};
    const bool is_duration = i.aspect == Aspect::time && is_duration_unit(i.unit_label);
    return is_zero || is_duration ? rating::Direction::lower_is_better : rating::Direction::higher_is_better;
}

// Where the table says nothing of the direction, the target does; words are judged.
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
    else if (i.target) i.direction = direction_of(target, i);
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

bool is_note(const base::TableRow& row) {
    const auto says = base::heading_key(row.text("result"));
    const bool is_sum = says.starts_with("jumlah") || says.starts_with("total");
    return !row.has("indicator") && !row.has("target") && (says.empty() || is_sum);
}

// "1", "1." and "1)".
std::optional<int> number_in(base::TableRow& row) {
    std::string_view text = row.text("number");
    while (!text.empty() && (text.back() == '.' || text.back() == ')')) text.remove_suffix(1);
    const bool is_plain = !text.empty() && text.size() <= 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
    return is_plain ? std::stoi(std::string(text)) : row.whole_number("number");
}

int next_number(const Document& document) {
    int last = 0;
    for (const auto& result : document.results) last = std::max(last, result.number);
    return last + 1;
}

}  // namespace

FilePlan& PlanFile::plan_of(base::TableRow& row) {
    const bool is_by_post = !row.has("nip") && row.has("post");
    const std::string_view column = is_by_post ? "post" : "nip";
    const auto whom = is_by_post ? row.text("post") : row.digits("nip");
    const int year = latest_.year == 0 ? base::civil_of(today_).year : latest_.year;
    const PlanKey key{whom.empty() ? latest_.whom : whom, row.whole_number("year").value_or(year)};
    if (key.whom.empty()) row.refuse(column, "cell_is_empty", "NIP");
    if (key != latest_) latest_result_ = 0, kind_ = rating::ResultKind::main;
    latest_ = key;
    auto& plan = plans_[key];
    if (plan.first_row != 0) return plan;
    plan.first_row = row.number();
    plan.is_by_post = is_by_post;
    plan.whom_cell = row.place(column);
    plan.document.plan.year = key.year;
    plan.document.plan.approach = row.choice<Approach>("approach", words::approaches).value_or(Approach::qualitative);
    return plan;
}

// A result is known by its number, without one by its sentence; additional results may be numbered from one again.
Result& PlanFile::result_of(FilePlan& plan, base::TableRow& row) {
    auto& results = plan.document.results;
    const auto says = base::heading_key(row.text("result"));
    const auto kind = row.choice<rating::ResultKind>("kind", words::kinds).value_or(kind_);
    auto number = number_in(row);
    if (says.empty() && !number && latest_result_ != 0) number = latest_result_;
    const auto has_number = [&](const Result& r) { return number && r.number == *number; };
    const auto says_so = [&](const Result& r) { return base::heading_key(r.text) == says; };
    const auto taken = std::ranges::find_if(results, has_number);
    const bool is_free = taken == results.end();
    auto found = std::ranges::find_if(results, [&](const Result& r) { return has_number(r) && (says.empty() || says_so(r)); });
    if (found == results.end() && (!number || (!is_free && taken->kind != kind)))
        found = std::ranges::find_if(results, [&](const Result& r) { return r.kind == kind && says_so(r); });
    if (found == results.end()) {
        if (!is_free && taken->kind == kind) row.refuse("result", "plan_result_number_is_taken", row.text("number"));
        const int own = number && is_free ? *number : next_number(plan.document);
        results.push_back({ResultId{-own}, {}, kind, own, row.required_text("result"), row.text("assigned_by"), {},
                           row.choice<Perspective>("perspective", words::perspectives).value_or(Perspective::none), 0});
        found = std::prev(results.end());
    }
    latest_result_ = found->number;
    return *found;
}

void PlanFile::take(base::TableRow& row) {
    if (is_note(row)) {
        const auto key = base::heading_key(row.first_text());
        if (key.find("tambahan") != std::string::npos) kind_ = rating::ResultKind::additional;
        else if (key.find("utama") != std::string::npos) kind_ = rating::ResultKind::main;
        return;
    }
    auto& plan = plan_of(row);
    const auto& result = result_of(plan, row);
    if (row.has("leader_nip")) plan.parents[result.number] = {row.digits("leader_nip"), row.whole_number("leader_result").value_or(0), row.number()};
    const auto id = result.id;
    const int place = static_cast<int>(std::ranges::count(plan.document.indicators, id, &Indicator::result)) + 1;
    plan.document.indicators.push_back(read_indicator(row, id, place));
    plan.weights.push_back(row.amount("weight").value_or(base::Amount{}));
    plan.rows.push_back(row.number());
    ++rows_;
}

namespace {

constexpr std::int64_t whole_percent = 100 * base::amount_one, whole_fraction = base::amount_one, basis_points = 10'000;

// What the rows of one result say of weight.
struct ResultWeights {
    std::vector<std::size_t> rows;
    std::int64_t first = 0, sum = 0;  // ten-thousandths
    bool differ = false;
};

std::vector<ResultWeights> weights_by_result(const FilePlan& plan) {
    std::vector<ResultWeights> all;
    for (const auto& result : plan.document.results) {
        ResultWeights one;
        for (std::size_t i = 0; i < plan.weights.size(); ++i) {
            if (plan.document.indicators[i].result != result.id) continue;
            const auto weight = plan.weights[i].ten_thousandths;
            one.rows.push_back(i);
            one.sum += weight;
            if (one.first == 0) one.first = weight;
            one.differ = one.differ || (weight != 0 && weight != one.first);
        }
        all.push_back(std::move(one));
    }
    return all;
}

// Shares of one whole; what rounding leaves stays with the last.
void share(FilePlan& plan, const ResultWeights& weights) {
    std::int64_t left = basis_points;
    for (const auto row : weights.rows) {
        auto& indicator = plan.document.indicators[row];
        indicator.weight = static_cast<int>(row == weights.rows.back() ? left : plan.weights[row].ten_thousandths * basis_points / weights.sum);
        left -= indicator.weight;
    }
}

}  // namespace

// Offices weigh results, on each of their rows or on the first, or else indicators; in per cent, or as fractions of one. Whatever makes a
// whole is meant; where nothing does, the plan is refused with what the weights make.
void PlanFile::settle_weights() {
    for (auto& [key, plan] : plans_) {
        const auto all = weights_by_result(plan);
        const auto add = [&](std::int64_t ResultWeights::* part) {
            return std::accumulate(all.begin(), all.end(), std::int64_t{0}, [&](std::int64_t sum, const ResultWeights& one) { return sum + one.*part; });
        };
        const auto by_result = add(&ResultWeights::first), by_row = add(&ResultWeights::sum);
        const auto is_whole = [](std::int64_t sum) { return sum == whole_percent || sum == whole_fraction; };
        const bool weighs_rows = std::ranges::any_of(all, &ResultWeights::differ) || (!is_whole(by_result) && is_whole(by_row));
        const auto units = (weighs_rows ? by_row : by_result) == whole_fraction ? 1 : 100;
        for (std::size_t i = 0; i < all.size(); ++i) {
            plan.document.results[i].weight = static_cast<int>((weighs_rows ? all[i].sum : all[i].first) / units);
            if (weighs_rows && all[i].sum > 0 && all[i].rows.size() > 1) share(plan, all[i]);
        }
    }
}

}  // namespace plan
