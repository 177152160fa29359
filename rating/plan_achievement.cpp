// A plan as one percentage, whoever's it is and whatever it makes of its person.
#include "rating/one_result.h"
#include "rating/suggestion.h"
#include "rating/unit_result.h"

namespace rating {

namespace {

// The majority makes no figure; the results' weights do. What waits holds the whole, as it holds the rating.
std::optional<Percent> mean_of_results(const Policy& policy, const std::vector<WorkResult>& results) {
    WeightedMean mean;
    for (const auto& result : results) {
        const auto figures = figures_of(policy.achievement, result, {});
        if (figures.standing == Standing::waiting) return std::nullopt;
        if (figures.standing == Standing::known) mean.add(result.weight, figures.achievement);
    }
    const auto whole_plan = mean.value();
    return whole_plan ? std::optional(rounded(*whole_plan, policy.decimals)) : std::nullopt;
}

}  // namespace

std::optional<Percent> plan_achievement(const Policy& policy, const std::vector<WorkResult>& results) {
    if (policy.results_method == Method::majority) return mean_of_results(policy, results);
    Evidence plan;
    plan.results = results;
    return results_by_weights(policy, plan, {}).figure;
}

}  // namespace rating
