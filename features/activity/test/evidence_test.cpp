// Files that stand behind a report: which, how large, how many, and who sees them.
#include "features/activity/evidence_file.h"

#include <doctest/doctest.h>

#include "features/activity/test/reporting_clinic.h"

using namespace activity;
using activity::test::Clinic;
using activity::test::Method;
using base::test::engines;

namespace {

const std::string paper = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

base::test::Answer attach(Clinic& clinic, PersonId who, const std::string& report, const std::string& content = paper) {
    return clinic.office.upload(who, 0, "/api/activity-reports/" + report + "/evidence", "file", content);
}

}  // namespace

TEST_CASE("a file comes back as it was kept, to those who may read the report") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto report = clinic.sent(clinic.cici, clinic.report("Imunisasi"));
        const auto made = attach(clinic, clinic.cici, report);
        REQUIRE(made.status == 201);
        const auto path = "/api/evidence/" + organisation::test::member_of(made, "id");
        for (const auto reader : {clinic.cici, clinic.budi, clinic.ani}) CHECK(clinic.office.ask(reader, Method::get, path).body == paper);
        CHECK(clinic.office.ask(clinic.dodi, Method::get, path).rule() == "not_your_business");
        CHECK(clinic.office.ask(clinic.cici, Method::get, "/api/evidence/404").rule() == "not_your_business");
        CHECK(clinic.queue(clinic.budi)[0].evidence == 1);
        CHECK(clinic.list(clinic.cici).reports[0].evidence[0].type == "application/pdf");
    }
}

TEST_CASE("evidence is of one's own report, of a known kind, not too large and not more than five") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto report = clinic.sent(clinic.cici, clinic.report("Imunisasi"));
        CHECK(attach(clinic, clinic.budi, report).rule() == "not_your_business");
        CHECK(attach(clinic, clinic.cici, report, "<script>alert(1)</script>").rule() == "evidence_kind_is_refused");
        CHECK(attach(clinic, clinic.cici, report, "").rule() == "evidence_kind_is_refused");
        CHECK(attach(clinic, clinic.cici, report, paper + std::string(largest_evidence, ' ')).rule() == "evidence_is_too_large");
        CHECK(clinic.list(clinic.cici).reports[0].evidence.empty());
        for (int i = 0; i < most_evidence; ++i) CHECK(attach(clinic, clinic.cici, report).status == 201);
        CHECK(attach(clinic, clinic.cici, report).rule() == "evidence_is_too_much");
        CHECK(clinic.list(clinic.cici).reports[0].evidence.size() == most_evidence);
    }
}

TEST_CASE("with a withdrawn report its files go") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto report = clinic.sent(clinic.cici, clinic.report("Imunisasi"));
        const auto file = organisation::test::member_of(attach(clinic, clinic.cici, report), "id");
        CHECK(clinic.office.ask(clinic.cici, Method::remove, "/api/activity-reports/" + report).status == 204);
        CHECK(clinic.office.ask(clinic.cici, Method::get, "/api/evidence/" + file).rule() == "not_your_business");
    }
}
