// What is counted and what is taken away as a table: nothing that tells the reporter, and nothing that tells the person complained about that
// somebody complained.
#include "features/complaint/complaint_export.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "features/complaint/test/complaint_office.h"

using namespace complaint;
using base::Method;
using base::test::engines;
using complaint::test::ComplaintOffice;
using organisation::test::day;
using organisation::test::holds;

namespace {

const std::string today = "?first=2026-11-20&last=2026-11-20";

// An official complained about by somebody with a name, and a levy.
struct TwoComplaints {
    explicit TwoComplaints(ComplaintOffice& office)
        : ketus(office.id_of(office.file({{"tentang", "petugas"}, {"cerita", "Kepala kantor ketus"}, {"nama", "Sari Melati"}, {"kontak", "0812-3456"}, {"unit", "KECAMATAN"}}))),
          levy(office.id_of(office.file({{"tentang", "biaya"}, {"cerita", "Diminta uang"}, {"ungkap", "anonim"}, {"unit", "KECAMATAN"}}))) {}
    ComplaintId ketus, levy;
};

int counted(ComplaintOffice& office, PersonId person) {
    int filed = 0;
    office.as(person, [&](base::Work& work) {
        const auto all = measures(work, day("2026-11-20"), day("2026-11-20"));
        filed = all.empty() ? 0 : all.front().filed;
    });
    return filed;
}

std::size_t lines_of(const base::test::Answer& answer) { return static_cast<std::size_t>(std::ranges::count(answer.body, '\n')); }

}  // namespace

TEST_CASE("whoever is complained about counts nothing of it on any day, and misconduct counts for the inspectorate alone") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const TwoComplaints filed(office);
        CHECK(counted(office, office.camat) == 0);  // of whose unit it is, and perhaps about them
        CHECK(counted(office, office.vera) == 1);
        CHECK(counted(office, office.ira) == 2);
        auto to = office.to_sub_district();
        to.about = office.camat;
        to.passed_text = "Diduga ketus";
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, filed.ketus, to); }) == "");
        CHECK(counted(office, office.camat) == 0);
        CHECK(counted(office, office.petugas) == 1);
        CHECK(holds(office.office.ask(office.camat, Method::get, "/api/complaint-measures" + today), R"("measures":[])"));
        CHECK(holds(office.office.ask(office.camat, Method::get, "/api/complaint-comparison?before_first=2026-11-20&before_last=2026-11-20&first=2026-11-20&last=2026-11-20"),
                    R"("count":0)"));
    }
}

TEST_CASE("a table of the desk has days, terms and marks, and no word, name or number of a reporter; it leaves out what the desk does not show") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const TwoComplaints filed(office);
        auto to = office.to_sub_district();
        to.about = office.camat;
        to.passed_text = "Diduga ketus";
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, filed.ketus, to); }) == "");
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return answer(work, filed.ketus, "Sudah ditegur", Answer::last); }) == "");
        const auto table = office.office.ask(office.vera, Method::get, "/api/complaint-export.csv" + today);
        CHECK(table.status == 200);
        CHECK(lines_of(table) == 2);
        for (const auto* told : {"2026-11-20", "Petugas", "Unit KECAMATAN", "Dijawab", "ya"}) CHECK_MESSAGE(holds(table, told), told);
        for (const auto* hidden : {"ketus", "Sari", "0812", "ADU", "ditegur", "Camat", "Rahasia"}) CHECK_MESSAGE(!holds(table, hidden), hidden);
        CHECK(lines_of(office.office.ask(office.camat, Method::get, "/api/complaint-export.csv" + today)) == 1);
        CHECK(office.office.ask(office.petugas, Method::get, "/api/complaint-export.csv" + today).rule() == "not_your_role");
        CHECK(office.office.ask(office.vera, Method::get, "/api/complaint-export.xlsx" + today).body.starts_with("PK"));
        CHECK(office.office.ask(office.vera, Method::get, "/api/complaint-export.csv?first=2026-11-20&last=2026-11-19").rule() == "span_is_upside_down");
    }
}

TEST_CASE("an answer template is written, changed and forgotten by who verifies, and read by everybody") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto ask = [&](PersonId person, Method method, const std::string& rest, const std::string& body = {}) {
            return office.office.ask(person, method, "/api/complaint-templates" + rest, body);
        };
        CHECK(ask(office.petugas, Method::post, "", R"({"title":"Salam","text":"Terima kasih"})").rule() == "not_your_role");
        CHECK(ask(office.vera, Method::post, "", R"({"title":" ","text":"Terima kasih"})").rule() == "template_has_no_title");
        const auto made = ask(office.vera, Method::post, "", R"({"title":"Salam","text":"Terima kasih"})");
        const auto id = "/" + organisation::test::member_of(made, "id");
        CHECK(ask(office.vera, Method::put, id, R"({"title":"Salam","text":" "})").rule() == "words_are_missing");
        CHECK(ask(office.vera, Method::put, id, R"({"title":"Salam hangat","text":"Terima kasih banyak"})").status == 204);
        CHECK(holds(ask(office.petugas, Method::get, ""), "Terima kasih banyak"));
        CHECK(ask(office.vera, Method::remove, id).status == 204);
        CHECK(ask(office.vera, Method::put, id, R"({"title":"Salam","text":"Terima kasih"})").rule() == "template_is_unknown");
        CHECK(office.office.journal_of("complaint_template") == "saved, saved, deleted");
    }
}
