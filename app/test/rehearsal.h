// Requests on the real way through the program (router, pipeline, guard, handler) without sockets. A rehearsal happens in one transaction
// that is undone, so that thousands of them find the same world; and it tells what was asked of the database.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/database.h"
#include "base/http.h"
#include "base/metrics.h"
#include "base/pipeline.h"
#include "base/router.h"

namespace app::test {

struct Asking {
    base::Method method = base::Method::get;
    std::string target;  // as in a request line
    std::string body = {};
    std::string type = "application/json";
    std::string token = {};                                      // of the session, as a cookie; "": nobody is signed in
    std::vector<std::pair<std::string, std::string>> more = {};  // header fields, in lower case
    std::string address = "192.0.2.1";
};

struct Reply {
    int status = 0;
    std::string rule, body;  // the rule of a refusal
    std::vector<std::pair<std::string, std::string>> headers;
    int statements = 0, rows_written = 0;  // of a rehearsal, also where the request was refused
    std::string header(std::string_view name) const;
};

// What a rehearsal lends to the pipeline: every transaction happens on the connection in hand, at once.
class InHand final : public base::Database {
public:
    explicit InHand(base::Database& real) : real_(real) {}
    void lend(base::Connection* connection) { connection_ = connection; }
    bool submit_read(base::Job job) override { return run(std::move(job)); }
    bool submit_write(base::Job job) override { return run(std::move(job)); }
    void read(const std::function<void(base::Connection&)>& work) override { work(*connection_); }
    void write(const std::function<void(base::Connection&)>& work) override { work(*connection_); }
    void backup(const std::string& file) override { real_.backup(file); }
    void tend() override { real_.tend(); }
    std::optional<base::Cause> trouble() const override { return real_.trouble(); }
    base::DatabaseFigures figures() const override { return real_.figures(); }
    bool is_postgres() const override { return real_.is_postgres(); }
    void stop() override {}

private:
    bool run(base::Job job);
    base::Database& real_;
    base::Connection* connection_ = nullptr;
};

class Rehearsal {
public:
    explicit Rehearsal(base::Database& database);

    Reply rehearse(const Asking& asking);
    Reply perform(const Asking& asking);  // and keeps what was done

    const std::vector<base::Route>& routes() const { return routes_; }  // all of the program's, and the server's own

private:
    Reply ask(base::Pipeline& pipeline, const Asking& asking);

    base::Database& database_;
    base::Metrics metrics_{{}};
    std::vector<base::Route> routes_;
    base::Router router_;
    base::ServerSettings settings_;
    InHand in_hand_;
    base::Pipeline rehearsing_, performing_;
};

}  // namespace app::test
