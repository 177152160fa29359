// Who holds the whole database tries to learn who complained; who was complained about tries it through the pages.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "features/complaint/queue.h"
#include "features/complaint/test/complaint_office.h"
#include "features/complaint/test/dump.h"
#include "features/complaint/tracking_number.h"

using namespace complaint;
using base::Method;
using base::test::engines;
using complaint::test::ComplaintOffice;
using complaint::test::Dump;
using organisation::test::holds;

namespace {

constexpr std::size_t reports = 20;
const std::string number_of_account = "9";  // organisation::test::Office signs everybody in with it

// Twenty anonymous complaints, one after the other at the same minute, by an employee who is signed in on that phone.
std::vector<std::string> file_anonymously(ComplaintOffice& office) {
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < reports; ++i) {
        const auto text = "Keluhan " + std::to_string(100 + i);
        const auto answer = office.send({{"tentang", "waktu"}, {"cerita", text}, {"ungkap", "anonim"}, {"unit", "KECAMATAN"}}, office.petugas);
        REQUIRE(answer.status == 303);
        const auto location = std::string(answer.headers.get("location"));
        numbers.push_back(read_tracking_number(location.substr(7, location.find('?') - 7)).value());
    }
    return numbers;
}

}  // namespace

TEST_CASE("a full dump ties no anonymous complaint to a person: not by joins, files or the journal") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        office.be("2026-11-20", 10 * 60 + 7);
        const auto numbers = file_anonymously(office);
        const Dump dump(office.office.database());
        REQUIRE(dump.rows_of("complaint_complaint").size() == reports);
        CHECK(dump.rows_of("complaint_identity").empty());
        for (const auto& number : numbers) CHECK_FALSE(dump.holds(number));
        std::set<std::string> complaints;
        for (const auto& row : dump.rows_of("complaint_complaint")) complaints.insert(row.at("id"));
        for (const auto& [table, rows] : dump.tables())
            for (const auto& row : rows) {
                if (!std::ranges::any_of(row, [&](const auto& cell) { return complaints.contains(cell.second); })) continue;
                INFO(table);
                for (const auto& [column, cell] : row) {
                    INFO(column, " = ", cell);
                    CHECK(cell != std::to_string(office.petugas.value));
                    CHECK(cell != office.office.nip_of(office.petugas));
                    CHECK(cell != "uji");  // what the journal calls whoever is signed in
                    CHECK_FALSE((column == "account" && cell == number_of_account));
                }
            }
    }
}

TEST_CASE("nor by order, times or ids: what is kept tells the day and nothing finer") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        office.be("2026-11-20", 10 * 60 + 7);
        file_anonymously(office);
        const Dump dump(office.office.database());
        std::vector<std::string> texts;
        for (const auto& row : dump.rows_of("complaint_complaint")) texts.push_back(row.at("text"));
        // SQLite keeps them by their ids, which were drawn by lot; PostgreSQL as they came, beside nothing that names a person.
        if (engine.name() == std::string_view("sqlite")) CHECK_FALSE(std::ranges::is_sorted(texts));
        std::vector<std::int64_t> times, ids;
        for (const auto& row : dump.rows_of("base_journal"))
            if (row.at("thing") == "complaint") times.push_back(std::stoll(row.at("at"))), ids.push_back(std::stoll(row.at("id")));
        REQUIRE(times.size() == reports);
        constexpr std::int64_t hour = 3'600'000'000;
        const auto [earliest, latest] = std::ranges::minmax(times);
        CHECK(latest - earliest > 6 * hour);
        CHECK(earliest >= base::instant_of(organisation::test::day("2026-11-20"), 0, 420).micros);
        CHECK(latest < base::instant_of(organisation::test::day("2026-11-21"), 0, 420).micros);
        CHECK_FALSE(std::ranges::is_sorted(ids));
    }
}

TEST_CASE("a name and a number are nowhere in the dump, and open only at the door, which keeps a record") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto number = office.file({{"tentang", "petugas"}, {"cerita", "Petugas ketus"}, {"nama", "Sari Melati"}, {"kontak", "0812-3456-7890"}, {"unit", "KECAMATAN"}});
        const Dump dump(office.office.database());
        for (const auto* secret : {"Sari Melati", "0812-3456", number.c_str()}) CHECK_FALSE(dump.holds(secret));
        const auto id = office.id_of(number);
        office.as(office.vera, [&](base::Work& work) {
            const auto opened = open_identity(work, id);
            REQUIRE(opened);
            CHECK(opened.value().name == "Sari Melati");
            CHECK(opened.value().contact == "0812-3456-7890");
        });
        CHECK(office.office.journal_of("complaint").find("identity_read") != std::string::npos);
        CHECK_FALSE(Dump(office.office.database()).holds("Sari Melati"));
    }
}

TEST_CASE("whoever answers sees a name only where the reporter shows it; nobody else does, and never the person complained about") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto of = [&](const char* disclosure) {
            const auto id = office.id_of(office.file({{"tentang", "petugas"}, {"cerita", "Petugas ketus"}, {"nama", "Sari"}, {"ungkap", disclosure}, {"unit", "KECAMATAN"}}));
            auto to = office.to_sub_district();
            to.about = office.rekan;
            to.passed_text = "Diduga ketus";
            CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, id, to); }) == "");
            return id;
        };
        const auto secret = of("rahasia"), named = of("tampil");
        const auto look = [&](PersonId who, ComplaintId id) {
            std::string rule;
            office.as(who, [&](base::Work& work) { rule = base::rule_of(open_identity(work, id)); });
            return rule;
        };
        CHECK(look(office.petugas, secret) == "identity_is_not_yours");
        CHECK(look(office.petugas, named) == "");
        CHECK(look(office.camat, named) == "identity_is_not_yours");
        for (const auto who : {office.rekan, office.asing, office.ira})
            for (const auto id : {secret, named}) CHECK(look(who, id) == "complaint_is_unknown");
    }
}

TEST_CASE("the employee complained about reads the words meant for them, without a day, a kind or the original, and adds context") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto id = office.id_of(office.file({{"tentang", "petugas"}, {"cerita", "Saya ibu hamil, dibentak Rekan"}, {"nama", "Sari"}, {"unit", "KECAMATAN"}}));
        auto to = office.to_sub_district();
        to.about = office.rekan;
        to.passed_text = "Diduga membentak pengunjung";
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, id, to); }) == "");
        const auto seen = office.office.ask(office.rekan, Method::get, "/api/complaints-about-me");
        CHECK_MESSAGE(holds(seen, "Diduga membentak pengunjung"), seen.body);
        for (const auto* hidden : {"hamil", "Sari", "2026-", "officer", "ordinary", "Petugas"}) CHECK_FALSE(holds(seen, hidden));
        const auto path = "/api/complaints/" + std::to_string(id.value), nobodys = std::string("/api/complaints/4242");
        for (const auto* what : {"", "/photo"}) CHECK(office.office.ask(office.rekan, Method::get, path + what).body == office.office.ask(office.rekan, Method::get, nobodys + what).body);
        CHECK(office.office.ask(office.rekan, Method::post, path + "/identity-looks", "{}").rule() == "complaint_is_unknown");
        CHECK(office.office.ask(office.rekan, Method::post, path + "/contexts", R"({"text":"Saat itu antrean ricuh"})").status == 204);
        CHECK(office.said(id) == "context: Saat itu antrean ricuh");
        CHECK(holds(office.office.ask(office.petugas, Method::get, path), "Saat itu antrean ricuh"));
        CHECK_FALSE(holds(office.office.ask(office.petugas, Method::get, path), "hamil"));
        CHECK(holds(office.office.ask(office.vera, Method::get, path), "hamil"));
    }
}

TEST_CASE("what the employee sees costs the same whether the reporter gave a name or not: no time tells it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        int statements[2] = {};
        for (const bool is_named : {false, true}) {
            ComplaintOffice office(engine);
            const auto id = office.id_of(is_named ? office.file({{"tentang", "petugas"}, {"cerita", "Ketus"}, {"nama", "Sari"}, {"unit", "KECAMATAN"}})
                                                  : office.file({{"tentang", "petugas"}, {"cerita", "Ketus"}, {"ungkap", "anonim"}, {"unit", "KECAMATAN"}}));
            auto to = office.to_sub_district();
            to.about = office.rekan;
            to.passed_text = "Diduga ketus";
            CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, id, to); }) == "");
            office.as(office.rekan, [&](base::Work& work) {
                CHECK(about_me(work).complaints.size() == 1);
                statements[is_named] = work.db.statements();
            });
        }
        CHECK(statements[0] == statements[1]);
    }
}
