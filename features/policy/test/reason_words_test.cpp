#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/feature.h"
#include "base/result.h"
#include "features/policy/policy.h"
#include "features/policy/reason_words.h"
#include "rating/national.h"
#include "rating/rating.h"
#include "rating/reason_rules.h"
#include "rating/unit_result.h"

namespace {

using base::Language;
using namespace rating;

constexpr Language languages[] = {Language::indonesian, Language::english};

Indicator figure(std::int64_t id, Direction direction, Amount actual, Amount target) {
    return {.id = id, .text = "Indikator " + std::to_string(id), .unit = "%", .direction = direction, .state = IndicatorState::measured,
            .target = target * 10'000, .actual = actual * 10'000};
}

Indicator in_range(std::int64_t id, Amount actual) {
    return {.id = id, .text = "Suhu", .direction = Direction::within_range, .state = IndicatorState::measured, .low = 20'000, .high = 80'000,
            .actual = actual * 10'000};
}

Indicator without_figure(std::int64_t id, IndicatorState state, Direction direction = Direction::higher_is_better) {
    return {.id = id, .text = "Laporan", .direction = direction, .state = state, .target = 10'000};
}

std::vector<Indicator> every_kind() {
    auto from_baseline = figure(3, Direction::lower_is_better, 8, 6);
    from_baseline.baseline = 100'000;
    return {figure(1, Direction::higher_is_better, 90, 95), figure(2, Direction::lower_is_better, 8, 6), from_baseline,
            figure(4, Direction::lower_is_better, 2, 0), in_range(5, 5), in_range(6, 1), in_range(7, 9),
            without_figure(8, IndicatorState::excused), without_figure(9, IndicatorState::not_due),
            without_figure(10, IndicatorState::measured, Direction::judged)};
}

std::vector<ValueNotes> praise() {
    std::vector<ValueNotes> notes;
    for (auto place = 0; place < 7; ++place)
        notes.push_back({.value = CoreValue(place), .superior = {.positive = 2}, .peers = {.positive = 3}, .self = {.positive = 1}});
    notes.front().special_expectation = true;
    return notes;
}

Evidence someone() {
    Evidence evidence{.person = 7, .behaviour = praise(), .newest_day = 20'000};
    evidence.results = {{.id = 1, .title = "Pelayanan gizi", .weight = 6'000, .judgement = Rating::above, .indicators = every_kind()},
                        {.id = 2, .title = "Imunisasi", .weight = 4'000, .feedback = {.mixed = 1, .positive = 3},
                         .indicators = {figure(11, Direction::higher_is_better, 120, 95)}}};
    return evidence;
}

Evidence star(bool innovates) {
    auto evidence = someone();
    evidence.results[0].indicators = {figure(11, Direction::higher_is_better, 150, 100)};
    evidence.recognised_innovation = innovates;
    return evidence;
}

Evidence in_words_only() {
    auto evidence = someone();
    evidence.results[0].indicators = {without_figure(10, IndicatorState::measured, Direction::judged)};
    evidence.results[1].feedback = {};
    evidence.results[1].indicators = {without_figure(8, IndicatorState::excused)};
    return evidence;
}

Evidence late() {
    auto evidence = someone();
    evidence.results[1].indicators = {without_figure(12, IndicatorState::waiting)};
    return evidence;
}

Evidence head(std::optional<UnitPredicate> unit) {
    auto evidence = someone();
    evidence.heads_unit = true;
    evidence.unit = unit;
    return evidence;
}

Evidence only_additional() {
    auto evidence = someone();
    for (auto& result : evidence.results) result.kind = ResultKind::additional;
    return evidence;
}

std::vector<Evidence> people() {
    return {someone(), only_additional(), star(true), star(false), in_words_only(), late(), head({}), head(UnitPredicate::exceptional), {.person = 8}};
}

std::vector<Policy> policies() {
    auto by_the_way = national_policy();
    by_the_way.achievement.lower_is_better.formula = Formula::target_over_actual;
    by_the_way.achievement.lower_is_better.baseline = Baseline::counted_from;
    by_the_way.achievement.waiting = Missing::zero;
    auto headless = numeric_policy();
    headless.head.reset();
    return {national_policy(), numeric_policy(), by_the_way, headless};
}

void gather(const Reason& reason, std::vector<Reason>& all) {
    all.push_back(reason);
    for (const auto& child : reason.children) gather(child, all);
}

// A unit that the public heard of, and one of which nothing else is known.
void gather_units(std::vector<Reason>& all) {
    const auto percent = [](Percent number) { return number * one_percent; };
    UnitRules rules;
    rules.parts = {{UnitPart::productivity, 5'000, {}, {}, {}, "a"}, {UnitPart::survey, 3'000, {}, percent(80), percent(5), "b"},
                   {UnitPart::complaints, 2'000, {}, percent(90), percent(5), "c"}, {UnitPart::innovation, 1'000, "Inovasi", {}, {}, "d"}};
    UnitEvidence heard, unheard;
    heard.productivity = unheard.productivity = percent(90);
    heard.survey = heard.complaints = PublicVoice{100, percent(80), percent(70), percent(2), 9, 12, 40};
    gather(unit_figure(rules, unheard, 2).reason, all);
    gather(unit_figure(rules, heard, 2).reason, all);
    gather(unit_figure(rules, {}, 2).reason, all);
}

std::vector<Reason> every_reason() {
    std::vector<Reason> all;
    for (const auto& policy : policies())
        for (const auto& outcome : rate(policy, people())) gather(outcome.reason, all);
    gather_units(all);
    return all;
}

Reason reason_of(std::string rule, std::vector<Param> params) { return {.rule = std::move(rule), .params = std::move(params)}; }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("every reason the engine can give has a sentence in both languages") {
    const auto sentences = policy::feature().sentences;
    for (const auto rule : reason_rules) {
        INFO(std::string(rule));
        const auto found = std::ranges::find(sentences, rule, &base::Sentence::rule);
        REQUIRE(found != sentences.end());
        CHECK_FALSE(found->indonesian.empty());
        CHECK_FALSE(found->english.empty());
    }
}

TEST_CASE("the sentences leave no blank open, and these people hear every one of them") {
    std::set<std::string> unheard(reason_rules.begin(), reason_rules.end());
    for (const auto& reason : every_reason()) {
        unheard.erase(reason.rule);
        for (const auto language : languages) {
            const auto sentence = policy::reason_sentence(reason, language);
            INFO(reason.rule, ": ", sentence);
            CHECK(sentence.find_first_of("{}[]") == std::string::npos);
            CHECK(sentence.find('_') == std::string::npos);
        }
    }
    for (const auto& rule : unheard) CHECK_MESSAGE(false, rule);
}

TEST_CASE("numbers are written as the language writes them") {
    const auto reason = reason_of("indicator_actual_over_target", {{"actual", ParamKind::amount, 12'345'000}, {"target", ParamKind::amount, 13'000'000},
                                                                   {"achievement", ParamKind::percent, 949'615}, {"weight", ParamKind::basis_points, 2'550}});
    CHECK(policy::reason_sentence(reason, Language::indonesian) == "Realisasi 1.234,5 dari target 1.300: capaian 94,9615%, bobot 25,5%.");
    CHECK(policy::reason_sentence(reason, Language::english) == "Actual 1,234.5 of target 1,300: achievement 94.9615%, weight 25.5%.");
}

TEST_CASE("what has no weight beside others is said to have no say") {
    auto evidence = someone();
    evidence.results[1].indicators = {figure(1, Direction::higher_is_better, 95, 95), figure(2, Direction::higher_is_better, 0, 95)};
    evidence.results[1].indicators[0].weight = 10'000;
    const auto text = policy::outcome_in_words(rate(national_policy(), evidence), evidence, Language::indonesian);
    INFO(text);
    CHECK(has(text, "Realisasi 95 dari target 95: capaian 100%, bobot 100%."));
    CHECK(has(text, "Realisasi 0 dari target 95: capaian 0%, tidak ikut menentukan karena tidak berbobot."));
}

TEST_CASE("what nobody set is not said") {
    const auto silent = reason_of("too_few_notes_on_behaviour", {{"notes", ParamKind::count, 0}, {"needed", ParamKind::count, 3}});
    CHECK(policy::reason_sentence(silent, Language::indonesian) ==
          "Rating perilaku ditahan: catatan belum cukup, perlu sekurangnya 3. Diam bukan hadiah dan bukan hukuman.");
}

TEST_CASE("a rule without a sentence, a blank without a parameter and a name without a word are our mistakes") {
    CHECK_THROWS_AS(policy::reason_sentence(reason_of("unheard_of", {}), Language::english), base::Bug);
    CHECK_THROWS_AS(policy::reason_sentence(reason_of("results_by_majority", {}), Language::english), base::Bug);
    CHECK_THROWS_AS(policy::name_word("unheard_of", Language::english), base::Bug);
}

TEST_CASE("an outcome in words tells the predicate, the reasons with titles and articles, what is near, and how strong the evidence is") {
    const auto evidence = someone();
    const auto text = policy::outcome_in_words(rate(national_policy(), evidence), evidence, Language::indonesian);
    INFO(text);
    for (const auto* part : {"Saran predikat: Sangat Baik\n", "  Hasil kerja: di atas ekspektasi\n", "    - Pelayanan gizi: Atasan menilai",
                             "      - Indikator 1 (%): Realisasi 90 dari target 95", " [PermenPANRB 6/2022 Lampiran Bab IV", "Yang akan mengubah predikat\n",
                             "Kekuatan bukti\n", "Bukti terbaru: 2024-10-04\n"})
        CHECK_MESSAGE(has(text, part), std::string(part));
}

TEST_CASE("a held outcome says so, and says what it waits for") {
    const auto evidence = late();
    const auto text = policy::outcome_in_words(rate(national_policy(), evidence), evidence, Language::english);
    INFO(text);
    CHECK(has(text, "Suggested predicate: none yet\n"));
    CHECK(has(text, "Imunisasi: This main result still waits"));
    CHECK_FALSE(has(text, "What would have changed"));
}

TEST_CASE("what a gate keeps back is among what would have changed the predicate") {
    const auto evidence = star(false);
    const auto text = policy::outcome_in_words(rate(numeric_policy(), evidence), evidence, Language::english);
    INFO(text);
    CHECK(has(text, "With a recognised innovation, the predicate is no longer limited\n"));
}

TEST_CASE("a title cannot speak to the terminal or begin a line of its own") {
    auto evidence = someone();
    evidence.results[1].title = "Imunisasi\n\x1b[2J{rating}";
    const auto text = policy::outcome_in_words(rate(national_policy(), evidence), evidence, Language::indonesian);
    CHECK_FALSE(has(text, "\x1b"));
    CHECK(has(text, "Imunisasi  [2J{rating}: "));
}
