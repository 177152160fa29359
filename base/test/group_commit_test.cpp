// What a job that fails leaves, and when the others are answered.
#include <doctest/doctest.h>

#include <future>

#include "base/test/pairs.h"

using namespace base::test;

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

TEST_CASE("a write that fails late is told to its own job, and not to the next one, which only reads") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        auto database = with_table(engine);
        const auto insert = [](const char* name) { return [name](base::Connection& c) { base::Db(c, {1}).run(insert_pair, name, nullptr); }; };
        const auto look = [](base::Connection& c) { base::Db(c, {1}).all<std::string>(pair_names); };
        database->write(insert("same"));
        const auto before = database->figures().groups_committed;
        std::promise<void> entered, release;
        std::promise<bool> outcomes[3];
        database->submit_write({[&](base::Connection&) {
                                    entered.set_value();
                                    release.get_future().wait();
                                },
                                [](std::exception_ptr) {}});
        entered.get_future().wait();  // alone in its group, so that the three are the next
        const auto tell = [&](int job) { return [&, job](std::exception_ptr thrown) { outcomes[job].set_value(!thrown); }; };
        database->submit_write({insert("other"), tell(0)});
        database->submit_write({insert("same"), tell(1)});
        database->submit_write({look, tell(2)});
        release.set_value();
        CHECK(outcomes[0].get_future().get());
        CHECK_FALSE(outcomes[1].get_future().get());
        CHECK(outcomes[2].get_future().get());
        CHECK(database->figures().groups_committed == before + 2);  // the three together, and not each alone
    }
}
