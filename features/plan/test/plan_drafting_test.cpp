// From the draft to the agreement: who may take which step, in which state, and what a plan keeps of what was written.
#include <doctest/doctest.h>

#include "base/json.h"
#include "features/identity/relation.h"
#include "features/plan/test/planning_clinic.h"

using namespace plan;
using base::test::engines;
using plan::test::Clinic;
using plan::test::counted;
using plan::test::holds;
using plan::test::judged;
using plan::test::Method;
using plan::test::result;

namespace {

PlanInput full(const Clinic& clinic) {
    auto input = clinic.simple(clinic.cici);
    input.approach = Approach::quantitative;
    input.leader_expectation = "Balita sehat";
    auto coverage = counted("Cakupan", 95);
    coverage.aspect = Aspect::quality;
    coverage.baseline = base::Amount{884'500};
    coverage.target_q3 = base::Amount{712'500};
    coverage.source = Source::measurement;
    coverage.series = "MSL-BCG";
    auto cost = judged("Penyerapan");
    cost.aspect = Aspect::cost;
    cost.direction = rating::Direction::within_range;
    cost.low = base::whole(94), cost.high = base::whole(102);
    input.results = {result("Imunisasi", {coverage, cost}), result("Panitia HUT", {judged("Acara")}, rating::ResultKind::additional)};
    input.results[0].assigned_by = "Kepala Puskesmas";
    input.results[0].perspective = Perspective::service_recipient;
    input.behaviour = {{rating::CoreValue::service_oriented, "Ramah kepada pasien"}, {rating::CoreValue::service_oriented, "Datang tepat waktu"}};
    input.annex = {{AnnexList::consequences, 1, "Piagam"}, {AnnexList::resources, 1, "Kulkas vaksin"}};
    return input;
}

}  // namespace

TEST_CASE("a plan comes back as it was written, with all that belongs to it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto input = full(clinic);
        clinic.made(clinic.cici, input);
        const auto view = clinic.current(clinic.cici);
        CHECK(view.plan.approach == Approach::quantitative);
        CHECK(view.plan.state == State::draft);
        CHECK(view.plan.leader_expectation == "Balita sehat");
        CHECK(view.superior->full_name == "Budi");
        auto results = view.results;
        for (auto& one : results) {
            one.id.reset();
            one.number = 0;
            for (auto& indicator : one.indicators) indicator.id.reset();
        }
        const PlanInput returned{clinic.cici, 2026, view.plan.approach, view.plan.leader_expectation, results, view.behaviour, view.annex};
        CHECK(base::write_json(returned) == base::write_json(input));
    }
}

TEST_CASE("a plan is proposed, returned with a reason, proposed again and agreed, and the journal tells it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto plan = clinic.made(clinic.cici, clinic.simple(clinic.cici));
        CHECK(clinic.step(clinic.cici, plan, "proposals").status == 204);
        CHECK(clinic.step(clinic.budi, plan, "returns", R"({"reason":" "})").rule() == "reason_is_missing");
        CHECK(clinic.step(clinic.budi, plan, "returns", R"({"reason":"Tambahkan target"})").status == 204);
        CHECK(clinic.current(clinic.cici).plan.return_reason == "Tambahkan target");
        CHECK(clinic.step(clinic.cici, plan, "proposals").status == 204);
        CHECK_FALSE(clinic.current(clinic.cici).plan.return_reason);
        CHECK(clinic.text_on(clinic.cici, "2026-11-20") == "");
        CHECK(clinic.step(clinic.budi, plan, "agreements").status == 204);
        const auto agreed = clinic.current(clinic.cici).plan;
        CHECK(agreed.state == State::agreed);
        CHECK(agreed.agreed_by == clinic.budi);
        CHECK(agreed.agreed_at == clinic.office.now);
        CHECK(clinic.text_on(clinic.cici, "2026-01-01") == "Layanan balita");
        CHECK(clinic.office.journal_of("plan") == "written, proposed, returned, proposed, agreed");
    }
}

TEST_CASE("a step that does not fit the plan's state is refused by name and changes nothing") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto plan = clinic.made(clinic.cici, clinic.simple(clinic.cici));
        for (const char* verb : {"agreements", "returns"}) {
            const auto answer = clinic.step(clinic.budi, plan, verb, *verb == 'a' ? "{}" : R"({"reason":"Kurang"})");
            CHECK(answer.status == 409);
            CHECK(answer.rule() == "plan_is_not_in_that_state");
        }
        clinic.step(clinic.cici, plan, "proposals");
        CHECK(clinic.step(clinic.cici, plan, "proposals").rule() == "plan_is_not_in_that_state");
        clinic.step(clinic.budi, plan, "agreements");
        CHECK(clinic.step(clinic.budi, plan, "agreements").rule() == "plan_is_not_in_that_state");
        CHECK(clinic.step(clinic.budi, plan, "returns", R"({"reason":"Kurang"})").rule() == "plan_is_not_in_that_state");
        CHECK(clinic.current(clinic.cici).plan.state == State::agreed);
        CHECK(clinic.office.journal_of("plan") == "written, proposed, agreed");
    }
}

TEST_CASE("what was rewritten while the superior read it is not agreed unread") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto plan = clinic.made(clinic.cici, clinic.simple(clinic.cici));
        clinic.step(clinic.cici, plan, "proposals");
        CHECK(clinic.made(clinic.cici, clinic.simple(clinic.cici, "Lain")) == plan);
        CHECK(clinic.step(clinic.budi, plan, "agreements").rule() == "plan_is_not_in_that_state");
    }
}

TEST_CASE("an unfit plan can be kept as a draft and cannot be proposed") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        auto input = clinic.simple(clinic.cici);
        input.results[0].indicators.clear();
        const auto plan = clinic.made(clinic.cici, input);
        const auto answer = clinic.step(clinic.cici, plan, "proposals");
        CHECK(answer.status == 422);
        CHECK(answer.rule() == "result_has_no_indicator");
        CHECK(holds(answer, "Hasil kerja ini belum mempunyai indikator."));
    }
}

TEST_CASE("the person and the direct superior write; only the superior agrees; the rest read or not even that") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto input = clinic.simple(clinic.cici);
        for (const auto stranger : {clinic.dodi, clinic.ani}) CHECK(clinic.write(stranger, input).rule() == "not_your_business");
        const auto plan = clinic.made(clinic.budi, input);
        CHECK(clinic.step(clinic.dodi, plan, "proposals").rule() == "not_your_business");
        CHECK(clinic.step(clinic.cici, plan, "proposals").status == 204);
        for (const auto nobody : {clinic.cici, clinic.dodi, clinic.ani}) {
            CHECK(clinic.step(nobody, plan, "agreements").rule() == "not_your_business");
            CHECK(clinic.step(nobody, plan, "returns", R"({"reason":"Kurang"})").rule() == "not_your_business");
        }
        const auto path = "/api/people/" + std::to_string(clinic.cici.value) + "/plans/2026";
        for (const auto reader : {clinic.cici, clinic.budi, clinic.ani}) CHECK(clinic.show(reader, clinic.cici).status == 200);
        CHECK(clinic.show(clinic.dodi, clinic.cici).rule() == "not_your_business");
        for (const auto role : {identity::hr, identity::inspector}) {
            CHECK(clinic.office.ask_as(role, Method::get, path).status == 200);
            CHECK(clinic.office.ask_as(role, Method::post, "/api/plans", base::write_json(input)).rule() == "not_your_business");
            CHECK(clinic.office.ask_as(role, Method::post, "/api/plans/" + plan + "/agreements", "{}").rule() == "not_your_business");
        }
        CHECK(clinic.office.ask_as(identity::administrator, Method::get, path).status == 403);
        CHECK(clinic.step(clinic.budi, "404", "agreements").rule() == "not_your_business");
        clinic.office.agency = {2};
        CHECK(clinic.office.ask_as(identity::hr, Method::get, path).rule() == "not_your_business");
    }
}

TEST_CASE("a plan needs a year that can be, and a post in it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        auto input = clinic.simple(clinic.cici);
        for (const int year : {0, -1, 2021, 2101, 2'000'000'000}) {
            input.year = year;
            CHECK(clinic.write(clinic.cici, input).rule() == "year_is_out_of_range");
        }
        input.year = 2023;  // before Cici came
        CHECK(clinic.write(clinic.cici, input).rule() == "plan_needs_a_post");
        CHECK(clinic.office.journal_of("plan") == "");
    }
}

TEST_CASE("annex lines without numbers, or with the same one, are kept in their order") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        auto input = clinic.simple(clinic.cici);
        input.annex = {{AnnexList::resources, 7, "Ruang"}, {AnnexList::resources, 0, "Kulkas"}, {AnnexList::resources, 0, "Motor"}};
        clinic.made(clinic.cici, input);
        const auto kept = clinic.current(clinic.cici).annex;
        REQUIRE(kept.size() == 3);
        CHECK(kept[0].text == "Kulkas");
        CHECK(kept[1].text == "Motor");
        CHECK(kept[2].text == "Ruang");
        CHECK(kept[2].number == 3);
    }
}
