// The evaluation documents of a period as one file: who is in it, who may have it, and that each look is written down.
#include "features/evaluation/paper_set.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/testing/poppler.h"
#include "features/evaluation/test/rating_office.h"
#include "features/identity/relation.h"

using namespace evaluation;
using base::test::engines;
using base::test::pages_of;
using evaluation::test::Method;
using evaluation::test::Office;

namespace {

struct Rated : Office {
    explicit Rated(const base::test::Engine& engine) : Office(engine) {
        evaluation_has_begun();
        rate(budi, cici);
        rate(ani, budi);
        draft(budi, dodi);
        exempt(ani, "Tidak mempunyai atasan di instansi ini.");
    }
    std::string address(std::optional<organisation::UnitId> unit = {}) {
        return "/api/evaluation-documents/2026-T3" + (unit ? "?unit=" + std::to_string(unit->value) : std::string());
    }
    base::test::Answer of(base::PersonId who, std::optional<organisation::UnitId> unit = {}) { return tools.ask(who, Method::get, address(unit)); }
};

// The names on the pages of a set, in their order.
std::string people_in(const std::string& pdf) {
    std::string names;
    for (const auto& page : pages_of(pdf))
        for (const char* name : {"Ani", "Budi", "Cici", "Dodi"}) {
            const auto field = page.find("NAMA");
            const auto line = page.substr(field, page.find('\n', field) - field);
            if (line.find(name) != std::string::npos) names += std::string(names.empty() ? "" : ", ") + name;
        }
    return names;
}

}  // namespace

TEST_CASE("a set holds a page for everybody whose evaluation is signed, and for nobody else") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Rated office(engine);
        const auto answer = office.tools.ask_as(identity::hr, Method::get, office.address());
        REQUIRE(answer.status == 200);
        CHECK(people_in(answer.body) == "Budi, Cici");
        CHECK(answer.body.starts_with("%PDF-"));
        CHECK(office.tools.journal_of("evaluation").ends_with("printed, printed"));
    }
}

TEST_CASE("a page of a set says what the same document says alone") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Rated office(engine);
        const auto alone = office.tools.ask_as(identity::hr, Method::get, "/api/evaluations/" + std::to_string(office.evaluation(office.cici).id.value) + "/document.pdf");
        const auto set = pages_of(office.tools.ask_as(identity::hr, Method::get, office.address(office.clinic)).body);
        REQUIRE(set.size() == 2);
        CHECK(std::ranges::count(set, pages_of(alone.body).front()) == 1);
    }
}

TEST_CASE("the offices have everybody's documents, a head those of the unit and of the units below it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Rated office(engine);
        CHECK(office.of(office.ani, office.health).status == 200);
        CHECK(office.of(office.ani, office.clinic).status == 200);
        CHECK(office.of(office.budi, office.clinic).status == 200);
        CHECK(office.of(office.budi, office.health).rule() == "unit_is_not_yours");
        CHECK(office.of(office.budi).rule() == "unit_is_not_yours");
        for (const auto unit : {office.health, office.clinic}) CHECK(office.of(office.cici, unit).rule() == "unit_is_not_yours");
        CHECK(office.tools.ask_as(identity::inspector, Method::get, office.address(office.clinic)).status == 200);
    }
}

TEST_CASE("an unknown unit, an unknown period and a period in which nobody is rated are named") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Rated office(engine);
        const auto rule = [&](const std::string& address) { return office.tools.ask_as(identity::hr, Method::get, address).rule(); };
        CHECK(rule(office.address(organisation::UnitId{5})) == "unit_is_unknown");
        CHECK(rule("/api/evaluation-documents/2031-T3") == "period_is_unknown");
        CHECK(rule("/api/evaluation-documents/2026-T4") == "no_documents_yet");
    }
}
