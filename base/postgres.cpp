// PostgreSQL behind Connection: libpq, one prepared statement per name, text format. Whatever needs no answer is sent without waiting for
// one (pipeline mode), so that a request waits for the server as often as it asks something, and once more for all that it wrote.
#include <libpq-fe.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/connection.h"
#include "base/postgres_values.h"

namespace base {
namespace {

// Nobody waits longer for the writer before it than SQLite's busy timeout, and no copy of the program that has stopped in the middle of a
// transaction keeps the others waiting for ever. Where the server would answer a commit before it is durable, it does not here.
constexpr const char* session_settings =
    "set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '60s';"
    "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'";

Cause cause_of(std::string_view state) {
    if (state == "55P03") return Cause::away;  // held by another copy of the program for longer than we wait
    if (state == "53100") return Cause::disk_full;
    if (state == "53200") return Cause::memory;
    return state == "58030" ? Cause::disk_failed : Cause::unknown;
}

// An insert of values makes one row or fails.
bool makes_one_row(std::string_view sql) {
    const auto has = [&](std::string_view words) { return sql.find(words) != std::string_view::npos; };
    return sql.substr(std::min(sql.find_first_not_of(" \n"), sql.size())).starts_with("insert into ") && has("values (") && !has("select ") &&
           !has("on conflict") && !has("returning");
}

class Postgres : public Connection {
public:
    explicit Postgres(const std::string& address) : address_(address) { connect(); }
    ~Postgres() override { PQfinish(connection_); }

    bool is_postgres() const override { return true; }
    void begin_read() override { begin("begin isolation level repeatable read read only"); }
    // One writer at a time, as in SQLite: what was loaded still stands when it is saved, whichever copy of the program writes.
    void begin_write() override { begin("begin; select pg_advisory_xact_lock(hashtextextended('capaian writes ' || current_schema(), 0))"); }
    void commit() override {
        settle();
        Answer answer(PQexec(connection_, "commit"));
        if (!is_connected()) throw Uncertain{PQerrorMessage(connection_)};
        if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) fail(answer.get(), "commit");
        // The answer to the commit of a transaction in which a statement failed is no error.
        if (std::string_view(PQcmdStatus(answer.get())) != "COMMIT") throw Broken{"commit: a statement had failed, and nothing is kept", false};
    }
    void rollback() override {
        forget_unanswered();
        PQclear(PQexec(connection_, "rollback"));
    }
    void savepoint() override { send("savepoint job"); }
    void release() override {
        send("release savepoint job");
        settle();
    }
    void rollback_to_savepoint() override {
        settings_seen().clear();
        forget_unanswered();
        command("rollback to savepoint job; release savepoint job");
    }

    Rows query(const Statement& statement, std::span<const Param> params) override {
        return answer(ask(statement, params));
    }

    Question ask(const Statement& statement, std::span<const Param> params) override {
        if (statement.writes) note_attempt();
        send(statement, params);
        unanswered_.back().question = static_cast<Question>(++questions_);
        return *unanswered_.back().question;
    }

    Rows answer(Question question) override {
        settle();
        auto found = answers_.extract(question);
        check(!found.empty(), "a question is answered once, in the transaction that asked it");
        return rows_of(found.mapped().get());
    }

    std::int64_t run(const Statement& statement, std::span<const Param> params) override {
        note_attempt();
        if (prepared(statement).makes_one_row) {
            send(statement, params);
            PQflush(connection_);  // the server writes it while we think of what comes next
            return 1;
        }
        send(statement, params);
        const auto answer = last_answer();
        const std::string changed = PQcmdTuples(answer.get());
        return changed.empty() ? 0 : std::stoll(changed);
    }

    // A whole batch costs one round trip. The first failure aborts the rest, as the transaction would.
    void run_many(const Statement& statement, std::span<const std::vector<Param>> rows) override {
        note_attempt();
        for (const auto& params : rows) send(statement, params);
        last_answer();
    }

    void settle() override { last_answer(); }

    void script(std::string_view sql) override {
        note_attempt();
        settle();
        command(std::string(sql).c_str());
    }

    void prepare(const Statement& statement) override { prepared(statement); }

private:
    bool is_connected() const { return PQstatus(connection_) == CONNECTION_OK; }

    void connect() {
        // While the database is away, one attempt a second is enough: everybody else hears it at once.
        if (std::chrono::steady_clock::now() < next_attempt_) throw Broken{away_, true, Cause::away};
        PQfinish(connection_);
        // A server that has vanished without a word is noticed. What the address says for itself wins.
        const char* names[] = {"connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout", "dbname", nullptr};
        const char* values[] = {"5", "10", "5", "3", "20000", address_.c_str(), nullptr};
        connection_ = PQconnectdbParams(names, values, 1);
        if (!is_connected()) {
            away_ = PQerrorMessage(connection_);
            next_attempt_ = std::chrono::steady_clock::now() + std::chrono::seconds(1);
            PQfinish(std::exchange(connection_, nullptr));
            throw Broken{away_, true, Cause::away};
        }
        PQsetNoticeProcessor(connection_, [](void*, const char*) {}, nullptr);
        PQsetErrorVerbosity(connection_, PQERRORS_TERSE);  // the details show values of rows, and logs hold no NIP
        prepared_.clear();
        unanswered_.clear();
        command(session_settings);
    }

    // A connection that was lost between transactions is opened again; within one, the work has failed.
    void begin(const char* sql) {
        settings_seen().clear();
        answers_.clear();
        if (is_connected()) {
            try {
                return command(sql);
            } catch (const Broken&) {
                if (is_connected()) throw;
            }
        }
        connect();
        command(sql);
    }

    void command(const char* sql) {
        Answer answer(PQexec(connection_, sql));
        const auto status = PQresultStatus(answer.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail(answer.get(), sql);
    }

    struct Prepared {
        std::string name;
        int parameters;
        bool makes_one_row;
    };
    const Prepared& prepared(const Statement& statement) {
        if (const auto known = prepared_.find(&statement); known != prepared_.end()) return known->second;
        settle();
        const std::string name(statement.name);
        const auto sql = postgres_placeholders(statement.postgres);
        Answer answer(PQprepare(connection_, name.c_str(), sql.c_str(), 0, nullptr));
        if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) fail(answer.get(), statement.name);
        Answer described(PQdescribePrepared(connection_, name.c_str()));
        return prepared_.emplace(&statement, Prepared{name, PQnparams(described.get()), makes_one_row(sql)}).first->second;
    }

    void send(const Statement& statement, std::span<const Param> params) {
        const auto& known = prepared(statement);
        const Arguments arguments(params);
        check(known.parameters <= arguments.count(), "a statement has no more parameters than arguments");
        begin_pipeline(statement.name);
        const bool sent = PQsendQueryPrepared(connection_, known.name.c_str(), known.parameters, arguments.values(), arguments.lengths(),
                                              arguments.formats(), 0);
        if (!sent) fail(nullptr, statement.name);
    }

    void send(const char* command) {
        begin_pipeline(command);
        if (!PQsendQueryParams(connection_, command, 0, nullptr, nullptr, nullptr, nullptr, 0)) fail(nullptr, command);
    }

    void begin_pipeline(std::string_view next) {
        // The server's answers must fit into what lies between us and it, or both would wait for ever.
        constexpr std::size_t most_unanswered = 1000;
        if (unanswered_.size() >= most_unanswered) settle();
        if (unanswered_.empty() && !PQenterPipelineMode(connection_)) fail(nullptr, next);
        unanswered_.push_back({next, {}});
    }

    // Waits for the answers to all that was sent. The last of them; or throws what the first failure among them says.
    Answer last_answer() {
        if (unanswered_.empty()) return nullptr;
        const auto sent = std::exchange(unanswered_, {});
        if (!PQpipelineSync(connection_)) fail(nullptr, sent.back().what);
        Answer last, failed;
        std::string_view failed_at;
        for (std::size_t at = 0;;) {
            Answer answer(PQgetResult(connection_));
            if (!is_connected()) fail(answer.get(), sent.back().what);
            const auto status = PQresultStatus(answer.get());
            if (answer && status == PGRES_PIPELINE_SYNC) break;
            const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
            if (!answer) ++at;  // the end of what one of them says
            else if (good && sent[at].question) answers_.insert_or_assign(*sent[at].question, std::move(answer));
            else if (good) last = std::move(answer);
            else if (!failed) failed_at = sent[at].what, failed = std::move(answer);
        }
        PQexitPipelineMode(connection_);
        if (failed) fail(failed.get(), failed_at);
        return last;
    }

    // Of work that is undone.
    void forget_unanswered() noexcept {
        try {
            settle();
        } catch (...) {
        }
    }

    [[noreturn]] void fail(const PGresult* answer, std::string_view where) {
        const char* state = answer ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : nullptr;
        // Without the server's detail, which quotes the row: this goes to the log.
        const char* primary = answer ? PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
        const std::string what = std::string(where) + ": " + (primary ? primary : PQerrorMessage(connection_));
        const std::string code = state ? state : "";
        if (code == "23505") throw Duplicate{what};
        const bool may_pass = code == "40001" || code == "40P01" || code == "55P03" || code == "57P01";
        throw Broken{what, may_pass || !is_connected(), is_connected() ? cause_of(code) : Cause::away};
    }

    std::string address_, away_;
    std::chrono::steady_clock::time_point next_attempt_{};
    PGconn* connection_ = nullptr;
    std::map<const Statement*, Prepared> prepared_;
    struct Sent {
        std::string_view what;
        std::optional<Question> question;  // none: only its success is of interest
    };
    std::vector<Sent> unanswered_;  // since anybody last waited
    std::int64_t questions_ = 0;
    std::map<Question, Answer> answers_;  // that nobody has come for yet
};

}  // namespace

std::unique_ptr<Connection> open_postgres(const std::string& address) { return std::make_unique<Postgres>(address); }

}  // namespace base
