#include "rating/evidence_faults.h"

#include <doctest/doctest.h>

#include <functional>
#include <limits>

#include "rating/test/builders.h"
#include "rating/test/random_evidence.h"

using namespace rating;
using namespace rating::testing;

namespace {

struct Mistake {
    std::function<void(Evidence&)> make;
    std::string fault;  // path rule
};

Evidence sound() {
    auto evidence = someone(Rating::meets, Rating::meets);
    evidence.results.push_back(in_figures(ResultKind::main, {reaching(0), reaching(0)}));
    return evidence;
}

constexpr auto largest = std::numeric_limits<std::int64_t>::max();

}  // namespace

TEST_CASE("each mistake in evidence is named with its path") {
    const std::vector<Mistake> mistakes{
        {[](Evidence&) {}, ""},
        {[](Evidence& e) { e.results[1].weight = largest; }, "/results/1/weight share_is_out_of_range"},
        {[](Evidence& e) { e.results[1].indicators[1].weight = -1; }, "/results/1/indicators/1/weight share_is_out_of_range"},
        {[](Evidence& e) { e.results[0].id = e.results[1].id = 4; }, "/results/1/id named_twice"},
        {[](Evidence& e) { e.results[1].indicators[0].id = e.results[1].indicators[1].id = 4; }, "/results/1/indicators/1/id named_twice"},
        {[](Evidence& e) { e.results[0].feedback.positive = -3; }, "/results/0/feedback/positive count_is_out_of_range"},
        {[](Evidence& e) { e.behaviour[2].peers.mixed = largest; }, "/behaviour/2/peers/mixed count_is_out_of_range"},
        {[](Evidence& e) { e.behaviour[2].self.not_positive = -1; }, "/behaviour/2/self/not_positive count_is_out_of_range"},
        {[](Evidence& e) { e.behaviour[2].value = e.behaviour[0].value; }, "/behaviour/2/value named_twice"},
        {[](Evidence& e) { e.newest_day = -1; }, "/newest_day count_is_out_of_range"},
        {[](Evidence& e) { e.newest_day = largest; }, "/newest_day count_is_out_of_range"},
        {[](Evidence& e) {
             auto& indicator = e.results[1].indicators[0];
             indicator.direction = Direction::within_range;
             indicator.low = 2;
             indicator.high = 1;
         },
         "/results/1/indicators/0/high range_is_upside_down"},
    };
    for (const auto& mistake : mistakes) {
        auto evidence = sound();
        mistake.make(evidence);
        CHECK(text_of(faults_of(evidence)) == mistake.fault);
    }
}

TEST_CASE("the random people have no fault") {
    CHECK(holds("no fault", [] { RC_ASSERT(text_of(faults_of(any_person())).empty()); }));
}
