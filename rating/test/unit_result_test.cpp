// A unit's figure: parts by weight, the public's voice within its bound, small samples near the agency, what is missing carried by the others.
#include "rating/unit_result.h"

#include <doctest/doctest.h>

using namespace rating;

namespace {

constexpr Percent percent(int whole_percent, int hundredths = 0) { return whole_percent * one_percent + hundredths * one_percent / 100; }

UnitRules lampung() {
    UnitRules rules;
    rules.parts = {{UnitPart::productivity, 5'000, 0, "a"}, {UnitPart::survey, 3'000, percent(5), "b"}, {UnitPart::innovation, 2'000, 0, "c"}};
    rules.article = "d";
    return rules;
}

UnitEvidence unit(Percent productivity, Percent innovation, std::int64_t answers, Percent index) {
    UnitEvidence evidence;
    evidence.productivity = productivity;
    evidence.innovation = innovation;
    if (answers > 0) evidence.survey = PublicVoice{answers, index, percent(2), percent(80)};
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
        CHECK(shrunk({c.answers, c.index, 0, c.agency}, 30) == c.expected);
    }
}

TEST_CASE("the public moves the figure by its weight, and by its bound at most") {
    // Without the public: (100 x 50 + 90 x 20) / 70 = 97.14. 270 answers of 90 lean to 89: (6800 + 2670) / 100 = 94.70.
    const auto gentle = unit_figure(lampung(), unit(percent(100), percent(90), 270, percent(90)), 2);
    CHECK(gentle.without == percent(97, 14));
    CHECK(gentle.figure == percent(94, 70));
    const auto furious = unit_figure(lampung(), unit(percent(100), percent(90), 1'000'000, percent(25)), 2);
    CHECK(furious.figure == percent(92, 14));  // five below
    const auto delighted = unit_figure(lampung(), unit(percent(60), percent(60), 1'000'000, percent(100)), 2);
    CHECK(delighted.figure == percent(65));  // five above
}

TEST_CASE("what is missing is carried by the others, and is never zero") {
    for (const std::int64_t answers : {0, 1, 4}) {
        CAPTURE(answers);
        const auto silent = unit_figure(lampung(), unit(percent(100), percent(90), answers, percent(25)), 2);
        CHECK(silent.figure == silent.without);
        const auto* missing = find(silent.reason, "part_is_missing");
        REQUIRE(missing);
        CHECK(missing->params[0].text == "survey");
    }
    UnitEvidence only_work;
    only_work.productivity = percent(88);
    CHECK(unit_figure(lampung(), only_work, 2).figure == percent(88));
    UnitEvidence only_voice;
    only_voice.survey = PublicVoice{500, percent(90), percent(1), percent(80)};
    CHECK_FALSE(unit_figure(lampung(), only_voice, 2).figure);
    CHECK(unit_figure(lampung(), only_voice, 2).reason.rule == "unit_figure_is_missing");
}

TEST_CASE("the reasons tell the batch, the sample, the margin and the shift") {
    const auto result = unit_figure(lampung(), unit(percent(100), percent(90), 270, percent(90)), 2);
    CHECK(result.reason.rule == "unit_figure_by_parts");
    const auto* shift = find(result.reason, "public_voice_shifts");
    REQUIRE(shift);
    CHECK(shift->article == "b");
    CHECK(shift->params[2] == Param{"shift", ParamKind::percent, -percent(2, 44), ""});
    CHECK(shift->params[3] == Param{"at_most", ParamKind::percent, percent(5), ""});
    const auto* leaning = find(result.reason, "public_voice_leans_on_the_agency");
    REQUIRE(leaning);
    CHECK(leaning->params[0] == Param{"answers", ParamKind::count, 270, ""});
    CHECK(leaning->params[2] == Param{"margin", ParamKind::percent, percent(2), ""});
}
