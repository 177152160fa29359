// Two copies of the program on one database, each with connections of its own.
#include <doctest/doctest.h>

#include <thread>

#include "base/connection.h"
#include "base/job_runner.h"
#include "base/log.h"
#include "base/migrations.h"
#include "base/testing/engines.h"

namespace {

using base::Connection;
using base::Statement;

const base::Migration figure_table{"test", 1, "create table test_figure (agency bigint not null, value bigint not null, primary key (agency))"};
const Statement begin_at_zero{"test.begin_at_zero", "insert into test_figure (agency, value) values (?1, 0)",
                              "insert into test_figure (agency, value) values (?1, 0)", Statement::Reach::agency, true};
const Statement value_now{"test.value_now", "select value from test_figure where agency = ?1", "select value from test_figure where agency = ?1",
                          Statement::Reach::agency, false};
const Statement set_value{"test.set_value", "update test_figure set value = ?2 where agency = ?1",
                          "update test_figure set value = ?2 where agency = ?1", Statement::Reach::agency, true};
const base::Feature feature{.name = "test", .routes = {}, .migrations = std::span(&figure_table, 1), .statements = {}, .sentences = {}};

std::int64_t value_in(base::Database& database) {
    std::int64_t value = 0;
    database.read([&](Connection& connection) { value = base::Db(connection, {1}).one<std::int64_t>(value_now).value(); });
    return value;
}

template <class Do>
void at_once(Do first, Do second) {
    std::thread other(second);
    first();
    other.join();
}

}  // namespace

TEST_CASE("what one copy has loaded still stands when it saves: no change is lost to the other's") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        const auto one = engine.open(), other = engine.open_again();
        base::migrate(*one, std::span(&feature, 1), {1});
        one->write([](Connection& connection) { base::Db(connection, {1}).run(begin_at_zero); });
        const auto count_up = [](base::Database& database) {
            for (int i = 0; i < 50; ++i)
                database.write([](Connection& connection) {
                    base::Db db(connection, {1});
                    const auto value = db.one<std::int64_t>(value_now).value();
                    std::this_thread::yield();
                    db.run(set_value, value + 1);
                });
        };
        at_once<std::function<void()>>([&] { count_up(*one); }, [&] { count_up(*other); });
        CHECK(value_in(*one) == 100);
    }
}

TEST_CASE("two copies that start at once migrate once") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        const auto one = engine.open(), other = engine.open_again();
        std::atomic<int> ran{0};
        at_once<std::function<void()>>([&] { ran += base::migrate(*one, std::span(&feature, 1), {1}); },
                                       [&] { ran += base::migrate(*other, std::span(&feature, 1), {1}); });
        CHECK(ran == 1 + base::migrate(*engine.open(), {}, {1}));  // the base's own and the feature's
    }
}

TEST_CASE("the world's troubles do not use up a job's tries, and what was given up is tried by the next program") {
    base::set_log_level(base::LogLevel::silence);
    const auto database = base::test::engines().front().open();
    base::migrate(*database, {}, {1});
    base::Instant clock{1'000'000'000};
    std::function<void()> trouble = [] { throw base::Broken{"on purpose", true}; };
    base::JobRunner runner(*database, {{"test.trouble", [&](base::Work&, std::int64_t, const base::Prepared&) {
                                            trouble();
                                            return base::Progress::finished;
                                        }}},
                           [&] { return clock; });
    const auto step_later = [&] {
        clock.micros += 60'000'000;
        return runner.step();
    };
    database->write([&](Connection& connection) {
        base::Work work(base::Db(connection, {1}), base::thread_ids(), clock, {.agency = {1}});
        base::start_job(work, "test.trouble", 1);
    });
    for (int i = 0; i < 20; ++i) CHECK(step_later());
    trouble = [] { throw base::Bug{"on purpose"}; };
    for (int i = 0; i < 5; ++i) CHECK(step_later());
    CHECK_FALSE(step_later());
    trouble = [] {};
    CHECK_FALSE(step_later());
    runner.revive();
    CHECK(step_later());
    CHECK_FALSE(step_later());
}
