// Every rule a reason may name, so that whoever writes the sentences knows when he has them all. README.md tells the parameters.
#pragma once

#include <array>
#include <string_view>

namespace rating {

inline constexpr std::array<std::string_view, 55> reason_rules{
    // the whole
    "predicate_is_suggested", "no_predicate_is_suggested", "quadrant_cell", "gate_is_open", "gate_limits", "gate_is_not_reached",
    // results
    "results_by_majority", "results_by_weights", "results_of_head", "results_are_waiting", "no_result_is_due",
    "a_kind_of_results_is_missing", "unit_predicate_is_missing",
    // the clauses of the guide for results
    "most_results_above", "no_main_result_below", "feedback_mostly_positive", "no_feedback_on_results", "most_results_below",
    "more_than_a_small_part_of_main_results_below", "feedback_mostly_not_positive",
    // one result
    "result_judged_by_superior", "result_judgement_as_figure", "result_from_indicators", "result_is_left_out", "result_is_waiting",
    // one indicator
    "indicator_actual_over_target", "indicator_two_minus_actual_over_target", "indicator_target_over_actual", "indicator_from_baseline",
    "indicator_target_is_not_above_zero", "indicator_inside_range", "indicator_under_range", "indicator_over_range",
    "indicator_is_excused", "indicator_is_not_due", "indicator_is_waiting", "indicator_is_judged_in_words",
    // behaviour
    "behaviour_by_majority", "behaviour_by_weights", "too_few_notes_on_behaviour", "notes_on_value", "too_many_notes_not_positive",
    "too_many_notes_not_fully_positive", "values_are_guarded", "special_expectations_are_met",
    // parts of a whole by weights: main, additional; superior, peers, subordinates, self, citizens
    "part_by_weight", "part_is_missing", "part_has_no_weight",
    // a unit, and what the public says of it
    "unit_figure_by_parts", "unit_figure_is_missing", "public_voice_shifts", "public_part_is_missing", "survey_leans_on_the_agency",
    "survey_was_answered", "complaints_lean_on_the_agency"};

}  // namespace rating
