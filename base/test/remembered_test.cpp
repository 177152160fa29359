#include "base/remembered.h"

#include <doctest/doctest.h>

#include "base/connection.h"
#include "base/migrations.h"
#include "base/testing/engines.h"

namespace {

using base::Db;
using base::Statement;

const Statement set{"test.set", "insert into wish (agency, word) values (?1, ?2) on conflict (agency) do update set word = excluded.word",
                    "insert into wish (agency, word) values (?1, ?2) on conflict (agency) do update set word = excluded.word", Statement::Reach::agency, true, true};
const Statement get{"test.get", "select word from wish where agency = ?1", "select word from wish where agency = ?1", Statement::Reach::agency, false};

// One copy of the program: what it remembers, and how often it had to look.
struct Copy {
    base::Remembered<std::string> remembered;
    int looked = 0;

    std::string word(base::Connection& connection, base::AgencyId agency = {1}) {
        Db db(connection, agency);
        return *remembered.of(db, [this](Db& from) {
            ++looked;
            return from.one<std::string>(get).value_or("");
        });
    }
    std::string word(base::Database& database) {
        std::string found;
        database.read([&](base::Connection& connection) { found = word(connection); });
        return found;
    }
};

std::unique_ptr<base::Database> database_of(const base::test::Engine& engine) {
    auto database = engine.open();
    base::migrate(*database, {}, {1});
    database->write([](base::Connection& connection) { connection.script("create table wish (agency bigint primary key, word text not null)"); });
    return database;
}

void wish(base::Database& database, std::string_view word, base::AgencyId agency = {1}) {
    database.write([&](base::Connection& connection) { Db(connection, agency).run(set, word); });
}

}  // namespace

TEST_CASE("what is settled is looked up once, until it is settled anew; nobody else's settings matter") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        const auto database = database_of(engine);
        Copy copy;
        wish(*database, "first");
        CHECK(copy.word(*database) == "first");
        wish(*database, "of another agency", {2});
        CHECK(copy.word(*database) == "first");
        CHECK(copy.looked == 1);
        wish(*database, "second");
        CHECK(copy.word(*database) == "second");
        CHECK(copy.looked == 2);
    }
}

TEST_CASE("a change holds within its transaction, and one that is undone was never there") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        const auto database = database_of(engine);
        Copy copy;
        wish(*database, "kept");
        const auto refused = [&](base::Connection& connection) {
            CHECK(copy.word(connection) == "kept");
            Db(connection, {1}).run(set, "undone");
            CHECK(copy.word(connection) == "undone");
            throw base::Broken{"refused"};
        };
        CHECK_THROWS(database->write(refused));
        CHECK(copy.word(*database) == "kept");
        database->write([&](base::Connection& connection) { CHECK(copy.word(connection) == "kept"); });
    }
}

TEST_CASE("work undone within a group leaves the next of the group what was there before") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        const auto database = database_of(engine);
        Copy copy;
        wish(*database, "kept");
        database->write([&](base::Connection& connection) {
            connection.savepoint();
            Db(connection, {1}).run(set, "undone");
            CHECK(copy.word(connection) == "undone");
            connection.rollback_to_savepoint();
            CHECK(copy.word(connection) == "kept");
        });
    }
}

TEST_CASE("another copy of the program learns of a change at once") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        const auto here = database_of(engine);
        const auto there = engine.open_again();
        Copy copy;
        wish(*here, "first");
        CHECK(copy.word(*there) == "first");
        wish(*here, "second");
        CHECK(copy.word(*there) == "second");
    }
}

TEST_CASE("where nothing was ever settled, nothing is remembered: it may be a database of before") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        const auto database = database_of(engine);
        Copy copy;
        CHECK(copy.word(*database) == "");
        CHECK(copy.word(*database) == "");
        CHECK(copy.looked == 2);
    }
}
