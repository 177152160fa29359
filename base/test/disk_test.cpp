// The n-th use of the disk, or of memory, fails, for n = 1, 2, 3 … until the work gets by without it. Whatever failed: the client has
// either a receipt that holds or a clear 503, and the server goes on. CAPAIAN_DISK_ROUNDS=all tries more notes and lasting failures.
#include <doctest/doctest.h>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "base/breakage.h"
#include "base/connection.h"
#include "base/job_runner.h"
#include "base/test/server_in_test.h"
#include "base/testing/failing_disk.h"
#include "base/testing/short_memory.h"

namespace {

using base::test::Answer;
using base::test::Client;
using base::test::FailingDisk;
using base::test::make_note_table;
using base::test::notes_of;
using base::test::ServerInTest;
using base::test::write_note;
using Act = FailingDisk::Act;
using Lasts = FailingDisk::Lasts;

constexpr std::string_view siti = "Authorization: Bearer siti\r\n";
const base::Statement sound{"test.sound", "select integrity_check from pragma_integrity_check where integrity_check != 'ok'",
                            "select 'x' where false", base::Statement::Reach::installation, false};
const base::Statement lines{"test.lines", "select cast(count(*) as text) from base_journal where agency = ?1",
                            "select count(*)::text from base_journal where agency = ?1", base::Statement::Reach::agency, false};

REGISTER_EXCEPTION_TRANSLATOR(const base::Broken& broken) { return broken.what.c_str(); }

bool is_thorough() { return std::getenv("CAPAIAN_DISK_ROUNDS") != nullptr; }

std::vector<std::string> ask(base::Database& database, const base::Statement& statement, base::AgencyId agency = {1}) {
    std::vector<std::string> found;
    database.read([&](base::Connection& connection) { found = base::Db(connection, agency).all<std::string>(statement); });
    return found;
}

// A house whose caretaker comes when it is called, on a disk that fails when it is told.
struct House {
    FailingDisk disk;
    base::test::Engine engine{false};
    ServerInTest server;
    Client client;
    std::set<std::string> kept, refused;  // notes with a receipt, and without

    House() : server(engine, patient(), {.tend_ms = 0}), client(server.port()) {}

    static base::ServerSettings patient() {
        auto settings = base::test::quick_settings();
        settings.idle_ms = settings.read_ms = settings.write_ms = 60'000;
        return settings;
    }

    void send(const std::string& note) {
        const auto answer = client.post("/api/notes", note, std::string(siti) + "Idempotency-Key: " + note + "\r\n");
        (answer.status == 201 ? kept : refused).insert(note);
        if (answer.status != 201) check_refusal(answer);
    }

    static void check_refusal(const Answer& answer) {
        static const std::set<std::string> rules{"disk_is_full", "disk_fails", "storage_is_not_writable", "database_is_damaged", "memory_is_short"};
        CHECK(answer.status == 503);
        CHECK(answer.headers.has("retry-after"));
        CHECK_MESSAGE(rules.contains(answer.rule()), answer.body);
    }

    int readiness() { return client.get("/readyz").status; }

    // What everybody may rely on, once the disk works.
    void check_all_is_well() {
        server.database->tend();
        server.database->tend();  // damage that was none took the first round
        CHECK(readiness() == 200);
        const auto notes = server.notes(1);
        for (const auto& note : kept) CHECK(std::ranges::find(notes, note) != notes.end());
        for (const auto& note : notes) CHECK((kept.contains(note) || refused.contains(note)));
        CHECK(ask(*server.database, lines).front() == std::to_string(notes.size()));
    }
};

// A read may fail where SQLite can do without.
bool is_told(Act act) { return act == Act::write || act == Act::sync; }

// One note, one page, one round of the caretaker, on a disk that fails; then again on a disk that works.
void live_through(House& house, const FailingDisk::Plan& plan, const std::string& note) {
    house.disk.plan(plan);
    house.send(note);
    if (const auto page = house.client.get("/api/notes", siti); page.status != 200) House::check_refusal(page);
    house.server.database->tend();
    const int readiness = house.readiness();
    CHECK(readiness == (house.server.database->trouble() ? 503 : 200));
    if (house.disk.has_failed() && plan.lasts == Lasts::until_mended && is_told(plan.act)) CHECK(house.server.database->trouble());
    house.disk.mend();
    house.check_all_is_well();
    house.send(note);
    CHECK(house.kept.contains(note));
}

// How often the act was there to fail.
int try_every(House& house, FailingDisk::Plan plan) {
    for (plan.nth = 1; plan.nth < 1000; ++plan.nth) {
        CAPTURE(plan.nth);
        const auto kind = std::to_string(static_cast<int>(plan.act)) + std::to_string(static_cast<int>(plan.lasts));
        live_through(house, plan, plan.file + kind + "n" + std::to_string(plan.nth));
        if (!house.disk.has_failed()) return plan.nth - 1;
    }
    return -1;
}

}  // namespace

TEST_CASE("whichever use of the disk fails, a note is kept whole or refused, and the server goes on") {
    House house;
    struct Row {
        Act act;
        const char* file;
    };
    for (const auto& [act, file] : std::initializer_list<Row>{{Act::write, "-wal"}, {Act::sync, "-wal"}, {Act::write, ".db"}, {Act::sync, ".db"},
                                                              {Act::read, ""}, {Act::short_read, ""}})
        for (const auto lasts : {Lasts::once, Lasts::until_mended}) {
            CAPTURE(file);
            CAPTURE(static_cast<int>(act));
            CAPTURE(static_cast<int>(lasts));
            CHECK(try_every(house, {act, file, 1, lasts}) >= 0);
        }
    CHECK(ask(*house.server.database, sound, {}).empty());
}

TEST_CASE("a disk with so little room left keeps a note whole or refuses it, and goes on when there is room again") {
    House house;
    const std::int64_t step = is_thorough() ? 97 : 2003;
    for (std::int64_t room = 0;; room += step) {
        CAPTURE(room);
        const auto note = "room" + std::to_string(room);
        base::open_sqlite(house.engine.address(), true)->script("pragma wal_checkpoint(truncate)");  // or the log would take it without growing
        house.disk.leave_room(room);
        house.send(note);
        const bool was_full = house.disk.has_failed();
        if (was_full) CHECK(house.readiness() == 503);
        house.disk.mend();
        house.check_all_is_well();
        house.send(note);
        CHECK(house.kept.contains(note));
        if (!was_full) break;
    }
    CHECK(ask(*house.server.database, sound, {}).empty());
}

TEST_CASE("what has a receipt survives a power cut, whichever write or sync failed before it") {
    House house;
    const auto file = house.engine.address(), copy = file + ".cut.db";
    for (const auto act : {Act::write, Act::sync})
        for (const auto* end : {"-wal", ".db"})
            for (int nth = 1; nth < (is_thorough() ? 40 : 6); ++nth) {
                CAPTURE(nth);
                const auto note = std::string(end) + std::to_string(static_cast<int>(act)) + "p" + std::to_string(nth);
                house.disk.plan({act, end, nth, Lasts::once});
                house.send(note + "a");
                house.server.database->tend();
                house.send(note + "b");
                house.disk.mend();
                house.disk.cut_power(file, copy);
                const auto found = base::Database::open({.address = copy, .tend_ms = 0});
                CHECK(ask(*found, sound, {}).empty());
                const auto notes = notes_of(*found, 1);
                for (const auto& kept : house.kept) CHECK(std::ranges::find(notes, kept) != notes.end());
                house.check_all_is_well();
            }
}

TEST_CASE("a start after a failed sync trusts nothing that the disk does not hold") {
    FailingDisk disk;
    const base::test::Engine engine(false);
    const auto database = engine.open({.tend_ms = 0});
    make_note_table(*database);
    const auto file = engine.address(), killed = file + ".killed.db", copy = file + ".cut.db";
    write_note(*database, 1, "before");
    disk.plan({Act::sync, "-wal", 1, Lasts::once});
    CHECK_THROWS_AS(write_note(*database, 1, "without a receipt"), base::Broken);
    disk.kill(file, killed);
    const auto next = base::Database::open({.address = killed, .tend_ms = 0});
    write_note(*next, 1, "after");
    disk.cut_power(killed, copy);
    const auto notes = notes_of(*base::Database::open({.address = copy, .tend_ms = 0}), 1);
    CHECK(std::ranges::find(notes, "before") != notes.end());
    CHECK(std::ranges::find(notes, "after") != notes.end());
}

TEST_CASE("whichever allocation of SQLite fails, a note is kept whole or refused, and the server goes on") {
    House house;
    for (int nth = 1, stride = is_thorough() ? 1 : 3;; nth += stride) {
        CAPTURE(nth);
        const auto note = "memory" + std::to_string(nth);
        bool has_failed = false;
        {
            const base::test::ShortSqliteMemory memory(nth);
            house.send(note);
            if (const auto page = house.client.get("/api/notes", siti); page.status != 200) House::check_refusal(page);
            house.server.database->tend();
            has_failed = memory.has_failed();
        }
        house.check_all_is_well();
        house.send(note);
        CHECK(house.kept.contains(note));
        if (!has_failed) break;
    }
    CHECK(ask(*house.server.database, sound, {}).empty());
}

TEST_CASE("whichever allocation of a handler fails, the client comes again and nothing is kept") {
    House house;
    for (int nth = 1;; ++nth) {
        CAPTURE(nth);
        const auto answer = house.client.post("/api/short-notes", std::to_string(nth), siti);
        if (answer.status == 201) break;
        CHECK(answer.rule() == "memory_is_short");
        House::check_refusal(answer);
        CHECK(house.server.notes(1).empty());
    }
    CHECK(house.readiness() == 200);
}

TEST_CASE("a schema that a failing disk interrupted is made whole by the next start") {
    FailingDisk disk;
    const base::test::Engine engine(false);
    for (const auto act : {Act::open, Act::read, Act::write, Act::sync})
        for (int nth = 1; nth < 200; nth += is_thorough() ? 1 : 5) {
            CAPTURE(nth);
            disk.plan({act, "", nth, Lasts::once});
            try {
                make_note_table(*engine.open({.tend_ms = 0}));
            } catch (const base::Broken& broken) {
                CHECK(base::is_of_the_disk(broken.cause));
            }
            const bool has_failed = disk.has_failed();
            disk.mend();
            auto again = engine.open_again({.tend_ms = 0});
            make_note_table(*again);
            CHECK(notes_of(*again, 1).empty());
            CHECK(ask(*again, sound, {}).empty());
            if (!has_failed) break;
        }
}

TEST_CASE("a job that the disk keeps from its work is neither failed nor done, and is done once when the disk works") {
    FailingDisk disk;
    const base::test::Engine engine(false);
    const auto database = engine.open({.tend_ms = 0});
    make_note_table(*database);
    const base::Instant at{1'000'000'000};
    int attempts = 0;
    base::JobRunner runner(*database, {{"test.note", [&](base::Work& work, std::int64_t, const base::Prepared&) {
                                            write_note(work.db, "attempt " + std::to_string(++attempts));
                                            return base::Progress::finished;
                                        }}}, [&] { return at; });
    database->write([&](base::Connection& connection) {
        base::Work work(base::Db(connection, {1}), base::thread_ids(), at, {.agency = {1}});
        base::start_job(work, "test.note", 1);
    });
    disk.plan({Act::sync, "-wal", 1, Lasts::until_mended});
    for (int i = 0; i < 10; ++i) CHECK_THROWS_AS(runner.step(), base::Broken);
    disk.mend();
    CHECK(runner.step());
    CHECK_FALSE(runner.step());
    CHECK(notes_of(*database, 1) == std::vector<std::string>{"attempt 11"});
}

TEST_CASE("a machine in trouble is asked less and less often") {
    CHECK(base::pause_after(0) < base::pause_after(1));
    CHECK(base::pause_after(100) == base::pause_after(7));
    CHECK(base::pause_after(100) < std::chrono::seconds(30));
}

TEST_CASE("what is no database is refused by its name, and is left as it is") {
    const auto file = std::filesystem::temp_directory_path() / ("capaian-no-database-" + std::to_string(getpid()) + ".db");
    std::ofstream(file) << std::string(8192, 'x');
    try {
        base::Database::open({.address = file.string()});
        FAIL("opened");
    } catch (const base::Broken& broken) {
        CHECK(broken.cause == base::Cause::damaged);
        CHECK(base::told_to_operator(broken).rule == "machine_database_is_damaged");
    }
    CHECK(std::filesystem::file_size(file) == 8192);
    std::filesystem::remove(file);
}
