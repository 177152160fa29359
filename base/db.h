// One connection of either engine, inside a transaction or a snapshot. Statements are written in .sql files and named.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/amount.h"
#include "base/day.h"
#include "base/id.h"
#include "base/names.h"
#include "base/result.h"

namespace base {

// A named statement, generated from features/X/sql/X.sql. In an `agency` statement ?1 is always the agency the work is
// for: Db binds it, so that no query can forget it; the caller's arguments are ?2, ?3 … An `installation` statement
// (sign-in, sessions, jobs: "-- name: find_session (installation)") binds its own ?1.
struct Statement {
    enum class Reach { agency, installation };
    std::string_view name;
    std::string_view sqlite;
    std::string_view postgres;
    Reach reach;
    bool writes;
    bool settles = false;  // "(settings)": writes what is remembered (base/remembered.h)
};

using Bytes = std::vector<std::byte>;

// What can be bound. Text and bytes are borrowed for the time of the call.
class Param {
public:
    using Value = std::variant<std::monostate, std::int64_t, std::string_view, std::string, std::span<const std::byte>>;

    Param(std::nullptr_t) {}
    Param(std::int64_t v) : value_(v) {}
    Param(int v) : value_(std::int64_t{v}) {}
    Param(bool v) : value_(std::int64_t{v}) {}
    Param(std::string_view v) : value_(v) {}
    Param(const std::string& v) : value_(std::string_view(v)) {}
    Param(const char* v) : value_(std::string_view(v)) {}
    Param(const Bytes& v) : value_(std::span<const std::byte>(v)) {}
    Param(Instant v) : value_(v.micros) {}
    Param(Amount v) : value_(v.ten_thousandths) {}
    Param(Day v) : value_(to_text(v)) {}
    template <class Of>
    Param(Id<Of> v) {
        if (v) value_ = v.value;  // "none" is null
    }
    template <class E>
        requires std::is_enum_v<E>
    Param(E v) : value_(name_of(v)) {}
    template <class T>
    Param(const std::optional<T>& v) {
        if (v) value_ = Param(*v).value_;
    }

    const Value& value() const { return value_; }
    // Copies borrowed text, for a batch that is sent later.
    void keep() {
        if (const auto* text = std::get_if<std::string_view>(&value_)) value_ = std::string(*text);
    }

private:
    Value value_;
};

// A result set, all of it in memory: the cells' text lies in one buffer, SQLite's whole numbers as they are.
class Rows {
public:
    Rows() = default;
    explicit Rows(std::vector<std::string> columns) : columns_(std::move(columns)) {}

    int size() const { return columns_.empty() ? 0 : static_cast<int>(cells_.size() / columns_.size()); }
    const std::vector<std::string>& columns() const { return columns_; }
    bool is_null(int row, int column) const { return at(row, column).length == null; }
    std::string_view text(int row, int column) const;  // "" for null; a Bug for a number of SQLite's
    std::int64_t integer(int row, int column) const;   // 0 for null

    void push_null() { cells_.push_back({0, null}); }
    void push(std::string_view text);
    void push(std::int64_t number) { cells_.push_back({number, whole_number}); }

private:
    static constexpr std::int64_t null = -1, whole_number = -2;
    struct Cell {
        std::int64_t value;   // the number itself, or where in the buffer the text begins
        std::int64_t length;  // of the text, in bytes
    };
    const Cell& at(int row, int column) const { return cells_[static_cast<std::size_t>(row) * columns_.size() + column]; }
    std::vector<std::string> columns_;
    std::vector<Cell> cells_;
    std::string buffer_;
};

// Rows as values. For a described struct (CAPAIAN_ROW in its codec unit) columns meet members by name, and a member without a
// column is a Bug; for the scalars below the first column is the value.
template <class T>
std::vector<T> read_rows(const Rows& rows);
template <>
std::vector<std::int64_t> read_rows(const Rows& rows);
template <>
std::vector<std::string> read_rows(const Rows& rows);

class Connection;  // base/connection.h: the two drivers
enum class Question : std::int64_t;
Rows answer_to(Connection& connection, Question question);

// A question on its way: its answer, once.
template <class T>
class Asked {
public:
    Asked(Connection& connection, Question question) : connection_(connection), question_(question) {}
    std::vector<T> all() { return read_rows<T>(answer_to(connection_, question_)); }
    std::optional<T> one() {
        auto found = all();
        if (found.empty()) return std::nullopt;
        return std::move(found.front());
    }

private:
    Connection& connection_;
    Question question_;
};

class Db {
public:
    Db(Connection& connection, AgencyId agency) : connection_(connection), agency_(agency) {}

    AgencyId agency() const { return agency_; }
    // The same connection on behalf of another agency: only for sign-in, jobs and the command line.
    Db for_agency(AgencyId agency) const { return {connection_, agency}; }

    template <class T, class... Args>
    std::vector<T> all(const Statement& statement, const Args&... args) {
        return read_rows<T>(query(statement, {Param(args)...}));
    }
    template <class T, class... Args>
    std::optional<T> one(const Statement& statement, const Args&... args) {
        auto found = all<T>(statement, args...);
        if (found.empty()) return std::nullopt;
        return std::move(found.front());
    }
    // Asks before the answer is wanted, so that several questions are one way to the server.
    template <class T, class... Args>
    Asked<T> ask(const Statement& statement, const Args&... args) {
        return {connection_, ask_bound(statement, {Param(args)...})};
    }
    // Rows changed. Throws Duplicate when a unique constraint refuses.
    template <class... Args>
    std::int64_t run(const Statement& statement, const Args&... args) {
        return run_bound(statement, {Param(args)...});
    }
    Rows query(const Statement& statement, std::initializer_list<Param> args);

    // How many statements ran: pages have a budget, and a write without a journal entry is a Bug.
    int statements() const { return statements_; }
    int writes() const { return writes_; }
    // Which settings of the agency this transaction sees, see base/remembered.h; 0: none were ever written.
    std::int64_t settings_revision();
    Connection& connection() { return connection_; }

private:
    friend class Batch;
    Question ask_bound(const Statement& statement, std::initializer_list<Param> args);
    std::int64_t run_bound(const Statement& statement, std::initializer_list<Param> args);
    void note_write(const Statement& statement);
    std::vector<Param> bound(const Statement& statement, std::initializer_list<Param> args) const;

    Connection& connection_;
    AgencyId agency_;
    int statements_ = 0;
    int writes_ = 0;
};

// One statement for many rows: prepared once on SQLite, sent in pipeline mode on PostgreSQL. Rows go out a thousand at a
// time; the caller ends with send(). Bytes are borrowed until then.
class Batch {
public:
    Batch(Db& db, const Statement& statement) : db_(db), statement_(statement) {}
    template <class... Args>
    void add(const Args&... args) {
        add_bound({Param(args)...});
    }
    void send();

private:
    void add_bound(std::initializer_list<Param> args);
    Db& db_;
    const Statement& statement_;
    std::vector<std::vector<Param>> pending_;
};

}  // namespace base
