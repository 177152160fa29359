#include <doctest/doctest.h>

#include <filesystem>
#include <future>

#include "base/connection.h"
#include "base/database.h"
#include "base/job_runner.h"
#include "base/migrations.h"
#include "base/testing/engines.h"

namespace {

using base::Statement;
const Statement insert_pair{"test.insert_pair", "insert into test_pair (agency, name, value) values (?1, ?2, ?3)",
                            "insert into test_pair (agency, name, value) values (?1, ?2, ?3)", Statement::Reach::agency, true};
const Statement pair_names{"test.pair_names", "select name from test_pair where agency = ?1 order by name",
                           "select name from test_pair where agency = ?1 order by name", Statement::Reach::agency, false};
const base::Migration pair_table{"test", 1, "create table test_pair (agency bigint not null, name text not null, value {{blob}}, primary key (agency, name))"};

int migrate(base::Database& database) {
    const base::Feature feature{.name = "test", .routes = {}, .migrations = std::span(&pair_table, 1), .statements = {}, .sentences = {}};
    return base::migrate(database, std::span(&feature, 1), {1});
}

std::unique_ptr<base::Database> with_table(const base::test::Engine& engine) {
    auto database = engine.open();
    migrate(*database);
    return database;
}

std::vector<std::string> names(base::Database& database, std::int64_t agency) {
    std::vector<std::string> found;
    database.read([&](base::Connection& c) { found = base::Db(c, {agency}).all<std::string>(pair_names); });
    return found;
}

}  // namespace

TEST_CASE("a job that fails inside a group is undone alone") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        std::promise<void> release;
        auto released = release.get_future().share();
        std::vector<std::promise<bool>> kept(20);
        database->submit_write({[released](base::Connection&) { released.wait(); }, [](std::exception_ptr) {}});
        for (int i = 0; i < 20; ++i)
            database->submit_write({[i](base::Connection& c) {
                                        base::Db(c, {1}).run(insert_pair, "n" + std::to_string(100 + i), nullptr);
                                        if (i % 3 == 0) throw base::Bug{"on purpose"};
                                    },
                                    [&, i](std::exception_ptr thrown) { kept[i].set_value(!thrown); }});
        release.set_value();
        int count = 0;
        for (int i = 0; i < 20; ++i) {
            const bool was_kept = kept[i].get_future().get();
            CHECK(was_kept == (i % 3 != 0));
            count += was_kept;
        }
        CHECK(static_cast<int>(names(*database, 1).size()) == count);
        CHECK(database->figures().groups_committed < 20);
    }
}

namespace {

enum class Fails { never, before_a_change, after_a_change };

// Five writes in one group, of which the third may fail: how often one of them was run.
int runs_of_five(base::Database& database, Fails third) {
    std::promise<void> entered, release, ended;
    database.submit_write({[&](base::Connection&) {
                               entered.set_value();
                               release.get_future().wait();
                           },
                           [](std::exception_ptr) {}});
    entered.get_future().wait();  // alone in its group, so that the five are the next
    static int number = 0;
    int runs = 0, left = 5;
    for (int i = 0; i < 5; ++i)
        database.submit_write({[&, fails = i == 2 ? third : Fails::never, name = "n" + std::to_string(number++)](base::Connection& c) {
                                   ++runs;
                                   if (fails == Fails::before_a_change) throw base::Bug{"on purpose"};
                                   base::Db(c, {1}).run(insert_pair, name, nullptr);
                                   if (fails == Fails::after_a_change) throw base::Bug{"on purpose"};
                               },
                               [&](std::exception_ptr) {
                                   if (--left == 0) ended.set_value();
                               }});
    release.set_value();
    ended.get_future().wait();
    return runs;
}

}  // namespace

TEST_CASE("a group is done again only where a job failed after it had changed something, and then carefully for a while") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        CHECK(runs_of_five(*database, Fails::never) == 5);
        CHECK(runs_of_five(*database, Fails::before_a_change) == 5);
        CHECK(names(*database, 1).size() == 9);
        CHECK(runs_of_five(*database, Fails::after_a_change) == 3 + 5);
        CHECK(names(*database, 1).size() == 13);
        CHECK(runs_of_five(*database, Fails::after_a_change) == 5);
        CHECK(names(*database, 1).size() == 17);
    }
}

TEST_CASE("whoever is answered is answered after the commit, alone and in a group") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        std::promise<void> entered, release, ended;
        std::vector<std::size_t> seen;  // by somebody else, when an answer came
        const auto look = [&](std::exception_ptr) {
            seen.push_back(names(*database, 1).size());
            if (seen.size() == 4) ended.set_value();
        };
        const auto write = [](std::string name) { return [name](base::Connection& c) { base::Db(c, {1}).run(insert_pair, name, nullptr); }; };
        database->submit_write({[&, first = write("first")](base::Connection& c) {
                                    entered.set_value();
                                    release.get_future().wait();
                                    first(c);
                                },
                                look});
        entered.get_future().wait();  // alone in its group, so that the three are the next
        for (int i = 0; i < 3; ++i) database->submit_write({write("n" + std::to_string(i)), look});
        release.set_value();
        ended.get_future().wait();
        CHECK(seen == std::vector<std::size_t>{1, 4, 4, 4});  // a group is there whole before the first of it is answered
    }
}

TEST_CASE("an agency's query never reaches another agency's rows") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        database->write([](base::Connection& c) {
            base::Db(c, {1}).run(insert_pair, "ours", nullptr);
            base::Db(c, {2}).run(insert_pair, "theirs", nullptr);
        });
        CHECK(names(*database, 1) == std::vector<std::string>{"ours"});
    }
}

TEST_CASE("a second row with the same key is a Duplicate, and the group goes on") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        const auto insert = [](base::Connection& c) { base::Db(c, {1}).run(insert_pair, "same", nullptr); };
        database->write(insert);
        CHECK_THROWS_AS(database->write(insert), base::Duplicate);
        CHECK(names(*database, 1).size() == 1);
    }
}

TEST_CASE("a write that fails after its job has ended undoes that job, and neither the one before nor the one after") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        const auto before = database->figures().groups_committed;
        std::promise<void> entered, release, kept[3];
        database->submit_write({[&](base::Connection&) {
                                    entered.set_value();
                                    release.get_future().wait();
                                },
                                [](std::exception_ptr) {}});
        entered.get_future().wait();  // alone in its group, so that the three are the next
        std::string outcomes[3];
        for (int i = 0; i < 3; ++i)
            database->submit_write({[i](base::Connection& c) {
                                        base::Db db(c, {1});
                                        db.run(insert_pair, "own " + std::to_string(i), nullptr);
                                        db.run(insert_pair, i == 2 ? "third" : "same", nullptr);
                                    },
                                    [&, i](std::exception_ptr thrown) {
                                        try {
                                            if (thrown) std::rethrow_exception(thrown);
                                            outcomes[i] = "kept";
                                        } catch (const base::Duplicate&) {
                                            outcomes[i] = "duplicate";
                                        }
                                        kept[i].set_value();
                                    }});
        release.set_value();
        for (auto& one : kept) one.get_future().wait();
        CHECK(outcomes[0] == "kept");
        CHECK(outcomes[1] == "duplicate");
        CHECK(outcomes[2] == "kept");
        CHECK(names(*database, 1) == std::vector<std::string>{"own 0", "own 2", "same", "third"});
        CHECK(database->figures().groups_committed == before + 2);  // the three together, and not each alone
    }
}

TEST_CASE("a batch writes every row, and bytes come back as they went in") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        const base::Bytes bytes{std::byte{0}, std::byte{255}, std::byte{39}};
        std::string back;
        database->write([&](base::Connection& c) {
            base::Db db(c, {1});
            base::Batch batch(db, insert_pair);
            for (int i = 0; i < 2500; ++i) batch.add(std::string("n") + std::to_string(i), bytes);
            batch.send();
            const Statement value_of{"test.value_of", "select value from test_pair where agency = ?1 and name = ?2",
                                     "select value from test_pair where agency = ?1 and name = ?2", Statement::Reach::agency, false};
            back = db.one<std::string>(value_of, "n7").value();
        });
        CHECK(names(*database, 1).size() == 2500);
        CHECK(back == std::string("\0\xff'", 3));
    }
}

TEST_CASE("migrations run once, and a newer database is refused") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        CHECK(migrate(*database) == 0);
        CHECK_THROWS_AS(base::migrate(*database, {}, {2}), base::Broken);
    }
}

TEST_CASE("a stopped database refuses new work and has kept the old") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        for (int i = 0; i < 50; ++i)
            database->submit_write({[i](base::Connection& c) { base::Db(c, {1}).run(insert_pair, std::to_string(i), nullptr); }, [](std::exception_ptr) {}});
        database->stop();
        CHECK_FALSE(database->submit_write({}));
        CHECK(names(*engine.open_again(), 1).size() == 50);
    }
}

TEST_CASE("a job's step and its mark commit together, and a failing job is tried again later") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        base::Instant clock{1'000'000'000};
        int steps = 0;
        base::JobRunner runner(*database,
                               {{"test.count",
                                 [&](base::Work& work, std::int64_t subject, const base::Prepared&) {
                                     work.db.run(insert_pair, std::to_string(++steps), nullptr);
                                     if (steps == 2) throw base::Bug{"on purpose"};
                                     return steps < subject ? base::Progress::again : base::Progress::finished;
                                 }}},
                               [&] { return clock; });
        database->write([&](base::Connection& c) {
            base::Work work(base::Db(c, {1}), base::thread_ids(), clock, {.agency = {1}});
            base::start_job(work, "test.count", 4);
        });
        CHECK(runner.step());
        CHECK(runner.step());        // fails: nothing of it is kept
        CHECK_FALSE(runner.step());  // and it waits for its turn
        clock.micros += 60'000'000;
        CHECK(runner.step());
        CHECK(runner.step());
        CHECK_FALSE(runner.step());
        CHECK(names(*database, 1) == std::vector<std::string>{"1", "3", "4"});
    }
}

namespace {

// Writes the pieces 1 to `subject`, each prepared as its number; the failing attempt is the third.
base::JobKind in_pieces(int& attempts) {
    return {"test.pieces",
            [&attempts](base::Work& work, std::int64_t, const base::Prepared& prepared) {
                if (!prepared) return base::Progress::finished;
                work.db.run(insert_pair, std::to_string(*static_cast<const int*>(prepared.get())), nullptr);
                if (++attempts == 3) throw base::Bug{"on purpose"};
                return base::Progress::again;
            },
            [](base::Work& work, std::int64_t subject, const base::Prepared& in_hand) -> base::Prepared {
                const auto done = work.db.all<std::string>(pair_names);
                const int next = 1 + (in_hand ? *static_cast<const int*>(in_hand.get()) : static_cast<int>(done.size()));
                return next > subject ? nullptr : std::make_shared<const int>(next);
            }};
}

}  // namespace

TEST_CASE("pieces that are prepared beside the writer are each written once, in order, across a failure") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        base::Instant clock{1'000'000'000};
        int attempts = 0;
        base::JobRunner runner(*database, {in_pieces(attempts)}, [&] { return clock; });
        database->write([&](base::Connection& c) {
            base::Work work(base::Db(c, {1}), base::thread_ids(), clock, {.agency = {1}});
            base::start_job(work, "test.pieces", 5);
        });
        for (int round = 0; round < 20; ++round, clock.micros += 60'000'000) runner.step();
        CHECK(names(*database, 1) == std::vector<std::string>{"1", "2", "3", "4", "5"});
        CHECK(attempts == 6);
    }
}

TEST_CASE("placeholders are rewritten outside quotes only") {
    CHECK(base::postgres_placeholders("select '?1', ?1, ?12 from t where a = ?2") == "select '?1', $1, $12 from t where a = $2");
}
