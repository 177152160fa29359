// From a full copy of the database nobody can tell who answered a survey or complained, or when: an answer adds one row to one table, and that row
// holds no person, no time and no number that tells an order; what a complaint adds is at an hour by lot.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/test/two_towns.h"
#include "base/connection.h"
#include "base/day.h"

using namespace app::test;
using base::Method;
using base::test::engines;

namespace {

using Table = std::vector<std::vector<std::string>>;  // its rows, in the order that the engine keeps them
using Dump = std::map<std::string, Table>;

// An engine prepares a statement once and knows it by where it lies.
const base::Statement& asking(const std::string& sql) {
    static std::map<std::string, std::unique_ptr<base::Statement>> known;
    const auto [at, is_new] = known.try_emplace(sql);
    if (is_new) at->second = std::make_unique<base::Statement>(base::Statement{at->first, at->first, at->first, base::Statement::Reach::installation, false});
    return *at->second;
}

std::vector<std::string> tables_of(base::Db& db, bool is_postgres) {
    return db.all<std::string>(asking(is_postgres ? "select tablename from pg_tables where schemaname = current_schema()"
                                                  : "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"));
}

// Every cell of a table as text.
std::string cells_of(base::Db& db, bool is_postgres, const std::string& table) {
    if (is_postgres) return "select cast(t as text) as line from " + table + " t";
    std::string line;
    for (const auto& column : db.all<std::string>(asking("select name from pragma_table_info('" + table + "')")))
        line += (line.empty() ? "" : " || ',' || ") + ("coalesce(quote(" + column + "), '')");
    return "select " + line + " as line from " + table;
}

Dump dump_of(TwoTowns& towns) {
    Dump dump;
    towns.database().read([&](base::Connection& connection) {
        base::Db db(connection, {});
        const bool is_postgres = towns.database().is_postgres();
        for (const auto& table : tables_of(db, is_postgres))
            for (const auto& line : db.all<std::string>(asking(cells_of(db, is_postgres, table)))) dump[table].push_back({line});
    });
    return dump;
}

Asking answer_of(const TwoTowns& towns, const std::string& remark) {
    return {.method = Method::post, .target = "/s/" + towns.here.things.at("point_address").at(""),
            .body = "requirements=4&procedure=4&time=3&cost=4&product=4&competence=4&conduct=4&complaint_handling=3&facilities=4&remark=" + remark,
            .type = "application/x-www-form-urlencoded", .token = towns.here.tokens.at("self"), .more = {{"sec-fetch-site", "same-origin"}},
            .address = "198.51.100.77"};
}

}  // namespace

TEST_CASE("an answer adds one row to one table, even by somebody who is signed in: no journal, no session, no key, no address") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto before = dump_of(towns);
        CHECK(towns.desk().perform(answer_of(towns, "jejak")).status == 303);
        const auto after = dump_of(towns);
        for (const auto& [table, rows] : after) {
            CAPTURE(table);
            if (table == "survey_answer") continue;
            CHECK(before.at(table) == rows);
        }
        const auto& rows = after.at("survey_answer");
        REQUIRE(rows.size() == before.at("survey_answer").size() + 1);
        for (const auto& row : rows)
            for (const auto& told : {towns.here.persons.at("self"), towns.here.nips.at("self"), std::string("198.51.100"), std::string(":30")})
                CHECK(row.front().find(told) == std::string::npos);
    }
}

TEST_CASE("a request that asks to be remembered is refused, and forgotten") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto before = dump_of(towns);
        auto asking = answer_of(towns, "jejak");
        asking.more.emplace_back("idempotency-key", "k-1");
        CHECK(towns.desk().perform(asking).rule == "survey_takes_no_key");
        CHECK(dump_of(towns) == before);
    }
}

namespace {

// As answer_of, of a complaint: by somebody who has nothing to do with it and is signed in on that phone.
Asking complaint_of(const TwoTowns& towns, const std::string& where, const std::string& form) {
    auto asking = answer_of(towns, "");
    asking.target = where;
    asking.body = form;
    asking.token = towns.here.tokens.at("standin");
    return asking;
}

// What stands in `after` and not in `before`, row by row.
Dump news(const Dump& before, const Dump& after) {
    Dump fresh;
    for (const auto& [table, rows] : after)
        for (const auto& row : rows)
            if (const auto& old = before.at(table); std::ranges::find(old, row) == old.end()) fresh[table].push_back(row);
    return fresh;
}

}  // namespace

TEST_CASE("a complaint, a reply and the stars leave rows in the complaint's tables, the journal and the jobs; none holds the person, the moment, the address or the number") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto before = dump_of(towns);
        const auto filed = towns.desk().perform(complaint_of(towns, "/adu/" + towns.here.code, "tentang=waktu&cerita=jejak&ungkap=anonim"));
        REQUIRE(filed.status == 303);
        const auto number = filed.header("Location").substr(7, 13);
        CHECK(towns.desk().perform(complaint_of(towns, "/lacak/" + number + "/balasan", "balasan=jejak+kedua")).status == 303);
        CHECK(towns.desk().perform(complaint_of(towns, "/lacak/" + towns.here.things.at("number").at("answered") + "/bintang", "bintang=5")).status == 303);
        const auto fresh = news(before, dump_of(towns));
        const auto moment = std::to_string(base::now().micros).substr(0, 10);  // to the second
        for (const auto& [table, rows] : fresh) {
            CAPTURE(table);
            CHECK((table.starts_with("complaint_") || table == "base_journal" || table == "base_job"));
            for (const auto& row : rows)
                for (const auto& told : {towns.here.persons.at("standin"), towns.here.nips.at("standin"), std::string("198.51.100"), moment, number.substr(4, 4)})
                    CHECK_MESSAGE(row.front().find(told) == std::string::npos, told, " in ", row.front());
        }
        CHECK(fresh.contains("complaint_complaint"));
    }
}

TEST_CASE("nor is a complaint remembered by a key") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto before = dump_of(towns);
        for (const auto& [where, form] : {std::pair{"/adu/" + towns.here.code, "tentang=waktu&cerita=jejak"},
                                          std::pair{"/lacak/" + towns.here.things.at("number").at("answered") + "/balasan", "balasan=jejak"}}) {
            auto asking = complaint_of(towns, where, form);
            asking.more.emplace_back("idempotency-key", "k-1");
            CHECK(towns.desk().perform(asking).rule == "complaint_takes_no_key");
        }
        CHECK(dump_of(towns) == before);
    }
}

TEST_CASE("neither the ids nor the order of the rows tells the order of the answers") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        constexpr int people = 40;
        for (int i = 10; i < 10 + people; ++i) CHECK(towns.desk().perform(answer_of(towns, "nomor" + std::to_string(i))).status == 303);
        int last = 0, steps_up = 0, found = 0;
        const auto dump = dump_of(towns);
        for (const auto& row : dump.at("survey_answer")) {
            const auto at = row.front().find("nomor");
            if (at == std::string::npos) continue;
            const int number = std::stoi(row.front().substr(at + 5, 2));
            steps_up += ++found > 1 && number > last ? 1 : 0;
            last = number;
        }
        CHECK(found == people);
        CHECK(steps_up < 32);  // of 39: half of them by chance, all of them in the order they came
    }
}
