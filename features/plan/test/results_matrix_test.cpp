// The results matrix: who serves which of the leader's results, and work that does not wait for the leader.
#include <doctest/doctest.h>

#include "base/json.h"
#include "features/identity/relation.h"
#include "features/plan/planning.h"
#include "features/plan/test/planning_clinic.h"

using namespace plan;
using base::test::engines;
using plan::test::Clinic;
using plan::test::Method;

namespace {

// What the team does for the leader's first result, as the leader sees it: "Cici: Layanan Kunjungan; Dodi:"
std::string first_column(Clinic& clinic, PersonId leader, Drafts drafts = Drafts::shown) {
    Matrix found;
    clinic.office.as(leader, 0, [&](base::Work& work) { found = matrix(work, leader, 2026, drafts); });
    std::string all;
    for (const auto& row : found.rows) {
        all += (all.empty() ? "" : "; ") + row.member.full_name + ":";
        for (const auto& result : row.results)
            if (!found.leader_results.empty() && result.parent == found.leader_results[0].id) all += " " + result.text;
    }
    return all;
}

test::Answer fill(Clinic& clinic, PersonId who, PersonId member, ResultId parent, const std::string& text) {
    const NewCell cell{member, 2026, parent, rating::ResultKind::main, text};
    return clinic.office.ask(who, Method::post, "/api/matrix-cells", base::write_json(cell));
}

PlanInput serving(const Clinic& clinic, PersonId person, ResultId parent) {
    auto input = clinic.simple(person, "Layanan");
    input.results[0].parent = parent;
    return input;
}

}  // namespace

TEST_CASE("a plan can be agreed while the superior has none") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.agreed(clinic.cici, clinic.budi, clinic.simple(clinic.cici));
        CHECK(clinic.current(clinic.cici).plan.state == State::agreed);
        CHECK(first_column(clinic, clinic.budi) == "Cici:; Dodi:");
    }
}

TEST_CASE("the matrix shows each member's results under the leader's, in one version only") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.agreed(clinic.budi, clinic.ani, clinic.simple(clinic.budi, "Puskesmas ramah"));
        const auto parent = *clinic.current(clinic.budi).results[0].id;
        clinic.agreed(clinic.cici, clinic.budi, serving(clinic, clinic.cici, parent));
        CHECK(clinic.current(clinic.cici).results[0].parent_text == "Puskesmas ramah");
        CHECK(first_column(clinic, clinic.budi) == "Cici: Layanan; Dodi:");
        const auto view = clinic.current(clinic.cici);
        clinic.made(clinic.cici, {clinic.cici, 2026, view.plan.approach, {}, view.results, {}, {}});  // a draft of a second version
        CHECK(first_column(clinic, clinic.budi) == "Cici: Layanan; Dodi:");
    }
}

TEST_CASE("a cell that the leader fills becomes a result of the member's draft") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.made(clinic.budi, clinic.simple(clinic.budi, "Puskesmas ramah"));
        const auto parent = *clinic.current(clinic.budi).results[0].id;
        CHECK(fill(clinic, clinic.budi, clinic.cici, parent, "  ").rule() == "result_has_no_text");
        CHECK(fill(clinic, clinic.cici, clinic.cici, parent, "Sendiri").rule() == "not_your_business");
        CHECK(fill(clinic, clinic.budi, clinic.cici, parent, "Satu").status == 201);
        CHECK(fill(clinic, clinic.budi, clinic.cici, parent, "Dua").status == 201);
        CHECK(first_column(clinic, clinic.budi) == "Cici: Satu Dua; Dodi:");
        const auto view = clinic.current(clinic.cici);
        CHECK(view.plan.state == State::draft);
        CHECK(view.results[1].number == 2);
    }
}

TEST_CASE("a cell over an agreed plan is a new version, and the agreed one speaks on") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        clinic.made(clinic.budi, clinic.simple(clinic.budi));
        clinic.agreed(clinic.cici, clinic.budi, clinic.simple(clinic.cici, "Lama"));
        fill(clinic, clinic.budi, clinic.cici, *clinic.current(clinic.budi).results[0].id, "Baru");
        const auto view = clinic.current(clinic.cici);
        CHECK(view.plan.version == 2);
        REQUIRE(view.results.size() == 2);
        CHECK(view.results[0].indicators.size() == 1);
        CHECK(clinic.text_on(clinic.cici, "2026-11-20") == "Lama");
    }
}

TEST_CASE("a result serves one that is there, and never its own plan's") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        CHECK(clinic.write(clinic.cici, serving(clinic, clinic.cici, {404})).rule() == "parent_is_not_the_superiors");
        clinic.made(clinic.cici, clinic.simple(clinic.cici));
        const auto view = clinic.current(clinic.cici);
        PlanInput circle{clinic.cici, 2026, view.plan.approach, {}, view.results, {}, {}};
        circle.results[0].parent = circle.results[0].id;
        const auto answer = clinic.write(clinic.cici, circle);
        CHECK(answer.rule() == "parent_is_not_the_superiors");
        CHECK(plan::test::holds(answer, "/results/0/parent"));
    }
}

TEST_CASE("the matrix is for the leader, those above and the personnel office, and without drafts for the team") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto path = "/api/results-matrix/2026?leader=" + std::to_string(clinic.budi.value);
        for (const auto reader : {clinic.budi, clinic.ani}) CHECK(clinic.office.ask(reader, Method::get, path).status == 200);
        CHECK(clinic.office.ask_as(identity::hr, Method::get, path).status == 200);
        CHECK(clinic.office.ask_as(identity::administrator, Method::get, path).rule() == "not_your_business");
        const auto above = "/api/results-matrix/2026?leader=" + std::to_string(clinic.ani.value);
        CHECK(clinic.office.ask(clinic.cici, Method::get, above).rule() == "not_your_business");
        const auto rough = clinic.made(clinic.dodi, clinic.simple(clinic.dodi, "Belum matang"));
        CHECK(plan::test::holds(clinic.office.ask(clinic.budi, Method::get, path), "Belum matang"));
        CHECK_FALSE(plan::test::holds(clinic.office.ask(clinic.cici, Method::get, path), "Belum matang"));
        clinic.step(clinic.dodi, rough, "proposals");
        CHECK(plan::test::holds(clinic.office.ask(clinic.cici, Method::get, path), "Belum matang"));
    }
}
