#include "rating/distribution.h"

#include <algorithm>
#include <numeric>

namespace rating {

namespace {

std::int64_t everybody_in(const PredicateCounts& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::int64_t people_with(const std::vector<Predicate>& predicates, const PredicateCounts& counts) {
    std::int64_t people = 0;
    for (const auto predicate : predicates) people += counts[place(predicate)];
    return people;
}

void judge(const Pattern& pattern, const GroupLimit& group, const PredicateCounts& counts, std::vector<Violation>& violations) {
    const auto everybody = everybody_in(counts);
    const auto people = people_with(group.predicates, counts);
    const auto at_most = group.most * everybody / whole;
    const auto at_least = (group.least * everybody + whole - 1) / whole;
    const auto violate = [&](const char* rule, std::int64_t limit) {
        violations.push_back({rule, pattern.article, group.predicates, people, limit});
    };
    if (people > at_most) violate("too_many", at_most);
    if (people < at_least) violate("too_few", at_least);
    if (people < group.least_people) violate("must_exist", group.least_people);
}

void judge_modal(const Pattern& pattern, const PredicateCounts& counts, std::vector<Violation>& violations) {
    if (!pattern.modal) return;
    const auto people = counts[place(*pattern.modal)];
    const auto most_common = *std::ranges::max_element(counts);
    if (people < most_common)
        violations.push_back({"another_predicate_is_more_common", pattern.article, {*pattern.modal}, people, most_common});
}

}  // namespace

std::vector<Violation> distribution_advice(const Policy& policy, UnitPredicate unit, const PredicateCounts& counts) {
    std::vector<Violation> violations;
    const auto& advice = policy.distribution;
    if (everybody_in(counts) < advice.least_headcount) return violations;
    const Pattern* const patterns[] = {&advice.very_poor, &advice.poor, &advice.needs_improvement, &advice.good, &advice.exceptional};
    const auto& pattern = *patterns[place(unit)];
    for (const auto& group : pattern.limits) judge(pattern, group, counts, violations);
    judge_modal(pattern, counts, violations);
    return violations;
}

}  // namespace rating
