// What a unit achieved: set by the head of the next higher unit, at the top by the personnel office, with a reason.
#include <doctest/doctest.h>

#include "base/json.h"
#include "features/evaluation/test/rating_office.h"
#include "features/identity/relation.h"

using namespace evaluation;
using base::test::engines;
using evaluation::test::Office;
using evaluation::test::holds;
using evaluation::test::Method;
using Achieved = rating::UnitPredicate;

namespace {

base::test::Answer set_by_hr(Office& office, organisation::UnitId unit) {
    const UnitPredicateInput input{"2026-T3", unit, Achieved::good, test::good_reason};
    return office.tools.ask_as(identity::hr, Method::post, "/api/unit-predicates", base::write_json(input));
}

}  // namespace

TEST_CASE("the head of the unit above sets it; the unit's own head, staff and the head of the top unit for their own do not") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        CHECK(office.set_predicate(office.ani, office.clinic, Achieved::good).status == 204);
        CHECK(office.set_predicate(office.budi, office.clinic, Achieved::exceptional).rule() == "unit_is_not_below_yours");
        CHECK(office.set_predicate(office.cici, office.clinic, Achieved::exceptional).rule() == "unit_is_not_below_yours");
        CHECK(office.set_predicate(office.ani, office.health, Achieved::exceptional).rule() == "unit_is_not_below_yours");
        CHECK(office.set_predicate(office.ani, {404}, Achieved::good).rule() == "unit_is_not_below_yours");  // as one that exists
        CHECK(set_by_hr(office, {404}).rule() == "unit_is_unknown");
        CHECK(set_by_hr(office, office.health).status == 204);
        CHECK(office.evidence(office.cici).evidence.unit == Achieved::good);
        CHECK(office.tools.journal_of("unit_predicate") == "set, set");
    }
}

TEST_CASE("it needs a reason, is corrected while the quarter is open, and is set neither before nor after") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto brief = office.set_predicate(office.ani, office.clinic, Achieved::good, "Baik        sekali            untuk              unit ini.");
        CHECK(brief.rule() == "reason_is_too_short");
        CHECK(holds(brief, "/reason"));
        CHECK(office.set_predicate(office.ani, office.clinic, Achieved::good).status == 204);
        CHECK(office.set_predicate(office.ani, office.clinic, Achieved::poor).status == 204);
        CHECK(office.evidence(office.cici).evidence.unit == Achieved::poor);
        const UnitPredicateInput later{"2026-T4", office.clinic, Achieved::good, test::good_reason};
        CHECK(office.tools.ask(office.ani, Method::post, "/api/unit-predicates", base::write_json(later)).rule() == "period_is_not_open");
        office.set_state(calendar::PeriodState::closing);
        CHECK(office.set_predicate(office.ani, office.clinic, Achieved::good).status == 204);
        office.set_state(calendar::PeriodState::closed);
        CHECK(office.set_predicate(office.ani, office.clinic, Achieved::poor).rule() == "period_is_not_open");
        CHECK(office.evidence(office.cici).evidence.unit == Achieved::good);
    }
}

TEST_CASE("everybody sees the units' predicates, and whether they may set them") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.set_predicate(office.ani, office.clinic, Achieved::good);
        const auto lines_of = [&](base::PersonId who) {
            return base::read_json<UnitPredicateList>(office.tools.ask(who, Method::get, "/api/unit-predicates/2026-T3").body).value().units;
        };
        for (const auto who : {office.ani, office.cici}) {
            const auto lines = lines_of(who);
            REQUIRE(lines.size() == 2);
            CHECK_FALSE(lines[0].predicate);
            CHECK_FALSE(lines[0].may_set);
            CHECK(lines[1].predicate == Achieved::good);
            CHECK(lines[1].reason == test::good_reason);
            CHECK(lines[1].may_set == (who == office.ani));
        }
        CHECK(office.tools.ask(office.ani, Method::get, "/api/unit-predicates/2026-T9").rule() == "period_is_unknown");
    }
}
