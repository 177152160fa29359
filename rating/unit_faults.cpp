#include "rating/unit_faults.h"

#include <algorithm>

namespace rating {

namespace {

constexpr Percent widest_shift = 50 * one_percent;  // a public that moves more than half of the scale is no longer one part among others

void check_public(const UnitPartRule& rule, const std::string& path, Faults& faults) {
    faults.require(rule.greatest_shift.has_value(), path + "/greatest_shift", "unit_part_needs_a_shift");
    const auto shift = rule.greatest_shift.value_or(one_percent);
    faults.require(shift > 0 && shift <= widest_shift, path + "/greatest_shift", "unit_shift_is_out_of_range");
    faults.require(rule.target.has_value(), path + "/target", "unit_part_needs_a_target");
    const auto target = rule.target.value_or(full);
    faults.require(target > 0 && target <= full, path + "/target", "unit_target_is_out_of_range");
}

void check_own(const UnitPartRule& rule, const std::string& path, Faults& faults) {
    faults.require(!rule.greatest_shift, path + "/greatest_shift", "unit_part_takes_no_shift");
    faults.require(!rule.target, path + "/target", "unit_part_takes_no_shift");
}

void check_part(const UnitPartRule& rule, const std::string& path, Faults& faults) {
    faults.share(rule.weight, path + "/weight");
    is_public(rule.part) ? check_public(rule, path, faults) : check_own(rule, path, faults);
    const bool is_named = !rule.indicator.value_or("").empty();
    if (rule.part == UnitPart::innovation) faults.require(is_named, path + "/indicator", "unit_part_needs_an_indicator");
    else faults.require(!is_named, path + "/indicator", "unit_part_takes_no_indicator");
    faults.article(rule.article, path);
}

bool names_each_part_once(const std::vector<UnitPartRule>& parts) {
    return std::ranges::all_of(parts, [&](const UnitPartRule& rule) { return std::ranges::count(parts, rule.part, &UnitPartRule::part) == 1; });
}

void check_parts(const std::vector<UnitPartRule>& parts, Faults& faults) {
    BasisPoints sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        check_part(parts[i], item("/parts", i), faults);
        sum += std::clamp<BasisPoints>(parts[i].weight, 0, whole);
    }
    faults.require(sum == whole, "/parts", "weights_do_not_make_a_whole");
    faults.require(names_each_part_once(parts), "/parts", "named_twice");
    const bool has_own = std::ranges::any_of(parts, [](const UnitPartRule& rule) { return !is_public(rule.part) && rule.weight > 0; });
    faults.require(has_own, "/parts", "unit_needs_a_part_of_its_own");
}

void check_bands(const UnitBands& bands, Faults& faults) {
    faults.percent(bands.exceptional_from, "/bands/exceptional_from");
    const bool rise = 0 < bands.poor_from && bands.poor_from < bands.needs_improvement_from && bands.needs_improvement_from < bands.good_from &&
                      bands.good_from < bands.exceptional_from;
    faults.require(rise, "/bands", "unit_bands_do_not_rise");
    faults.article(bands.article, "/bands");
}

}  // namespace

std::vector<Fault> faults_of(const UnitRules& rules) {
    Faults faults;
    check_parts(rules.parts, faults);
    faults.count(rules.prior_answers, 0, 10'000, "/prior_answers");
    faults.require(rules.fewest_answers >= fewest_public_answers, "/fewest_answers", "unit_answers_are_few");
    faults.count(rules.fewest_answers, 0, 10'000, "/fewest_answers");
    check_bands(rules.bands, faults);
    faults.article(rules.article, "");
    return std::move(faults).found();
}

}  // namespace rating
