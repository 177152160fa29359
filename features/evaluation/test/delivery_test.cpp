// After the closing: the person receives the document, reads why, and accepts; who else reads is written down.
#include <doctest/doctest.h>

#include <cctype>

#include "base/json.h"
#include "features/evaluation/test/rating_office.h"
#include "features/identity/relation.h"

using namespace evaluation;
using base::test::engines;
using evaluation::test::day;
using evaluation::test::holds;
using evaluation::test::Method;
using evaluation::test::Office;

namespace {

struct Delivered : Office {
    explicit Delivered(const base::test::Engine& engine) : Office(engine) {
        evaluation_has_begun();
        rate(budi, cici);
        rate(budi, dodi);
        rate(ani, budi);
        exempt(ani, "Tidak mempunyai atasan di instansi ini.");
    }
    ResultLines lines(base::PersonId who, base::PersonId whose) {
        return base::read_json<ResultLines>(tools.ask(who, Method::get, "/api/people/" + std::to_string(whose.value) + "/results").body).value();
    }
    base::test::Answer verify(const std::string& code) { return tools.ask({}, Method::get, "/v/" + code); }
};

}  // namespace

TEST_CASE("a result is received and accepted by its person, after the closing, once") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Delivered office(engine);
        CHECK(office.act(office.cici, office.cici, "receipts").rule() == "evaluation_is_not_closed");
        CHECK(office.act(office.cici, office.cici, "acceptances").rule() == "evaluation_is_not_closed");
        office.closed();
        CHECK(office.evaluation(office.cici).state == State::closed);
        for (const auto who : {office.budi, office.dodi}) {
            CHECK(office.act(who, office.cici, "receipts").rule() == "not_your_business");
            CHECK(office.act(who, office.cici, "acceptances").rule() == "not_your_business");
        }
        CHECK(office.act(office.cici, office.cici, "receipts").status == 201);
        CHECK(office.evaluation(office.cici).state == State::received);
        const auto received_at = office.evaluation(office.cici).received_at;
        office.be("2026-10-12");
        CHECK(office.act(office.cici, office.cici, "receipts").status == 201);
        CHECK(office.evaluation(office.cici).received_at == received_at);
        CHECK(office.act(office.cici, office.cici, "acceptances").status == 201);
        CHECK(office.evaluation(office.cici).state == State::accepted);
        CHECK(office.act(office.cici, office.cici, "acceptances").rule() == "evaluation_is_accepted");
        CHECK(office.act(office.dodi, office.dodi, "acceptances").status == 201);  // receives it, too
        CHECK(office.evaluation(office.dodi).received_at);
        CHECK(office.act(office.ani, office.ani, "receipts").rule() == "evaluation_is_not_closed");  // exempt
    }
}

TEST_CASE("the time for an objection runs from the receipt, in working days") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Delivered office(engine);
        office.closed();
        const auto before = base::read_json<ResultView>(office.show(office.cici, office.cici).body).value();
        CHECK(before.may_accept);
        CHECK(before.kept);
        CHECK_FALSE(before.object_until);
        office.act(office.cici, office.cici, "receipts");  // Monday, 5 October
        const auto after = base::read_json<ResultView>(office.show(office.cici, office.cici).body).value();
        CHECK(after.object_until == day("2026-10-23"));
        CHECK_FALSE(base::read_json<ResultView>(office.show(office.budi, office.cici).body).value().may_accept);
    }
}

TEST_CASE("a draft is the superior's alone: the person learns neither ratings nor words of it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const plan::ResultId judged{office.evidence(office.cici).evidence.results[1].id};
        office.draft(office.budi, office.cici, {rating::Rating::below, rating::Rating::below, "Catatan sementara"},
                     {{judged, "Keluhan naik", rating::Rating::below, "Belum selesai ditulis"}});
        for (const char* secret : {"Catatan sementara", "Keluhan naik", "Belum selesai ditulis", "\"judgement\":\"below\""}) {
            CHECK_FALSE(holds(office.show(office.cici, office.cici), secret));
            CHECK(holds(office.show(office.budi, office.cici), secret));
        }
        office.draft(office.budi, office.cici, {}, {{judged, "Keluhan naik", rating::Rating::below, {}}});
        CHECK_FALSE(holds(office.show(office.cici, office.cici), "\"suggested\":\"below\""));
        CHECK(holds(office.show(office.budi, office.cici), "\"suggested\":\"below\""));
        const auto list = office.tools.ask(office.cici, Method::get, "/api/people/" + std::to_string(office.cici.value) + "/results");
        CHECK(holds(list, "drafted"));
        CHECK_FALSE(holds(list, "below"));
    }
}

TEST_CASE("a signed result is read by the person, those above, the personnel office and the inspectorate; every other reader is refused") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Delivered office(engine);
        CHECK(office.show(office.cici, office.cici).status == 200);
        const auto path = "/api/people/" + std::to_string(office.cici.value) + "/results/2026-T3";
        const auto journal = [&] { return office.tools.journal_of("evaluation"); };
        const auto before = journal();
        CHECK(office.show(office.cici, office.cici).status == 200);
        CHECK(journal() == before);
        for (const auto who : {office.budi, office.ani}) CHECK(office.show(who, office.cici).status == 200);
        for (const auto role : {identity::hr, identity::inspector}) CHECK(office.tools.ask_as(role, Method::get, path).status == 200);
        CHECK(journal() == before + ", read, read, read, read");
        CHECK(office.show(office.dodi, office.cici).rule() == "not_your_business");
        CHECK(office.show(office.cici, office.budi).rule() == "not_your_business");
        CHECK(office.tools.ask_as(identity::administrator, Method::get, path).rule() == "not_your_business");
        CHECK(office.lines(office.cici, office.cici).results.front().predicate == rating::Predicate::good);
        CHECK(office.tools.ask(office.dodi, Method::get, "/api/people/" + std::to_string(office.cici.value) + "/results").rule() == "not_your_business");
        const auto figures = "/api/people/" + std::to_string(office.cici.value) + "/running-figures";
        CHECK(office.tools.ask(office.dodi, Method::get, figures).rule() == "not_your_business");
        CHECK(office.tools.ask(office.cici, Method::get, figures).status == 200);
    }
}

TEST_CASE("whoever holds the paper sees that its code is genuine, without a name and without signing in") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Delivered office(engine);
        const auto code = office.evaluation(office.cici).document_code;
        const auto page = office.verify(code);
        CHECK(page.status == 200);
        CHECK(holds(page, "Dokumen asli"));
        CHECK(holds(page, "Triwulan III 2026"));
        CHECK(holds(page, "<dd>Baik</dd>"));
        CHECK_FALSE(holds(page, "Cici"));
        auto typed = code.substr(0, 4) + "-" + code.substr(4);
        for (char& c : typed) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        CHECK(office.verify(typed).status == 200);
        CHECK(office.verify("222222222222").status == 404);
        CHECK(holds(office.verify("222222222222"), "Tidak ada dokumen dengan kode ini"));
    }
}

TEST_CASE("a paper says in which town and on which day it was signed, and the page to print leads to the file") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Delivered office(engine);
        office.closed();
        const auto id = std::to_string(office.evaluation(office.cici).id.value);
        const auto page = office.tools.ask(office.cici, Method::get, "/cetak/evaluasi/" + id);
        CHECK(holds(page, "<div>Sela, 5 Oktober 2026</div>"));
        CHECK(holds(page, "href=\"/api/evaluations/" + id + "/evaluation.pdf\""));
    }
}
