// The threads that own connections: readers run on snapshots, the writer commits whole groups (design 2).
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/db.h"

namespace base {

enum class Cause;  // base/connection.h

struct DatabaseSettings {
    std::string address;     // a file path for SQLite, postgres://… for PostgreSQL
    int readers = 2;         // threads with a read-only connection each
    int queue_limit = 4096;  // jobs waiting for one kind of thread; beyond it nothing is accepted
    int patience_ms = 2'000; // of a client: who would wait longer for a thread is refused (base/waiting_line.h)
    int group_limit = 512;   // jobs in one commit
    int tend_ms = 200;       // between two rounds of tend(); 0: whoever opens the database calls it
};

// `run` executes inside a transaction (its own savepoint when grouped); `done` is told after the commit, with what `run` threw or
// the commit's failure, or nullptr when the work is durable. Both are called on the database thread.
struct Job {
    std::function<void(Connection&)> run;
    std::function<void(std::exception_ptr)> done;
};

struct DatabaseFigures {
    std::int64_t writes_committed, groups_committed, reads_done, refused;
    int write_queue, read_queue;
};

class Database {
public:
    static std::unique_ptr<Database> open(const DatabaseSettings& settings);
    virtual ~Database() = default;

    virtual bool submit_read(Job job) = 0;   // false: it would wait too long
    virtual bool submit_write(Job job) = 0;
    // Waits for the answer, however long; for the command line, jobs and tests. Rethrows what the work threw.
    virtual void read(const std::function<void(Connection&)>& work) = 0;
    virtual void write(const std::function<void(Connection&)>& work) = 0;

    virtual void backup(const std::string& file) = 0;  // SQLite: VACUUM INTO; PostgreSQL refuses and names pg_dump
    // What a round of the caretaker does (base/caretaker.h), now.
    virtual void tend() = 0;
    // What keeps it from its work, found by its threads and not yet seen to be over.
    virtual std::optional<Cause> trouble() const = 0;
    virtual DatabaseFigures figures() const = 0;
    virtual bool is_postgres() const = 0;
    // Queued writes commit, then the threads end. submit_* answer false from now on.
    virtual void stop() = 0;
};

}  // namespace base
