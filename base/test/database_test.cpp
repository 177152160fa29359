#include <doctest/doctest.h>

#include <filesystem>
#include <future>

#include "base/connection.h"
#include "base/database.h"
#include "base/job_runner.h"
#include "base/migrations.h"
#include "base/test/pairs.h"
#include "base/testing/engines.h"

using namespace base::test;

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
