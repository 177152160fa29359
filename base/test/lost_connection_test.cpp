// What PostgreSQL alone can do to us: lose the connection, anywhere. Without CAPAIAN_TEST_POSTGRES there is nothing to test.
#include <doctest/doctest.h>

#include <cstdlib>
#include <future>

#include "base/connection.h"
#include "base/database.h"
#include "base/testing/engines.h"

namespace {

using base::Connection;
using base::Statement;

Statement statement(std::string_view name, std::string_view sql) { return {name, sql, sql, Statement::Reach::installation, false}; }

const Statement add_mark = statement("test.add_mark", "insert into test_mark (mark) values (?1)");
const Statement marks = statement("test.marks", "select mark from test_mark order by mark");
const Statement cut_all_others = statement("test.cut_all_others",
    "select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and application_name = ?1");
const Statement cut_own = statement("test.cut_own", "select pg_terminate_backend(pg_backend_pid())");
const Statement impossible = statement("test.impossible", "select 1 / 0");
const Statement durability = statement("test.durability", "select current_setting('synchronous_commit')");

struct Place {
    Place() : engine(true), database(engine.open()) {
        database->write([](Connection& connection) { connection.script("create table test_mark (mark bigint not null primary key)"); });
    }
    std::vector<std::int64_t> kept() {
        std::vector<std::int64_t> found;
        database->read([&](Connection& connection) { found = base::Db(connection, {}).all<std::int64_t>(marks); });
        return found;
    }
    base::test::Engine engine;
    std::unique_ptr<base::Database> database;
};

using Marks = std::vector<std::int64_t>;
const bool no_cluster = std::getenv("CAPAIAN_TEST_POSTGRES") == nullptr;

}  // namespace

TEST_CASE("connections that were cut while nothing ran are opened again, and nobody hears of it" * doctest::skip(no_cluster)) {
    Place place;
    const auto named = base::Database::open({.address = place.engine.address() + "&application_name=cut_while_idle", .readers = 2});
    const auto cut = [&] {
        place.database->write([](Connection& connection) { base::Db(connection, {}).query(cut_all_others, {"cut_while_idle"}); });
    };
    cut();
    for (int i = 0; i < 4; ++i) named->read([](Connection& connection) { base::Db(connection, {}).query(marks, {}); });
    cut();
    named->write([](Connection& connection) { base::Db(connection, {}).run(add_mark, 1); });
    CHECK(place.kept() == Marks{1});
}

TEST_CASE("work whose connection is lost before the commit is done again, whole" * doctest::skip(no_cluster)) {
    Place place;
    int tries = 0;
    place.database->write([&](Connection& connection) {
        base::Db db(connection, {});
        db.run(add_mark, ++tries);
        if (tries == 1) db.query(cut_own, {});
        db.run(add_mark, 10);
    });
    CHECK(place.kept() == Marks{2, 10});
}

TEST_CASE("a connection lost while writes are on their way is no open outcome: all of the group is done again, once" * doctest::skip(no_cluster)) {
    Place place;
    place.database->write([](Connection& connection) {
        connection.script("create function test_cut() returns trigger language plpgsql as "
                          "$$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;"
                          "create trigger test_cut before insert on test_mark for each row when (new.mark = 7) execute function test_cut()");
    });
    std::promise<void> release, told[3];
    int failures = 0;
    std::atomic<int> sevens{0};
    place.database->submit_write({[&](Connection&) { release.get_future().wait(); }, [](std::exception_ptr) {}});
    for (int i = 0; i < 3; ++i)
        place.database->submit_write({[&, i](Connection& connection) {
                                          base::Db db(connection, {});
                                          db.run(add_mark, i == 1 && sevens++ == 0 ? 7 : 10 + i);
                                          db.run(add_mark, 20 + i);
                                      },
                                      [&, i](std::exception_ptr thrown) {
                                          failures += thrown != nullptr;
                                          told[i].set_value();
                                      }});
    release.set_value();
    for (auto& one : told) one.get_future().wait();
    CHECK(failures == 0);
    CHECK(sevens == 2);
    CHECK(place.kept() == Marks{10, 11, 12, 20, 21, 22});
}

TEST_CASE("a connection lost while it commits leaves the outcome open: the work is not done a second time" * doctest::skip(no_cluster)) {
    Place place;
    // Runs when the commit has begun: as far as we can see, it may have been kept.
    place.database->write([](Connection& connection) {
        connection.script("create function test_cut() returns trigger language plpgsql as "
                          "$$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;"
                          "create constraint trigger test_cut after insert on test_mark deferrable initially deferred "
                          "for each row when (new.mark = 7) execute function test_cut()");
    });
    int alone = 0;
    CHECK_THROWS_AS(place.database->write([&](Connection& connection) { base::Db(connection, {}).run(add_mark, 7), ++alone; }), base::Uncertain);
    CHECK(alone == 1);

    std::atomic<int> grouped{0}, uncertain{0};
    std::promise<void> release;
    place.database->submit_write({[&](Connection&) { release.get_future().wait(); }, [](std::exception_ptr) {}});
    std::vector<std::promise<void>> told(5);
    for (int i = 0; i < 5; ++i)
        place.database->submit_write({[&grouped, i](Connection& connection) { base::Db(connection, {}).run(add_mark, 5 + i), ++grouped; },
                                      [&, i](std::exception_ptr thrown) {
                                          try {
                                              if (thrown) std::rethrow_exception(thrown);
                                          } catch (const base::Uncertain&) {
                                              ++uncertain;
                                          }
                                          told[i].set_value();
                                      }});
    release.set_value();
    for (auto& one : told) one.get_future().wait();
    CHECK(grouped == 5);
    CHECK(uncertain == 5);
}

TEST_CASE("a transaction in which a statement failed unheard is not taken for committed" * doctest::skip(no_cluster)) {
    Place place;
    CHECK_THROWS_AS(place.database->write([](Connection& connection) {
                        base::Db db(connection, {});
                        db.run(add_mark, 1);
                        CHECK_THROWS_AS(db.query(impossible, {}), base::Broken);
                    }),
                    base::Broken);
    CHECK(place.kept().empty());
}

TEST_CASE("a commit is durable before it is acknowledged, whatever the server does by itself" * doctest::skip(no_cluster)) {
    Place place;
    const auto hasty = base::Database::open({.address = place.engine.address() + "%20-csynchronous_commit%3Doff"});
    std::string found;
    hasty->write([&](Connection& connection) { found = base::Db(connection, {}).one<std::string>(durability).value(); });
    CHECK(found == "on");
}
