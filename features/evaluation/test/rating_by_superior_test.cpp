// The superior's two ratings: chosen, with a written reason, in time, by whoever assesses; the predicate follows from the quadrant.
#include <doctest/doctest.h>

#include "base/json.h"
#include "features/evaluation/test/rating_office.h"
#include "features/identity/relation.h"

using namespace evaluation;
using base::test::engines;
using evaluation::test::day;
using evaluation::test::holds;
using evaluation::test::Office;
using rating::Predicate;
using rating::Rating;

TEST_CASE("nothing is chosen until the superior chooses; signing without a choice or a reason is refused, each at its field") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.evaluation_has_begun();
        const auto form = office.form(office.budi, office.cici);
        CHECK_FALSE(form.view.evaluation);
        CHECK(form.may_write);
        CHECK_FALSE(form.not_yet);
        CHECK(form.least_reason_letters == 40);
        CHECK(form.quadrant.size() == 9);
        CHECK(office.draft(office.budi, office.cici, {{}, {}, ""}).status == 201);
        const auto empty = office.sign(office.budi, office.cici);
        CHECK(empty.rule() == "ratings_are_missing");
        for (const char* path : {"\"/results\"", "\"/behaviour\"", "\"/reason\""}) CHECK(holds(empty, path));
        CHECK(office.rate(office.budi, office.cici, {Rating::meets, Rating::meets, std::string(39, 'a')}).rule() == "reason_is_too_short");
        CHECK(office.rate(office.budi, office.cici, {Rating::meets, Rating::meets, "a" + std::string(80, ' ') + "b"}).rule() == "reason_is_too_short");
        CHECK(office.evaluation(office.cici).state == State::drafted);
        CHECK(office.rate(office.budi, office.cici, {Rating::meets, Rating::meets, std::string(40, 'a')}).status == 201);
    }
}

TEST_CASE("the predicate is that of the quadrant's cell, and names the policy it was made under") {
    struct Line {
        Rating results, behaviour;
        Predicate predicate;
    };
    using enum Rating;
    const Line lines[] = {{below, below, Predicate::very_poor}, {below, above, Predicate::needs_improvement}, {meets, below, Predicate::poor},
                          {meets, meets, Predicate::good},      {meets, above, Predicate::good},              {above, below, Predicate::poor},
                          {above, meets, Predicate::good},      {above, above, Predicate::very_good}};
    for (const auto& engine : engines())
        for (const auto& line : lines) {
            CAPTURE(engine.name());
            Office office(engine);
            office.evaluation_has_begun();
            CHECK(office.rate(office.budi, office.cici, {line.results, line.behaviour, test::good_reason}).status == 201);
            const auto made = office.evaluation(office.cici);
            CHECK(made.predicate == line.predicate);
            CHECK(made.state == State::rated);
            CHECK(made.policy == "permenpanrb-6-2022@1");
            CHECK(made.rated_by == office.budi);
            CHECK(made.document_code.size() == 12);
        }
}

TEST_CASE("a draft is saved as often as one likes; what is signed is neither changed nor signed again") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.evaluation_has_begun();
        CHECK(office.draft(office.budi, office.cici, {Rating::below, Rating::below, ""}).status == 201);
        CHECK(office.draft(office.budi, office.cici, {Rating::above, Rating::meets, test::good_reason}).status == 201);
        CHECK(office.sign(office.budi, office.cici).status == 201);
        CHECK(office.evaluation(office.cici).results == Rating::above);
        CHECK(office.draft(office.budi, office.cici).rule() == "evaluation_is_signed");
        CHECK(office.sign(office.budi, office.cici).rule() == "evaluation_is_signed");
        CHECK_FALSE(office.form(office.budi, office.cici).may_write);
        CHECK(office.tools.journal_of("evaluation") == "drafted, drafted, rated");
    }
}

TEST_CASE("the direct superior rates, and who stands above; colleagues, the person and the personnel office do not") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.evaluation_has_begun();
        for (const auto who : {office.cici, office.dodi}) CHECK(office.draft(who, office.cici).rule() == "not_your_business");
        CHECK(office.draft(office.cici, office.budi).rule() == "not_your_business");
        const DraftInput by_hr{office.cici, "2026-T3", Rating::meets, Rating::meets, test::good_reason, "", {}};
        CHECK(office.tools.ask_as(identity::hr, test::Method::post, "/api/evaluation-drafts", base::write_json(by_hr)).rule() == "not_your_business");
        CHECK(office.draft(office.budi, office.cici).status == 201);
        for (const auto who : {office.cici, office.dodi}) CHECK(office.sign(who, office.cici).rule() == "not_your_business");
        CHECK(office.sign(office.ani, office.cici).status == 201);
        CHECK(office.evaluation(office.cici).superior == office.budi);
        CHECK(office.evaluation(office.cici).rated_by == office.ani);
        CHECK(office.rate(office.ani, office.budi).status == 201);
    }
}

TEST_CASE("a Plt who heads the unit on the quarter's last day rates; the head who left does not") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.tools.move(office.budi, office.health, day("2026-09-21"));
        office.tools.act_as_head(office.dodi, office.clinic, day("2026-09-21"));
        office.evaluation_has_begun();
        CHECK(office.rate(office.budi, office.cici).rule() == "not_your_business");
        CHECK(office.rate(office.dodi, office.cici).status == 201);
        CHECK(office.evaluation(office.cici).superior == office.dodi);
    }
}

TEST_CASE("nothing is signed before its time, without an agreed plan, or before the unit has its predicate") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto early = office.rate(office.budi, office.cici);
        CHECK(early.rule() == "evaluation_is_not_due");
        CHECK(holds(early, "unit_has_no_predicate"));
        CHECK(office.form(office.budi, office.cici).not_yet.value_or("").starts_with("Masa evaluasi belum mulai."));
        office.be("2026-09-30");
        CHECK(office.sign(office.budi, office.cici).rule() == "evaluation_is_not_due");
        office.be("2026-10-01");
        CHECK(office.sign(office.budi, office.cici).rule() == "unit_has_no_predicate");
        office.predicates_are_set();
        CHECK(office.sign(office.budi, office.cici).status == 201);
        const auto eka = office.tools.person("Eka");
        office.tools.post(eka, office.clinic);
        CHECK(office.rate(office.budi, eka).rule() == "plan_is_not_agreed");
    }
}

TEST_CASE("who is late may still sign until the period is closed, and nobody before it is opened") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.predicates_are_set();
        office.be("2026-12-15");  // the step ended in October
        CHECK(office.rate(office.budi, office.cici).status == 201);
        CHECK(office.draft(office.budi, office.dodi).status == 201);
        office.set_state(calendar::PeriodState::closing);
        CHECK(office.draft(office.budi, office.dodi).status == 201);
        office.set_state(calendar::PeriodState::closed);
        CHECK(office.sign(office.budi, office.dodi).rule() == "period_is_not_open");
        CHECK(office.draft(office.budi, office.dodi).rule() == "period_is_not_open");
        const DraftInput planned{office.cici, "2026-T4", {}, {}, "", "", {}};
        CHECK(office.tools.ask(office.budi, test::Method::post, "/api/evaluation-drafts", base::write_json(planned)).rule() == "period_is_not_open");
    }
}

TEST_CASE("a head's results rating is the unit's") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.evaluation_has_begun();
        CHECK(holds(office.show_form(office.ani, office.budi), "\"units_rating\":\"meets\""));
        CHECK_FALSE(office.form(office.budi, office.cici).units_rating);
        const auto other = office.rate(office.ani, office.budi, {Rating::above, Rating::meets, test::good_reason});
        CHECK(other.rule() == "head_takes_the_units_rating");
        CHECK(holds(other, "sesuai ekspektasi"));
        CHECK(office.rate(office.budi, office.cici, {Rating::above, Rating::meets, test::good_reason}).status == 201);
        CHECK(office.rate(office.ani, office.budi, {Rating::meets, Rating::above, test::good_reason}).status == 201);
    }
}

TEST_CASE("a realisation belongs to a result of the person's plan") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const plan::ResultId own{office.evidence(office.cici).evidence.results[1].id}, dodis{office.evidence(office.dodi).evidence.results[0].id};
        const auto foreign = office.draft(office.budi, office.cici, {}, {{own, "Baik", {}, {}}, {dodis, "Baik", {}, {}}});
        CHECK(foreign.rule() == "result_is_not_theirs");
        CHECK(holds(foreign, "/realisations/1/result"));
        CHECK(office.draft(office.budi, office.cici, {}, {{own, "Keluhan turun", {}, {}}}).status == 201);
        CHECK(office.draft(office.budi, office.cici, {}, {{own, "Keluhan turun separuh", {}, {}}}).status == 201);
        const auto id = office.evaluation(office.cici).id;
        office.tools.as_hr([&](base::Work& work) {
            const auto told = realisations_of(work.db, id);
            REQUIRE(told.size() == 1);
            CHECK(told[0].text == "Keluhan turun separuh");
        });
    }
}

TEST_CASE("the form leads through the team by name") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto first = office.form(office.budi, office.cici), last = office.form(office.budi, office.dodi);
        CHECK(first.team == 2);
        CHECK(first.place == 1);
        CHECK_FALSE(first.previous);
        CHECK(first.next == office.dodi);
        CHECK(first.next_name == "Dodi");
        CHECK(last.previous == office.cici);
        CHECK_FALSE(last.next);
    }
}
