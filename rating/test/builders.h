// Small pieces of evidence for the tests: a test names what matters and these fill the rest.
#pragma once

#include <string>
#include <vector>

#include "rating/evidence.h"
#include "rating/faults.h"
#include "rating/test/case_table.h"

namespace rating::testing {

// Higher is better, target 100, so that the actual is the achievement in percent.
Indicator reaching(Amount actual, BasisPoints weight = 0);
Indicator in_state(IndicatorState);

WorkResult in_words(ResultKind, Rating judgement);
WorkResult in_figures(ResultKind, std::vector<Indicator>, BasisPoints weight = 0);

Tones tones_of(const std::string& text);  // positive/mixed/not positive: "3/0/1"
// The same notes on the first so many values.
std::vector<ValueNotes> on_values(std::size_t values, const ValueNotes& notes);

// Someone whose results and behaviour the policies rate so, by majority and by weights.
Evidence someone(Rating results, Rating behaviour);

// "/results/1/id named_twice, /newest_day count_is_out_of_range"
std::string text_of(const std::vector<Fault>& faults);

}  // namespace rating::testing
