// What a closing keeps: its form is fixed, and what earlier versions kept as JSON still speaks.
#include "features/evaluation/kept.h"

#include <doctest/doctest.h>

#include "base/json.h"
#include "features/evaluation/closing.h"
#include "features/evaluation/test/rating_office.h"

using namespace evaluation;
using base::test::engines;
using evaluation::test::Office;

namespace {

rating::Evidence some_evidence() {
    rating::Indicator babies;
    babies.id = 2;
    babies.text = "Bayi";
    babies.unit = "orang";
    babies.state = rating::IndicatorState::waiting;
    babies.weight = 5'000;
    babies.target = 40'000;
    babies.actual = 90'000;
    rating::ValueNotes loyal;
    loyal.value = rating::CoreValue::loyal;
    loyal.special_expectation = true;
    loyal.superior.positive = 3;
    rating::Evidence evidence;
    evidence.person = 7;
    evidence.results.push_back({1, "Imunisasi", rating::ResultKind::main, 10'000, rating::Rating::above, {0, 1, 2}, {babies}});
    evidence.behaviour.push_back(loyal);
    evidence.unit = rating::UnitPredicate::good;
    evidence.newest_day = 20'000;
    return evidence;
}

struct Closed : Office {
    explicit Closed(const base::test::Engine& engine) : Office(engine) {
        evaluation_has_begun();
        rate(budi, cici);
        rate(budi, dodi);
        rate(ani, budi);
        exempt(ani, "Tidak mempunyai atasan di instansi ini.");
        closed();
    }
    std::vector<Mismatch> mismatches() {
        std::vector<Mismatch> found;
        tools.as_hr([&](base::Work& work) { found = verify(work.db, calendar::period_coded(work.db, "2026-T3")->id).mismatches; });
        return found;
    }
    enum class Digest { its_own, the_old };
    void keep_anew(PersonId whose, const std::string& evidence, Digest which) {
        tools.as_hr([&](base::Work& work) {
            const auto period = calendar::period_coded(work.db, "2026-T3")->id;
            const auto kept = kept_of(work.db, period, whose).value();
            const auto policy = policy::version_named(work.db, kept.policy).value().rules.rating;
            const auto verdict = rating::rate(policy, kept.evidence, rating::Detail::verdict_only);
            const auto digest = which == Digest::its_own ? digest_of(kept.policy, evidence, verdict, kept.predicate) : kept.digest;
            static const base::Statement replace{
                "test.replace", "update evaluation_kept set evidence = ?4, digest = ?5 where agency = ?1 and period = ?2 and person = ?3",
                "update evaluation_kept set evidence = $4, digest = $5 where agency = $1 and period = $2 and person = $3",
                base::Statement::Reach::agency, true};
            CHECK(work.db.run(replace, period, whose, evidence, digest) == 1);
            work.journal({.thing = "test", .thing_id = whose.value, .action = "altered"});
        });
    }
    rating::Evidence kept(PersonId whose) {
        rating::Evidence evidence;
        tools.as_hr([&](base::Work& work) { evidence = kept_of(work.db, calendar::period_coded(work.db, "2026-T3")->id, whose).value().evidence; });
        return evidence;
    }
};

}  // namespace

TEST_CASE("the first packed form of evidence stays readable: a change of the struct needs a second one") {
    const std::string first = "1 7 1 1 9:Imunisasi0 10000 2 0 1 2 1 2 4:Bayi5:orang0 2 5000 ~40000 ~~90000 1 4 1 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 20000 ";
    CHECK(kept_evidence(some_evidence()) == first);
    const auto read = read_evidence(first);
    REQUIRE(read);
    CHECK(base::write_json(*read) == base::write_json(some_evidence()));
}

TEST_CASE("evidence that an earlier version kept as JSON is read and verified like any other") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Closed office(engine);
        CHECK(office.mismatches().empty());
        const auto before = office.show(office.cici, office.cici).body;
        const auto json = base::write_json(office.kept(office.cici));
        office.keep_anew(office.cici, json, Closed::Digest::its_own);
        CHECK(office.mismatches().empty());
        CHECK(base::write_json(office.kept(office.cici)) == json);
        CHECK(office.show(office.cici, office.cici).body == before);
    }
}

TEST_CASE("evidence that was altered, or is no evidence any more, is named") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Closed office(engine);
        auto better = office.kept(office.cici);
        better.results[0].indicators[0].actual = 999'0000;
        office.keep_anew(office.cici, kept_evidence(better), Closed::Digest::the_old);
        REQUIRE(office.mismatches().size() == 1);
        CHECK(office.mismatches()[0].what == "digest");
        CHECK(office.mismatches()[0].person == office.cici);
        office.keep_anew(office.cici, kept_evidence(better).substr(0, 40), Closed::Digest::the_old);
        REQUIRE(office.mismatches().size() == 1);
        CHECK(office.mismatches()[0].what == "evidence");
    }
}
