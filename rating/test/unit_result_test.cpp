// A unit's figure: parts by weight, the public's voice within its bound, small samples near the agency, what is missing carried by the others.
#include "rating/unit_result.h"

#include <doctest/doctest.h>

#include <string>

#include "rating/national.h"
#include "rating/unit_faults.h"

using namespace rating;

namespace {

constexpr Percent percent(int whole_percent, int hundredths = 0) { return whole_percent * one_percent + hundredths * one_percent / 100; }

UnitRules lampung() {
    UnitRules rules;
    rules.parts = {{UnitPart::productivity, 5'000, {}, {}, {}, "a"},
                   {UnitPart::survey, 3'000, {}, percent(80), percent(5), "b"},
                   {UnitPart::innovation, 2'000, "Inovasi", {}, {}, "c"}};
    rules.bands = {percent(50), percent(70), percent(90), percent(110), "e"};
    rules.article = "d";
    return rules;
}

UnitEvidence unit(Percent productivity, Percent innovation, std::int64_t answers, Percent index) {
    UnitEvidence evidence;
    evidence.productivity = productivity;
    evidence.innovation = innovation;
    if (answers > 0) evidence.survey = PublicVoice{answers, index, percent(80), percent(2), 9, 12, 40};
    return evidence;
}

const Reason* find(const Reason& reason, std::string_view rule) {
    if (reason.rule == rule) return &reason;
    for (const auto& child : reason.children)
        if (const auto* found = find(child, rule)) return found;
    return nullptr;
}

}  // namespace

TEST_CASE("a small sample leans on the agency's mean, a large one stands on its own") {
    const struct {
        std::int64_t answers;
        Percent index, agency, expected;
    } cases[] = {{30, percent(90), percent(80), percent(85)},       {0, percent(90), percent(80), percent(80)},
                 {270, percent(90), percent(80), percent(89)},      {10, percent(100), percent(80), percent(85)},
                 {1, percent(25), percent(80), 782'258},            {100'000, percent(90), percent(80), 899'970}};
    for (const auto& c : cases) {
        CAPTURE(c.answers);
        CHECK(shrunk({c.answers, c.index, c.agency}, 30) == c.expected);
    }
}

TEST_CASE("the public moves the figure by its weight, and by its bound at most") {
    // Without the public: (100 x 50 + 90 x 20) / 70 = 97.142857. 270 answers of 90 lean to 89, which is 111.25 of the target 80:
    // (6800 + 3337.5) / 100 = 101.375.
    const auto gentle = unit_figure(lampung(), unit(percent(100), percent(90), 270, percent(90)), 2);
    CHECK(gentle.without == percent(97, 14));
    CHECK(gentle.figure == percent(101, 38));
    const auto furious = unit_figure(lampung(), unit(percent(100), percent(90), 1'000'000, percent(25)), 2);
    CHECK(furious.figure == percent(92, 14));  // five below
    const auto delighted = unit_figure(lampung(), unit(percent(60), percent(60), 1'000'000, percent(100)), 2);
    CHECK(delighted.figure == percent(65));  // five above
}

TEST_CASE("an index that meets its target leaves a unit that meets its plan where it stands") {
    CHECK(unit_figure(lampung(), unit(percent(100), percent(100), 500, percent(80)), 2).figure == percent(100));
}

TEST_CASE("the bands suggest a predicate for the figure with the public's voice") {
    const struct {
        Percent figure;
        UnitPredicate suggested;
    } cases[] = {{percent(49, 99), UnitPredicate::very_poor}, {percent(50), UnitPredicate::poor}, {percent(70), UnitPredicate::needs_improvement},
                 {percent(89, 99), UnitPredicate::needs_improvement}, {percent(90), UnitPredicate::good}, {percent(109, 99), UnitPredicate::good},
                 {percent(110), UnitPredicate::exceptional}};
    for (const auto& c : cases) {
        CAPTURE(c.figure);
        CHECK(unit_figure(lampung(), unit(c.figure, c.figure, 0, 0), 2).suggested == c.suggested);
    }
    CHECK(unit_figure(lampung(), unit(percent(89), percent(89), 1'000'000, percent(100)), 2).suggested == UnitPredicate::good);
}

TEST_CASE("what is missing is carried by the others, and is never zero") {
    for (const std::int64_t answers : {0, 1, 4}) {
        CAPTURE(answers);
        const auto silent = unit_figure(lampung(), unit(percent(100), percent(90), answers, percent(25)), 2);
        CHECK(silent.figure == silent.without);
        const auto* missing = find(silent.reason, "public_part_is_missing");
        REQUIRE(missing);
        CHECK(missing->params[0].text == "survey");
        CHECK(missing->params[2] == Param{"needed", ParamKind::count, 5, ""});
    }
    UnitEvidence only_work;
    only_work.productivity = percent(88);
    CHECK(unit_figure(lampung(), only_work, 2).figure == percent(88));
    CHECK(find(unit_figure(lampung(), only_work, 2).reason, "part_is_missing")->params[0].text == "innovation");
    UnitEvidence only_voice;
    only_voice.survey = PublicVoice{500, percent(90), percent(80)};
    CHECK_FALSE(unit_figure(lampung(), only_voice, 2).figure);
    CHECK_FALSE(unit_figure(lampung(), only_voice, 2).suggested);
    CHECK(unit_figure(lampung(), only_voice, 2).reason.rule == "unit_figure_is_missing");
}

TEST_CASE("the reasons tell the batches, the sample, the margin and the shift") {
    const auto result = unit_figure(lampung(), unit(percent(100), percent(90), 270, percent(90)), 2);
    CHECK(result.reason.rule == "unit_figure_by_parts");
    const auto* shift = find(result.reason, "public_voice_shifts");
    REQUIRE(shift);
    CHECK(shift->article == "b");
    CHECK(shift->params[4] == Param{"shift", ParamKind::amount, 42'321, ""});
    CHECK(shift->params[5] == Param{"at_most", ParamKind::amount, percent(5), ""});
    const auto* leaning = find(result.reason, "survey_leans_on_the_agency");
    REQUIRE(leaning);
    CHECK(leaning->params[0] == Param{"answers", ParamKind::count, 270, ""});
    CHECK(leaning->params[2] == Param{"margin", ParamKind::amount, percent(2), ""});
    const auto* answered = find(result.reason, "survey_was_answered");
    REQUIRE(answered);
    CHECK(answered->params[1] == Param{"batches", ParamKind::count, 9, ""});
    CHECK(answered->params[2] == Param{"set_aside", ParamKind::count, 12, ""});
    CHECK(answered->params[3] == Param{"waiting", ParamKind::count, 40, ""});
}

TEST_CASE("complaints lean on the agency by their number, and have no margin") {
    auto rules = lampung();
    rules.parts[1] = {UnitPart::complaints, 3'000, {}, percent(90), percent(5), "b"};
    UnitEvidence evidence;
    evidence.productivity = percent(100);
    evidence.complaints = PublicVoice{20, percent(95), percent(85)};
    const auto result = unit_figure(rules, evidence, 2);
    // (20 x 95 + 30 x 85) / 50 = 89, of the target 90: 98.8889; (100 x 50 + 98.8889 x 30) / 80 = 99.5833
    CHECK(result.figure == percent(99, 58));
    const auto* leaning = find(result.reason, "complaints_lean_on_the_agency");
    REQUIRE(leaning);
    CHECK(leaning->params.back() == Param{"figure", ParamKind::percent, percent(89), ""});
    CHECK(find(result.reason, "survey_was_answered") == nullptr);
}

TEST_CASE("a plan comes to the mean of its results by weight, under either method, and waits where the policy waits") {
    auto by_majority = national_policy(), by_weight = numeric_policy();
    const auto result = [](std::int64_t id, BasisPoints weight, std::optional<Amount> actual) {
        WorkResult made{.id = id, .title = "Hasil", .weight = weight};
        made.indicators = {{.id = id, .text = "Indikator", .target = 100 * 10'000, .actual = actual}};
        return made;
    };
    const std::vector<WorkResult> plan{result(1, 7'500, 100 * 10'000), result(2, 2'500, 80 * 10'000)};
    CHECK(plan_achievement(by_majority, plan) == percent(95));
    CHECK(plan_achievement(by_weight, plan) == percent(95));
    const std::vector<WorkResult> late{result(1, 7'500, 100 * 10'000), result(2, 2'500, {})};
    by_majority.achievement.waiting = Missing::hold;
    by_weight.achievement.waiting = Missing::reweight;
    CHECK_FALSE(plan_achievement(by_majority, late));
    CHECK(plan_achievement(by_weight, late) == percent(100));
    CHECK_FALSE(plan_achievement(by_weight, {}));
}

TEST_CASE("rules that cannot make a fair figure are refused with their place") {
    const struct {
        void (*spoil)(UnitRules&);
        std::string_view fault;
    } mistakes[] = {
        {[](UnitRules& r) { r.parts[1].greatest_shift.reset(); }, "/parts/1/greatest_shift unit_part_needs_a_shift"},
        {[](UnitRules& r) { r.parts[1].greatest_shift = 0; }, "/parts/1/greatest_shift unit_shift_is_out_of_range"},
        {[](UnitRules& r) { r.parts[1].greatest_shift = percent(50, 1); }, "/parts/1/greatest_shift unit_shift_is_out_of_range"},
        {[](UnitRules& r) { r.parts[1].target.reset(); }, "/parts/1/target unit_part_needs_a_target"},
        {[](UnitRules& r) { r.parts[1].target = 0; }, "/parts/1/target unit_target_is_out_of_range"},
        {[](UnitRules& r) { r.parts[1].target = percent(100, 1); }, "/parts/1/target unit_target_is_out_of_range"},
        {[](UnitRules& r) { r.parts[0].greatest_shift = percent(5); }, "/parts/0/greatest_shift unit_part_takes_no_shift"},
        {[](UnitRules& r) { r.parts[0].target = percent(90); }, "/parts/0/target unit_part_takes_no_shift"},
        {[](UnitRules& r) { r.parts[2].indicator = ""; }, "/parts/2/indicator unit_part_needs_an_indicator"},
        {[](UnitRules& r) { r.parts[0].indicator = "Inovasi"; }, "/parts/0/indicator unit_part_takes_no_indicator"},
        {[](UnitRules& r) { r.parts[0].weight = 4'999; }, "/parts weights_do_not_make_a_whole"},
        {[](UnitRules& r) { r.parts[0].article = ""; }, "/parts/0/article article_is_missing"},
        {[](UnitRules& r) { r.parts[2] = r.parts[0], r.parts[2].weight = 2'000; }, "/parts named_twice"},
        {[](UnitRules& r) { r.parts.erase(r.parts.begin()), r.parts[0].weight = 10'000, r.parts[1].weight = 0; }, "/parts unit_needs_a_part_of_its_own"},
        {[](UnitRules& r) { r.fewest_answers = 4; }, "/fewest_answers unit_answers_are_few"},
        {[](UnitRules& r) { r.prior_answers = -1; }, "/prior_answers count_is_out_of_range"},
        {[](UnitRules& r) { r.bands.good_from = r.bands.exceptional_from; }, "/bands unit_bands_do_not_rise"},
        {[](UnitRules& r) { r.bands.poor_from = 0; }, "/bands unit_bands_do_not_rise"},
        {[](UnitRules& r) { r.article = ""; }, "/article article_is_missing"},
    };
    CHECK(faults_of(lampung()).empty());
    for (const auto& [spoil, expected] : mistakes) {
        auto rules = lampung();
        spoil(rules);
        std::string found;
        for (const auto& fault : faults_of(rules)) found += (found.empty() ? "" : ", ") + fault.path + " " + fault.rule;
        CHECK(found == expected);
    }
}
