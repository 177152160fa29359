#include "app/evidence_text.h"

#include <doctest/doctest.h>

#include "app/workplace.h"
#include "base/json.h"
#include "base/sentences.h"
#include "rating/national.h"
#include "rating/rating.h"

namespace {

struct Mistake {
    const char *text, *faults;  // path rule, path rule
};

std::string faults_of(std::string_view text) {
    std::string faults;
    const auto read = app::read_evidence(text);
    if (read) return faults;
    for (const auto& error : read.errors()) {
        faults += (faults.empty() ? "" : ", ") + error.path + " " + error.rule;
        CHECK_MESSAGE(base::has_sentence(error.rule), error.rule);
    }
    return faults;
}

// Every member there is.
constexpr auto whole_person = R"({"person": 12, "results": [{"id": 5, "title": "Gizi", "kind": "additional", "weight": 2500, "judgement": "above",
  "feedback": {"mixed": 1, "positive": 3}, "indicators": [{"id": 9, "text": "Balita", "unit": "anak", "direction": "lower_is_better", "weight": 10000,
  "baseline": -3.5, "target": 90000000000, "actual": 0.0001}, {"direction": "within_range", "low": 1, "high": 1, "actual": 1, "state": "excused"}]}],
  "behaviour": [{"value": "loyal", "special_expectation": true, "superior": {"positive": 1}, "self": {"not_positive": 2}}],
  "unit": "exceptional", "heads_unit": true, "recognised_innovation": true, "newest_day": 20000})";

}  // namespace

TEST_CASE("evidence by hand is refused with the path of every fault, in words") {
    app::learn_sentences();
    const Mistake mistakes[] = {
        {"", " no_evidence"},
        {" \n", " no_evidence"},
        {"null", " field_is_wrong_kind"},
        {"{", " json_is_malformed"},
        {"[1]", "/0 field_is_wrong_kind"},
        {R"({"results": {}})", "/results field_is_wrong_kind"},
        {R"({"results": [{"kind": "utama"}]})", "/results/0/kind choice_is_unknown"},
        {R"({"results": [{"judgment": "meets"}]})", "/results/0/judgment field_is_unknown"},
        {R"({"results": [{"indicators": [{"target": "100"}]}]})", "/results/0/indicators/0/target field_is_wrong_kind"},
        {R"({"results": [{"indicators": [{"actual": 1e30}]}]})", "/results/0/indicators/0/actual number_is_too_large"},
        {R"({"results": [{"indicators": [{"actual": 1.00001}]}]})", "/results/0/indicators/0/actual number_is_too_precise"},
        {R"({"results": [{"weight": 10001}]})", "/results/0/weight share_is_out_of_range"},
        {R"({"results": [{"feedback": {"positive": -3}}]})", "/results/0/feedback/positive count_is_out_of_range"},
        {R"([{}, {"behaviour": [{"value": "loyal"}, {"value": "loyal"}]}])", "/1/behaviour/1/value named_twice"},
        {R"([{"person": 4}, {}, {"person": 4}, {}])", "/2/person named_twice"},
    };
    for (const auto& [text, faults] : mistakes) {
        INFO(text);
        CHECK(faults_of(text) == faults);
    }
    CHECK(faults_of(whole_person).empty());
}

TEST_CASE("what has no id is numbered around what has one") {
    const auto read = app::read_evidence(R"({"results": [{"indicators": [{}, {"id": 1}]}, {"id": 1, "indicators": [{}]}, {}]})");
    REQUIRE(read);
    const auto& results = read.value().people.front().results;
    CHECK(results[0].id == 2);
    CHECK(results[1].id == 1);
    CHECK(results[2].id == 3);
    CHECK(results[0].indicators[0].id == 2);
    CHECK(results[1].indicators[0].id == 3);
}

TEST_CASE("evidence that was kept is rated to the same bytes") {
    const auto person = app::read_evidence(whole_person).value().people.front();
    const auto kept = base::write_json(person);
    const auto again = base::read_json<rating::Evidence>(kept).value();
    CHECK(base::write_json(again) == kept);
    for (const auto& policy : {rating::national_policy(), rating::numeric_policy()})
        CHECK(base::write_json(rating::rate(policy, again)) == base::write_json(rating::rate(policy, person)));
}

TEST_CASE("a sum larger than anybody may type is kept and read again") {
    rating::Evidence person;
    person.results.push_back({.indicators = {{.target = 1, .actual = 9'000'000'000'000'000'000}}});
    const auto again = base::read_json<rating::Evidence>(base::write_json(person));
    REQUIRE(again);
    CHECK(again.value().results[0].indicators[0].actual == 9'000'000'000'000'000'000);
}
