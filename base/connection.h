// What a database engine does for us; base/sqlite.cpp and base/postgres.cpp are the two.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/db.h"

namespace base {

// What broke, as far as the engine tells; each has its sentence (base/breakage.h).
enum class Cause { unknown, away, memory, disk_full, disk_failed, not_writable, damaged };
constexpr bool is_of_the_disk(Cause cause) { return cause >= Cause::disk_full; }

// The world broke: the disk, the network, the server. `again` is true where the same work may succeed if repeated
// (a deadlock, a serialisation failure, a connection lost before commit).
struct Broken {
    std::string what;
    bool again = false;
    Cause cause = Cause::unknown;
};

// The connection was lost while it committed: the work may be kept or not, so nobody does it again unasked.
struct Uncertain {
    std::string what;
};

enum class Question : std::int64_t {};

class Connection {
public:
    virtual ~Connection() = default;
    virtual bool is_postgres() const = 0;
    virtual void begin_read() = 0;   // a snapshot
    virtual void begin_write() = 0;  // alone: whoever else writes, in this copy of the program or another, waits for the end of it
    virtual void commit() = 0;       // durable when it returns
    virtual void rollback() = 0;     // never throws
    virtual void savepoint() = 0;    // one level
    virtual void release() = 0;
    virtual void rollback_to_savepoint() = 0;
    virtual Rows query(const Statement& statement, std::span<const Param> params) = 0;
    // The same in two steps: what is asked before anybody wants an answer travels together. One answer for each question, in the transaction
    // that asked.
    virtual Question ask(const Statement& statement, std::span<const Param> params) = 0;
    virtual Rows answer(Question question) = 0;
    virtual std::int64_t run(const Statement& statement, std::span<const Param> params) = 0;  // a failure may be told later, by settle
    virtual void run_many(const Statement& statement, std::span<const std::vector<Param>> params) = 0;
    virtual void settle() = 0;  // throws what has failed since the last time; release and commit do it too
    virtual void script(std::string_view sql) = 0;  // migrations only
    virtual void prepare(const Statement& statement) = 0;  // throws Broken with the engine's words

    // The settings' revision by agency, as far as this transaction has asked (Db::settings_revision). Engines forget it where a transaction
    // begins and where work is undone.
    std::map<AgencyId, std::int64_t>& settings_seen() { return settings_seen_; }
    // Grows with every attempt to change something.
    std::int64_t attempts() const { return attempts_; }

protected:
    void note_attempt() { ++attempts_; }

private:
    std::map<AgencyId, std::int64_t> settings_seen_;
    std::int64_t attempts_ = 0;
};

// `?12` becomes `$12`, outside quotes and comments.
std::string postgres_placeholders(std::string_view sql);
// {{blob}} in a migration becomes the engine's word for bytes.
std::string portable_ddl(std::string_view sql, bool postgres);

std::unique_ptr<Connection> open_sqlite(const std::string& file, bool writer);
std::unique_ptr<Connection> open_postgres(const std::string& address);

}  // namespace base
