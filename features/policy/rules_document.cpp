// The document of an agency's rules, read and checked; no database.
#include "base/json.h"
#include "features/policy/policy.h"
#include "rating/policy_faults.h"
#include "rating/unit_faults.h"

namespace policy {
namespace {

struct Bound {
    std::string_view path;
    int value, least, most;
};

base::Errors out_of_range(const Rules& rules) {
    const auto complaints = rules.complaints.value_or(ComplaintRules{});
    const Bound bounds[] = {
        {"/reports/late_after", rules.reports.late_after, 0, 60},
        {"/reports/refused_after", rules.reports.refused_after, rules.reports.late_after, 250},
        {"/reports/most_minutes", rules.reports.most_minutes, 1, 1440},
        {"/evaluation/least_reason_letters", rules.evaluation.least_reason_letters, 0, 2000},
        {"/delivery/hand_over", rules.delivery.hand_over, 1, 60},
        {"/delivery/hand_back", rules.delivery.hand_back, 1, 60},
        {"/delivery/objection", rules.delivery.objection, 1, 60},
        {"/delivery/decision", rules.delivery.decision, 1, 60},
        {"/complaints/verify", complaints.verify, 1, 60},
        {"/complaints/first_answer", complaints.first_answer, 1, 60},
        {"/complaints/information", complaints.information, 1, 250},
        {"/complaints/ordinary", complaints.ordinary, 1, 250},
        {"/complaints/supervisory", complaints.supervisory, 1, 250},
        {"/complaints/aspiration", complaints.aspiration, 1, 250},
        {"/complaints/silence", complaints.silence, 1, 250},
    };
    base::Errors errors;
    for (const auto& bound : bounds)
        if (bound.value < bound.least || bound.value > bound.most)
            errors.push_back(base::refuse("policy_number_is_out_of_range", std::string(bound.path),
                                          std::to_string(bound.least) + "–" + std::to_string(bound.most)));
    return errors;
}

}  // namespace

base::Result<Rules> read_rules(std::string_view json) {
    auto rules = TRY(base::read_json<Rules>(json));
    auto errors = out_of_range(rules);
    for (auto& fault : rating::faults_of(rules.rating)) errors.push_back(base::refuse(fault.rule, "/rating" + fault.path));
    if (rules.unit)
        for (auto& fault : rating::faults_of(*rules.unit)) errors.push_back(base::refuse(fault.rule, "/unit" + fault.path));
    if (rules.code.empty()) errors.push_back(base::refuse("policy_has_no_code", "/code"));
    if (!errors.empty()) return errors;
    return rules;
}

std::string write_rules(const Rules& rules) { return base::write_json(rules); }

}  // namespace policy
