// SQLite behind Connection: write-ahead log, full durability, one prepared statement per name and connection.
#include <sqlite3.h>

#include <string>
#include <unordered_map>

#include "base/connection.h"

namespace base {
namespace {

struct Finalize {
    void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
};
struct Prepared {
    std::unique_ptr<sqlite3_stmt, Finalize> statement;
    std::vector<std::string> columns;  // of its results, once it had some
};

// What transactions are made of; the same few words for every one.
struct Command {
    std::string_view sql;
    Prepared prepared = {};
};

class Sqlite : public Connection {
public:
    Sqlite(const std::string& file, bool writer) {
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
        if (sqlite3_open_v2(file.c_str(), &db_, flags, nullptr) != SQLITE_OK) fail("open");
        // Waiting comes first: whoever opens the file while another does must not find it locked.
        sqlite3_busy_timeout(db_, 10'000);
        // WAL next: the other settings are kept by the file or belong to this connection. The writer never checkpoints on
        // its own: a thread of its own does (docs/decisions), so that a commit's time does not depend on the log's length.
        script("pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on; pragma temp_store=memory;"
               "pragma cache_size=-65536; pragma mmap_size=268435456; pragma wal_autocheckpoint=0;");
        if (!writer) script("pragma query_only=on;");
    }
    ~Sqlite() override {
        prepared_.clear();
        for (auto* command : {&begin_, &begin_immediate_, &commit_, &savepoint_, &release_, &rollback_to_}) command->prepared = {};
        sqlite3_close(db_);
    }

    bool is_postgres() const override { return false; }
    void begin_read() override {
        settings_seen().clear();
        command(begin_);
    }
    void begin_write() override {
        settings_seen().clear();
        command(begin_immediate_);
    }
    void commit() override { command(commit_); }
    void rollback() override { sqlite3_exec(db_, "rollback", nullptr, nullptr, nullptr); }
    void savepoint() override { command(savepoint_); }
    void release() override { command(release_); }
    void rollback_to_savepoint() override {
        settings_seen().clear();
        command(rollback_to_);
        command(release_);
    }

    Rows query(const Statement& statement, std::span<const Param> params) override {
        auto& prepared = find(statement);
        sqlite3_stmt* s = bound(prepared, params);
        if (prepared.columns.empty()) prepared.columns = columns_of(s);
        Rows rows(prepared.columns);
        while (step(statement.name, s)) push_row(rows, s);
        sqlite3_reset(s);
        return rows;
    }

    std::int64_t run(const Statement& statement, std::span<const Param> params) override {
        sqlite3_stmt* s = bound(find(statement), params);
        while (step(statement.name, s)) {}
        sqlite3_reset(s);
        return sqlite3_changes64(db_);
    }

    void run_many(const Statement& statement, std::span<const std::vector<Param>> rows) override {
        for (const auto& params : rows) run(statement, params);
    }

    void script(std::string_view sql) override {
        char* why = nullptr;
        if (sqlite3_exec(db_, std::string(sql).c_str(), nullptr, nullptr, &why) == SQLITE_OK) return;
        const std::string what = why ? why : "unknown";
        sqlite3_free(why);
        throw Broken{what, false};
    }

    void prepare(const Statement& statement) override { find(statement); }

private:
    [[noreturn]] void fail(std::string_view where) {
        const int code = sqlite3_extended_errcode(db_);
        const std::string what = std::string(where) + ": " + sqlite3_errmsg(db_);
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) throw Duplicate{what};
        throw Broken{what, (code & 255) == SQLITE_BUSY};
    }

    Prepared& find(const Statement& statement) {
        auto& slot = prepared_[&statement];
        prepare_once(slot, statement.name, statement.sqlite);
        return slot;
    }

    void prepare_once(Prepared& slot, std::string_view name, std::string_view sql) {
        if (slot.statement) return;
        sqlite3_stmt* s = nullptr;
        if (sqlite3_prepare_v3(db_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &s, nullptr) != SQLITE_OK) fail(name);
        slot.statement.reset(s);
    }

    void command(Command& command) {
        prepare_once(command.prepared, command.sql, command.sql);
        while (step(command.sql, command.prepared.statement.get())) {}
        sqlite3_reset(command.prepared.statement.get());
    }

    static std::vector<std::string> columns_of(sqlite3_stmt* s) {
        std::vector<std::string> names;
        for (int i = 0; i < sqlite3_column_count(s); ++i) names.emplace_back(sqlite3_column_name(s, i));
        return names;
    }

    sqlite3_stmt* bound(const Prepared& prepared, std::span<const Param> params) {
        sqlite3_stmt* s = prepared.statement.get();
        sqlite3_reset(s);
        check(sqlite3_bind_parameter_count(s) <= static_cast<int>(params.size()), "a statement has no more parameters than arguments");
        for (int i = 0; i < sqlite3_bind_parameter_count(s); ++i) bind(s, i + 1, params[i]);
        return s;
    }

    static void bind(sqlite3_stmt* s, int at, const Param& param) {
        const auto& value = param.value();
        if (const auto* number = std::get_if<std::int64_t>(&value)) sqlite3_bind_int64(s, at, *number);
        else if (const auto* text = std::get_if<std::string_view>(&value))
            sqlite3_bind_text64(s, at, text->data() ? text->data() : "", text->size(), SQLITE_STATIC, SQLITE_UTF8);
        else if (const auto* kept = std::get_if<std::string>(&value))
            sqlite3_bind_text64(s, at, kept->data(), kept->size(), SQLITE_STATIC, SQLITE_UTF8);
        else if (const auto* bytes = std::get_if<std::span<const std::byte>>(&value))
            sqlite3_bind_blob64(s, at, bytes->data(), bytes->size(), SQLITE_STATIC);
        else sqlite3_bind_null(s, at);
    }

    bool step(std::string_view name, sqlite3_stmt* s) {
        const int result = sqlite3_step(s);
        if (result == SQLITE_ROW) return true;
        if (result == SQLITE_DONE) return false;
        sqlite3_reset(s);
        fail(name);
    }

    static void push_row(Rows& rows, sqlite3_stmt* s) {
        for (int i = 0, columns = sqlite3_column_count(s); i < columns; ++i) push_cell(rows, s, i);
    }

    static void push_cell(Rows& rows, sqlite3_stmt* s, int column) {
        const int type = sqlite3_column_type(s, column);
        if (type == SQLITE_NULL) return rows.push_null();
        if (type == SQLITE_INTEGER) return rows.push(sqlite3_column_int64(s, column));
        const void* data = type == SQLITE_BLOB ? sqlite3_column_blob(s, column) : sqlite3_column_text(s, column);
        rows.push({data ? static_cast<const char*>(data) : "", static_cast<std::size_t>(sqlite3_column_bytes(s, column))});
    }

    sqlite3* db_ = nullptr;
    std::unordered_map<const Statement*, Prepared> prepared_;
    Command begin_{"begin"}, begin_immediate_{"begin immediate"}, commit_{"commit"}, savepoint_{"savepoint job"}, release_{"release job"},
        rollback_to_{"rollback to job"};
};

}  // namespace

std::unique_ptr<Connection> open_sqlite(const std::string& file, bool writer) { return std::make_unique<Sqlite>(file, writer); }

}  // namespace base
