#include "features/plan/plan_rules.h"

#include <algorithm>

#include "base/text.h"
#include "features/policy/policy.h"

namespace plan {
namespace {

constexpr int whole = 10'000;  // basis points

std::string at(const std::string& path, std::size_t index) { return path + "/" + std::to_string(index); }

bool has_any_target(const Indicator& i) { return i.target || i.target_q1 || i.target_q2 || i.target_q3 || i.target_q4; }

void check_figures(const Indicator& i, const std::string& path, base::Errors& errors) {
    switch (i.direction) {
        case rating::Direction::higher_is_better:
        case rating::Direction::lower_is_better:
            if (!has_any_target(i)) errors.push_back(base::refuse("target_is_missing", path + "/target"));
            break;
        case rating::Direction::within_range:
            if (!i.low || !i.high) errors.push_back(base::refuse("target_is_missing", path + "/low"));
            else if (*i.high < *i.low) errors.push_back(base::refuse("range_is_upside_down", path + "/high"));
            break;
        case rating::Direction::judged:
            if (has_any_target(i)) errors.push_back(base::refuse("target_has_no_place", path + "/target"));
            break;
    }
}

bool names_a_complaint_figure(const Indicator& i) { return base::parse_name<policy::ComplaintFigure>(i.series.value_or("")).has_value(); }

void check_indicator(const Indicator& i, const std::string& path, base::Errors& errors) {
    if (base::trim(i.text).empty()) errors.push_back(base::refuse("indicator_has_no_text", path + "/text"));
    if (i.source == Source::measurement && base::trim(i.series.value_or("")).empty()) errors.push_back(base::refuse("series_is_missing", path + "/series"));
    if (i.source == Source::complaints && !names_a_complaint_figure(i)) errors.push_back(base::refuse("complaint_figure_is_missing", path + "/series"));
    check_figures(i, path, errors);
}

template <class Part>
void check_weights(const std::vector<const Part*>& parts, const std::string& path, base::Errors& errors) {
    const auto told = errors.size();
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int weight = parts[i]->weight;
        if (weight < 0 || weight > whole) errors.push_back(base::refuse("weight_is_out_of_range", at(path, i) + "/weight"));
        sum += weight;
    }
    if (errors.size() > told) return;
    if (sum != 0 && sum != whole) errors.push_back(base::refuse("weights_are_not_whole", path, base::to_indonesian({sum * 100})));
}

void check_result(const Document& document, std::size_t index, base::Errors& errors) {
    const auto& result = document.results[index];
    const auto path = at("/results", index);
    std::vector<const Indicator*> own;
    for (const auto& indicator : document.indicators)
        if (indicator.result == result.id) own.push_back(&indicator);
    if (base::trim(result.text).empty()) errors.push_back(base::refuse("result_has_no_text", path + "/text"));
    if (own.empty()) errors.push_back(base::refuse("result_has_no_indicator", path + "/indicators"));
    for (std::size_t i = 0; i < own.size(); ++i) check_indicator(*own[i], at(path + "/indicators", i), errors);
    check_weights(own, path + "/indicators", errors);
}

std::optional<base::Amount> given_for(const Indicator& i, int quarter) {
    switch (quarter) {
        case 1: return i.target_q1;
        case 2: return i.target_q2;
        case 3: return i.target_q3;
        case 4: return i.target_q4;
        default: return i.target;
    }
}

}  // namespace

base::Errors faults_of(const Document& document) {
    base::Errors errors;
    const auto is_main = [](const Result& r) { return r.kind == rating::ResultKind::main; };
    if (std::ranges::none_of(document.results, is_main)) errors.push_back(base::refuse("plan_has_no_main_result", "/results"));
    std::vector<const Result*> all;
    for (std::size_t i = 0; i < document.results.size(); ++i) {
        check_result(document, i, errors);
        all.push_back(&document.results[i]);
    }
    check_weights(all, "/results", errors);
    return errors;
}

std::optional<base::Amount> target_in(const Indicator& indicator, int quarter, Accumulation accumulation) {
    const bool by_quarters = indicator.target_q1 || indicator.target_q2 || indicator.target_q3 || indicator.target_q4;
    if (quarter == 0 || by_quarters || !indicator.target) return given_for(indicator, quarter);
    if (accumulation != Accumulation::sum) return indicator.target;
    // A quarter of the year's target; what does not divide stays with the last quarter, so that the four make the year.
    const auto year = indicator.target->ten_thousandths;
    return base::Amount{quarter < 4 ? year / 4 : year - 3 * (year / 4)};
}

}  // namespace plan
