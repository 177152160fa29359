// SQLite behind Connection: write-ahead log, full durability, one prepared statement per name and connection.
#include <sqlite3.h>

#include <cerrno>
#include <string>
#include <unordered_map>

#include "base/connection.h"

namespace base {
namespace {

struct Close {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
};
struct Finalize {
    void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
};
struct Prepared {
    std::unique_ptr<sqlite3_stmt, Finalize> statement;
    std::vector<std::string> columns;  // of its results, once it had some
};

// One execution of a prepared statement: however it ends, the statement lets go of its snapshot.
struct Reset {
    void operator()(sqlite3_stmt* s) const { sqlite3_reset(s); }
};
using Use = std::unique_ptr<sqlite3_stmt, Reset>;

// What transactions are made of; the same few words for every one.
struct Command {
    std::string_view sql;
    Prepared prepared = {};
};

Cause cause_of(int code, int system_error) {
    switch (code & 255) {
        case SQLITE_BUSY: return Cause::away;  // held by another program for longer than we wait
        case SQLITE_FULL: return Cause::disk_full;
        case SQLITE_NOMEM: return Cause::memory;
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN: return Cause::not_writable;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return Cause::damaged;
        case SQLITE_IOERR:
            if (code == SQLITE_IOERR_NOMEM) return Cause::memory;
            return system_error == ENOSPC || system_error == EDQUOT ? Cause::disk_full : Cause::disk_failed;
        default: return Cause::unknown;
    }
}

class Sqlite : public Connection {
public:
    Sqlite(const std::string& file, bool writer) : file_(file), writer_(writer) { open(); }

    bool is_postgres() const override { return false; }
    void begin_read() override { begin(begin_); }
    void begin_write() override { begin(begin_immediate_); }
    void commit() override { carry_out(commit_); }
    // A transaction for whose end there is no memory ends with its connection.
    void rollback() override {
        sqlite3_exec(db_.get(), "rollback", nullptr, nullptr, nullptr);
        if (db_ && !sqlite3_get_autocommit(db_.get())) close();
    }
    void savepoint() override { carry_out(savepoint_); }
    void release() override { carry_out(release_); }
    void rollback_to_savepoint() override {
        settings_seen().clear();
        carry_out(rollback_to_);
        carry_out(release_);
    }

    Rows query(const Statement& statement, std::span<const Param> params) override {
        if (statement.writes) note_attempt();
        auto& prepared = find(statement);
        const auto use = bound(prepared, statement.name, params);
        if (prepared.columns.empty()) prepared.columns = columns_of(use.get());
        Rows rows(prepared.columns);
        while (step(statement.name, use.get())) push_row(rows, use.get());
        return rows;
    }

    // There is nobody to wait for.
    Question ask(const Statement& statement, std::span<const Param> params) override {
        const auto question = static_cast<Question>(++questions_);
        answers_.emplace(question, query(statement, params));
        return question;
    }
    Rows answer(Question question) override {
        auto found = answers_.extract(question);
        check(!found.empty(), "a question is answered once, in the transaction that asked it");
        return std::move(found.mapped());
    }

    std::int64_t run(const Statement& statement, std::span<const Param> params) override {
        note_attempt();
        const auto use = bound(find(statement), statement.name, params);
        while (step(statement.name, use.get())) {}
        return sqlite3_changes64(db_.get());
    }

    void run_many(const Statement& statement, std::span<const std::vector<Param>> rows) override {
        for (const auto& params : rows) run(statement, params);
    }

    void settle() override {}

    void script(std::string_view sql) override {
        note_attempt();
        if (sqlite3_exec(db_.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(sql.substr(0, sql.find_first_of(";\n")));
    }

    void prepare(const Statement& statement) override { find(statement); }

private:
    void open() {
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
        sqlite3* opened = nullptr;
        const int outcome = sqlite3_open_v2(file_.c_str(), &opened, flags, nullptr);
        db_.reset(opened);
        is_suspect_ = true;  // until all of it went well
        if (outcome != SQLITE_OK) fail("open");
        // Waiting comes first: whoever opens the file while another does must not find it locked.
        sqlite3_busy_timeout(db_.get(), 10'000);
        // WAL next: the other settings are kept by the file or belong to this connection. The writer never checkpoints on
        // its own: a thread of its own does (docs/decisions), so that a commit's time does not depend on the log's length.
        script("pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on; pragma temp_store=memory;"
               "pragma cache_size=-65536; pragma mmap_size=268435456; pragma wal_autocheckpoint=0;");
        if (!writer_) script("pragma query_only=on;");
        is_suspect_ = false;
    }

    void begin(Command& command) {
        settings_seen().clear();
        answers_.clear();
        if (is_suspect_) {
            close();
            open();
        }
        carry_out(command);
    }

    // The next transaction opens it again: after a failure of the disk nothing that this connection remembers is believed. The other
    // connections stay, and with them the index of the log, which does not hold what was not brought to the disk.
    void close() {
        is_suspect_ = true;
        prepared_.clear();
        for (auto* command : {&begin_, &begin_immediate_, &commit_, &savepoint_, &release_, &rollback_to_}) command->prepared = {};
        db_.reset();
    }

    [[noreturn]] void fail(std::string_view where) {
        const int code = sqlite3_extended_errcode(db_.get());
        const std::string what = std::string(where) + ": " + sqlite3_errmsg(db_.get());
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) throw Duplicate{what};
        const auto cause = cause_of(code, sqlite3_system_errno(db_.get()));
        if (is_of_the_disk(cause)) is_suspect_ = true;
        throw Broken{what, false, cause};
    }

    Prepared& find(const Statement& statement) {
        auto& slot = prepared_[&statement];
        prepare_once(slot, statement.name, statement.sqlite);
        return slot;
    }

    void prepare_once(Prepared& slot, std::string_view name, std::string_view sql) {
        if (slot.statement) return;
        sqlite3_stmt* s = nullptr;
        if (sqlite3_prepare_v3(db_.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &s, nullptr) != SQLITE_OK) fail(name);
        slot.statement.reset(s);
    }

    void carry_out(Command& command) {
        prepare_once(command.prepared, command.sql, command.sql);
        const Use use(command.prepared.statement.get());
        while (step(command.sql, use.get())) {}
    }

    Use bound(const Prepared& prepared, std::string_view name, std::span<const Param> params) {
        Use use(prepared.statement.get());
        auto* s = use.get();
        check(sqlite3_bind_parameter_count(s) <= static_cast<int>(params.size()), "a statement has no more parameters than arguments");
        for (int i = 0; i < sqlite3_bind_parameter_count(s); ++i)
            if (bind(s, i + 1, params[i]) != SQLITE_OK) fail(name);
        return use;
    }

    static int bind(sqlite3_stmt* s, int at, const Param& param) {
        const auto& value = param.value();
        if (const auto* number = std::get_if<std::int64_t>(&value)) return sqlite3_bind_int64(s, at, *number);
        if (const auto* text = std::get_if<std::string_view>(&value))
            return sqlite3_bind_text64(s, at, text->data() ? text->data() : "", text->size(), SQLITE_STATIC, SQLITE_UTF8);
        if (const auto* kept = std::get_if<std::string>(&value))
            return sqlite3_bind_text64(s, at, kept->data(), kept->size(), SQLITE_STATIC, SQLITE_UTF8);
        if (const auto* bytes = std::get_if<std::span<const std::byte>>(&value))
            return sqlite3_bind_blob64(s, at, bytes->data(), bytes->size(), SQLITE_STATIC);
        return sqlite3_bind_null(s, at);
    }

    bool step(std::string_view name, sqlite3_stmt* s) {
        const int result = sqlite3_step(s);
        if (result == SQLITE_ROW) return true;
        if (result == SQLITE_DONE) return false;
        fail(name);
    }

    // SQLite answers null where it had no memory for the name or the text.
    static std::vector<std::string> columns_of(sqlite3_stmt* s) {
        std::vector<std::string> names;
        for (int i = 0; i < sqlite3_column_count(s); ++i) names.emplace_back(there(sqlite3_column_name(s, i)));
        return names;
    }

    static void push_row(Rows& rows, sqlite3_stmt* s) {
        for (int i = 0, columns = sqlite3_column_count(s); i < columns; ++i) push_cell(rows, s, i);
    }

    static void push_cell(Rows& rows, sqlite3_stmt* s, int column) {
        const int type = sqlite3_column_type(s, column);
        if (type == SQLITE_NULL) return rows.push_null();
        if (type == SQLITE_INTEGER) return rows.push(sqlite3_column_int64(s, column));
        const void* blob = type == SQLITE_BLOB ? sqlite3_column_blob(s, column) : nullptr;
        const void* data = type == SQLITE_BLOB ? (blob ? blob : "") : there(sqlite3_column_text(s, column));
        rows.push({static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_column_bytes(s, column))});
    }

    template <class Text>
    static Text there(Text text) {
        if (!text) throw Broken{"no memory for a row", false, Cause::memory};
        return text;
    }

    const std::string file_;
    const bool writer_;
    std::unique_ptr<sqlite3, Close> db_;
    bool is_suspect_ = false;
    std::unordered_map<const Statement*, Prepared> prepared_;
    std::int64_t questions_ = 0;
    std::map<Question, Rows> answers_;  // that nobody has come for yet
    Command begin_{"begin"}, begin_immediate_{"begin immediate"}, commit_{"commit"}, savepoint_{"savepoint job"}, release_{"release job"},
        rollback_to_{"rollback to job"};
};

}  // namespace

std::unique_ptr<Connection> open_sqlite(const std::string& file, bool writer) { return std::make_unique<Sqlite>(file, writer); }

}  // namespace base
