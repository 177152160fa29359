#include "app/test/rehearsal.h"

#include <semaphore>

#include "app/shell.h"
#include "base/assets.h"
#include "base/connection.h"
#include "base/own_routes.h"
#include "base/testing/client.h"
#include "base/url.h"
#include "features/identity/identity.h"

namespace app::test {
namespace {

using base::Connection;

// Counts what goes to the engine.
class Counted final : public Connection {
public:
    explicit Counted(Connection& real) : real_(real) {}
    bool is_postgres() const override { return real_.is_postgres(); }
    void begin_read() override { real_.begin_read(); }
    void begin_write() override { real_.begin_write(); }
    void commit() override { real_.commit(); }
    void rollback() override { real_.rollback(); }
    void savepoint() override { real_.savepoint(); }
    void release() override { real_.release(); }
    void rollback_to_savepoint() override { real_.rollback_to_savepoint(); }
    base::Rows query(const base::Statement& statement, std::span<const base::Param> params) override {
        ++statements;
        auto rows = real_.query(statement, params);
        if (statement.writes) rows_written += rows.size();
        return rows;
    }
    base::Question ask(const base::Statement& statement, std::span<const base::Param> params) override {
        ++statements;
        return real_.ask(statement, params);
    }
    base::Rows answer(base::Question question) override { return real_.answer(question); }
    std::int64_t run(const base::Statement& statement, std::span<const base::Param> params) override {
        ++statements;
        const auto changed = real_.run(statement, params);
        rows_written += static_cast<int>(changed);
        return changed;
    }
    void run_many(const base::Statement& statement, std::span<const std::vector<base::Param>> params) override {
        ++statements;
        rows_written += static_cast<int>(params.size());
        real_.run_many(statement, params);
    }
    void settle() override { real_.settle(); }
    void script(std::string_view sql) override { real_.script(sql); }
    void prepare(const base::Statement& statement) override { real_.prepare(statement); }

    int statements = 0, rows_written = 0;

private:
    Connection& real_;
};

struct Undo {};  // takes the rehearsal's transaction back

constexpr base::Asset pages[] = {{"/assets/app-3f2a91bc.js", "text/javascript", "\"a\"", "app()", ""},
                                 {"/index.html", "text/html", "\"i\"", "<html><head></head><body></body></html>", ""},
                                 {"/preload.txt", "text/plain", "\"p\"", "/app/hari-ini /assets/app-3f2a91bc.js\n", ""}};

std::vector<base::Route> all_routes(const base::Metrics& metrics, const base::Database& database) {
    auto routes = program_routes(pages, identity::guard(base::now));
    base::add_own_routes(routes, metrics, database);
    return routes;
}

base::Request request_of(const Asking& asking) {
    const auto parts = base::split_target(asking.target).value();
    base::Request request{.method = asking.method, .path = base::decoded_path(parts.path).value(), .query = base::decoded_query(parts.query),
                          .body = asking.body, .address = asking.address};
    request.headers.add("host", "capaian.example");
    if (!asking.body.empty()) request.headers.add("content-type", asking.type);
    if (!asking.token.empty()) request.headers.add("cookie", "sesi=" + asking.token);
    for (const auto& [name, value] : asking.more) request.headers.add(name, value);
    return request;
}

}  // namespace

std::string Reply::header(std::string_view name) const {
    for (const auto& [known, value] : headers)
        if (known == name) return value;
    return {};
}

bool InHand::run(base::Job job) {
    std::exception_ptr thrown;
    try {
        job.run(*connection_);
    } catch (...) {
        thrown = std::current_exception();
    }
    job.done(thrown);
    return true;
}

Rehearsal::Rehearsal(base::Database& database)
    : database_(database), routes_(all_routes(metrics_, database)), router_(routes_), in_hand_(database),
      rehearsing_(settings_, in_hand_, identity::guard(base::now)), performing_(settings_, database, identity::guard(base::now)) {}

Reply Rehearsal::ask(base::Pipeline& pipeline, const Asking& asking) {
    auto call = std::make_shared<base::Call>();
    call->request = request_of(asking);
    auto found = router_.find(asking.method, call->request.path);
    base::check(found.route >= 0, "a request of the tests has a route");
    call->request.captures = std::move(found.captures);
    call->route = &routes_[static_cast<std::size_t>(found.route)];
    std::binary_semaphore ended(0);
    call->work_ended = [&] { ended.release(); };
    for (bool answered = pipeline.begin(call); !answered; answered = pipeline.finish(call)) ended.acquire();
    const auto& response = call->response;
    Reply reply{response.status, {}, response.body + std::string(response.still), response.headers};
    if (response.status >= 400) reply.rule = base::test::Answer{response.status, {}, response.body}.rule();
    return reply;
}

Reply Rehearsal::rehearse(const Asking& asking) {
    Reply reply;
    try {
        database_.write([&](Connection& connection) {
            Counted counted(connection);
            in_hand_.lend(&counted);
            reply = ask(rehearsing_, asking);
            reply.statements = counted.statements;
            reply.rows_written = counted.rows_written;
            throw Undo{};
        });
    } catch (const Undo&) {
    }
    return reply;
}

Reply Rehearsal::perform(const Asking& asking) { return ask(performing_, asking); }

}  // namespace app::test
