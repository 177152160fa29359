// The advice on how predicates spread in a team: a warning that a written reason answers, once.
#include <doctest/doctest.h>

#include "base/json.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/test/rating_office.h"

using namespace evaluation;
using base::test::engines;
using evaluation::test::holds;
using evaluation::test::Office;

namespace {

// Nine of the staff, rated Baik without a word of advice: it speaks from ten people on.
std::vector<base::PersonId> nine_rated(Office& office) {
    std::vector<base::PersonId> staff;
    std::string plans = "NIP;Tahun;No;Rencana Hasil Kerja;Indikator;Arah\n";
    for (int i = 0; i < 9; ++i) {
        staff.push_back(office.tools.person("Staf " + std::to_string(i)));
        office.tools.post(staff.back(), office.clinic);
        plans += office.tools.nip_of(staff.back()) + ";2026;1;Layanan;Warga terlayani;kualitatif\n";
    }
    office.tools.as_hr([&](base::Work& work) { plan::import_plans(work, plans, "", "").value(); });
    office.evaluation_has_begun();
    for (const auto person : staff) CHECK(office.rate(office.budi, person).status == 201);
    return staff;
}

TeamRatings team_of(Office& office, base::PersonId superior) {
    return base::read_json<TeamRatings>(office.tools.ask(superior, test::Method::get, "/api/team-ratings/2026-T3").body).value();
}

}  // namespace

TEST_CASE("where the team's spread differs from the unit's pattern, signing asks for a reason once and keeps it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        nine_rated(office);
        const auto asked = office.rate(office.budi, office.cici);
        CHECK(asked.rule() == "distribution_needs_a_reason");
        CHECK(asked.status == 409);
        CHECK(holds(asked, "/distribution_reason"));
        CHECK(office.sign(office.budi, office.cici, "Tim kompak").rule() == "reason_is_too_short");
        CHECK(office.evaluation(office.cici).state == State::drafted);
        CHECK(office.sign(office.budi, office.cici, "Seluruh tim mencapai target yang sama pada triwulan ini.").status == 201);
        CHECK(office.tools.journal_of("distribution_reason") == "given");
        CHECK(office.rate(office.budi, office.dodi).status == 201);
        const auto period = office.period().id;
        office.tools.as_hr([&](base::Work& work) {
            CHECK(store::distribution_reason(work.db, period, office.budi) == "Seluruh tim mencapai target yang sama pada triwulan ini.");
        });
    }
}

TEST_CASE("a spread that fits the pattern asks for nothing") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.tools.move(nine_rated(office).front(), office.health, test::day("2026-10-06"));
        CHECK(office.rate(office.ani, office.budi).status == 201);  // Ani's team is another, and small
    }
}

TEST_CASE("the team's page shows who stands where, the unit's predicate, and the advice in a sentence with its article") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        nine_rated(office);
        CHECK(team_of(office, office.budi).advice.empty());
        office.rate(office.budi, office.cici);
        office.sign(office.budi, office.cici, test::good_reason);
        const auto ratings = team_of(office, office.budi);
        CHECK(ratings.team.size() == 11);
        CHECK(ratings.unit_predicate == rating::UnitPredicate::good);
        REQUIRE(ratings.advice.size() == 2);
        CHECK(ratings.advice[0].sentence == "Terlalu banyak: Baik (10/7).");
        CHECK(ratings.advice[0].article == "SE MenPANRB 3/2023");
        for (const auto& line : ratings.team) CHECK(line.state.has_value() == (line.member.person != office.dodi));
        CHECK(team_of(office, office.cici).team.empty());
    }
}
