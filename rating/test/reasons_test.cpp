// Reasons: complete, cited, in known words, and never other than the verdict.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <filesystem>
#include <set>
#include <sstream>

#include "rating/national.h"
#include "rating/rating.h"
#include "rating/reason_rules.h"
#include "rating/test/builders.h"
#include "rating/test/random_evidence.h"

using namespace rating;
using namespace rating::testing;

namespace {

template <class Visitor>
void visit(const Reason& reason, const Visitor& visitor) {
    visitor(reason);
    for (const auto& child : reason.children) visit(child, visitor);
}

std::set<std::pair<EvidenceKind, std::int64_t>> named_in(const Reason& reason) {
    std::set<std::pair<EvidenceKind, std::int64_t>> all;
    visit(reason, [&](const Reason& node) {
        for (const auto& item : node.evidence) all.insert({item.kind, item.id});
    });
    return all;
}

const Param& param(const Reason& reason, const std::string& key) {
    return *std::ranges::find(reason.params, key, &Param::key);
}

std::string text_of_sources() {
    std::ostringstream text;
    for (const auto& file : std::filesystem::directory_iterator(std::string(CAPAIAN_SOURCE) + "/rating"))
        if (file.path().extension() == ".cpp") text << std::ifstream(file.path()).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("a reason tells the rule, the article, the figures and the evidence") {
    Evidence evidence;
    auto indicator = reaching(95 * 10'000);
    indicator.id = 77;
    evidence.results = {in_figures(ResultKind::main, {indicator})};
    const auto outcome = rate(national_policy(), evidence);
    const auto& leaf = outcome.reason.children.at(0).children.at(0).children.at(0);
    CHECK(leaf.rule == "indicator_actual_over_target");
    CHECK(leaf.article == "Kebijakan instansi; batas 120: PP 30/2019");
    CHECK(param(leaf, "actual").number == 95 * 10'000);
    CHECK(param(leaf, "achievement").number == 95 * one_percent);
    REQUIRE(leaf.evidence.size() == 1);
    CHECK(leaf.evidence[0].id == 77);
    CHECK(param(outcome.reason, "version").text == "nasional-1");
}

TEST_CASE("a rating cites the clause of the guide that it meets") {
    struct Cited {
        Rating rating;
        const char *results, *behaviour;
    };
    const Cited all[] = {{Rating::above, "d.(1).a", "B.3.a.2.c.(1)"}, {Rating::meets, "d.(2).a", "B.3.a.2.a"}, {Rating::below, "d.(3).a", "B.3.a.2.c.(3)"}};
    for (const auto& [rating, results, behaviour] : all) {
        const auto reason = rate(national_policy(), someone(rating, rating)).reason;
        CHECK(reason.children.at(0).article.find(results) != std::string::npos);
        CHECK(reason.children.at(1).article.find(behaviour) != std::string::npos);
    }
}

TEST_CASE("what has no say is said to have none") {
    Evidence evidence;
    evidence.results = {in_figures(ResultKind::main, {reaching(100 * 10'000, whole), reaching(0)}, whole), in_figures(ResultKind::main, {reaching(0)})};
    const auto results = rate(numeric_policy(), evidence).reason.children.at(0).children;
    CHECK(param(results.at(0).children.at(1), "say").text == "no_say");
    CHECK(param(results.at(1), "say").text == "no_say");
}

TEST_CASE("a part that is missing is not called a part that is not due") {
    Evidence evidence;
    evidence.results = {in_figures(ResultKind::additional, {reaching(100 * 10'000)})};
    CHECK(rate(numeric_policy(), evidence).reason.children.at(0).rule == "a_kind_of_results_is_missing");
    evidence.results.clear();
    CHECK(rate(numeric_policy(), evidence).reason.children.at(0).rule == "no_result_is_due");
}

TEST_CASE("a policy that counts what is late as nothing says so in the reason") {
    Evidence evidence;
    evidence.results = {in_figures(ResultKind::main, {in_state(IndicatorState::waiting)})};
    auto policy = national_policy();
    policy.achievement.waiting = Missing::zero;
    const auto outcome = rate(policy, evidence);
    const auto& leaf = outcome.reason.children.at(0).children.at(0).children.at(0);
    CHECK(leaf.rule == "indicator_is_waiting");
    CHECK(param(leaf, "missing").text == "zero");
}

TEST_CASE("a policy that counts what nobody judged as nothing says so in the reason") {
    Evidence evidence;
    evidence.results = {in_figures(ResultKind::main, {reaching(0)})};
    evidence.results[0].indicators[0].direction = Direction::judged;
    auto policy = national_policy();
    policy.achievement.waiting = Missing::zero;
    const auto outcome = rate(policy, evidence);
    CHECK(outcome.results == Rating::below);
    CHECK(param(outcome.reason.children.at(0).children.at(0), "missing").text == "zero");
}

TEST_CASE("without reasons the verdict is the same") {
    CHECK(holds("two roads, one verdict", [] {
        const auto policy = any_policy();
        const auto evidence = any_person();
        auto with = rate(policy, evidence, Detail::reasons);
        with.reason = {};
        with.each_result.clear();
        with.nearest.clear();
        RC_ASSERT(with == rate(policy, evidence, Detail::verdict_only));
    }));
}

TEST_CASE("every node names a known rule and an article") {
    const std::set<std::string_view> known(reason_rules.begin(), reason_rules.end());
    CHECK(holds("known and cited", [&] {
        visit(rate(any_policy(), any_person()).reason, [&](const Reason& node) {
            RC_ASSERT(known.contains(node.rule));
            RC_ASSERT_FALSE(node.article.empty());
        });
    }));
}

TEST_CASE("every known rule is one that the engine can name") {
    const auto sources = text_of_sources();
    for (const auto rule : reason_rules) {
        INFO(rule);
        CHECK(sources.find('"' + std::string(rule) + '"') != std::string::npos);
    }
}

TEST_CASE("nothing that was weighed goes unnamed") {
    CHECK(holds("each result and indicator is in the reason", [] {
        auto evidence = any_person();
        evidence.heads_unit = false;
        const auto named = named_in(rate(any_policy(), evidence).reason);
        for (const auto& result : evidence.results) {
            RC_ASSERT(named.contains({EvidenceKind::result, result.id}));
            for (const auto& indicator : result.indicators) RC_ASSERT(named.contains({EvidenceKind::indicator, indicator.id}));
        }
    }));
}

TEST_CASE("the strength counts what is due, what is measured, and who has spoken") {
    auto evidence = someone(Rating::above, Rating::above);
    evidence.results.push_back(in_figures(ResultKind::main, {reaching(0), in_state(IndicatorState::waiting), in_state(IndicatorState::excused)}));
    evidence.newest_day = 20'300;
    const auto strength = rate(national_policy(), evidence).strength;
    CHECK(strength.due == 2);
    CHECK(strength.measured == 1);
    CHECK(strength.measured_share == 5'000);
    CHECK(strength.notes == 15);   // superior and peers on seven values, one on a result
    CHECK(strength.sources == 3);  // measurement, superior, peers
    CHECK(strength.newest_day == 20'300);
}
