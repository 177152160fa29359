// Nobody rates this person this period: the personnel office's word, with a reason.
#include <doctest/doctest.h>

#include "base/json.h"
#include "features/evaluation/test/rating_office.h"

using namespace evaluation;
using base::test::engines;
using evaluation::test::Office;

TEST_CASE("the personnel office exempts with a reason; a superior does not") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const ExemptionInput input{"2026-T3", office.cici, "Cuti melahirkan sejak Juli"};
        CHECK(office.tools.ask(office.budi, test::Method::post, "/api/exemptions", base::write_json(input)).rule() == "not_your_role");
        CHECK(office.exempt(office.cici, "  cuti    ").rule() == "reason_is_too_short");
        CHECK(office.exempt({404}, "Cuti melahirkan sejak Juli").rule() == "no_evaluation_yet");
        CHECK(office.exempt(office.cici, "Cuti melahirkan sejak Juli").status == 204);
        CHECK(office.evaluation(office.cici).state == State::exempt);
        CHECK(office.evaluation(office.cici).reason == "Cuti melahirkan sejak Juli");
        CHECK(office.tools.journal_of("evaluation") == "exempted");
    }
}

TEST_CASE("an exemption takes back what was drafted and is not signed; a new draft takes back the exemption") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.evaluation_has_begun();
        CHECK(office.draft(office.budi, office.cici).status == 201);
        CHECK(office.exempt(office.cici, "Cuti melahirkan sejak Juli").status == 204);
        CHECK_FALSE(office.evaluation(office.cici).results);
        CHECK(office.sign(office.budi, office.cici).rule() == "ratings_are_missing");
        CHECK(office.evaluation(office.cici).state == State::exempt);
        CHECK(office.rate(office.budi, office.cici).status == 201);
        CHECK(office.exempt(office.cici, "Cuti melahirkan sejak Juli").rule() == "evaluation_is_signed");
        CHECK(office.evaluation(office.cici).state == State::rated);
    }
}

TEST_CASE("in a closed period nobody is exempted") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        for (const auto state : {calendar::PeriodState::closing, calendar::PeriodState::closed}) office.set_state(state);
        CHECK(office.exempt(office.cici, "Cuti melahirkan sejak Juli").rule() == "period_is_not_open");
    }
}
