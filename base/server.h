// The HTTP server: sockets, threads, and the way of a request through guard, transaction and answer (design 2).
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/database.h"
#include "base/http.h"

namespace base {

// Who is asking, and whether they may. The feature of accounts is the one that knows.
struct Guard {
    virtual ~Guard() = default;
    // From memory; called on I/O threads, so it must not wait. Nothing: not known here, ask load().
    virtual std::optional<Actor> cached(std::string_view token) = 0;
    // From the database, on one of its threads, in the transaction of the request (a snapshot for Access::read, so it only
    // reads). Nothing: no such session, or it has ended.
    virtual std::optional<Actor> load(Db& db, std::string_view token) = 0;
    // Refuses, or sets work.authorised; leaves it unset where only the handler can tell (Scope::related).
    virtual Result<Done> permits(Work& work, const Permission& permission) = 0;
};

struct ServerSettings {
    std::string address = "127.0.0.1";
    int port = 0;                          // 0: any free one, see Server::port
    int threads = 0;                       // I/O threads; 0: one for each core
    int slow_threads = 2;                  // for Access::apart
    int slow_queue = 64;                   // waiting for them; beyond it the answer is 503
    int slow_patience_ms = 2'000;          // and who would wait longer hears the same
    int connections = 10'000;              // open at once; beyond it 503 and goodbye
    std::size_t header_limit = 16 * 1024;  // bytes of request line and header fields
    std::size_t body_memory = 512 << 20;   // bytes of all bodies being read at once
    int idle_ms = 60'000;                  // between two requests of a connection
    int read_ms = 20'000;                  // for one request to arrive
    int write_ms = 30'000;                 // for the client to take its answer
    int slowest_rate = 4 * 1024;           // bytes a second; what is long gets more time than the two above at this rate
    int sweep_ms = 1'000;                  // how often those times are looked at
    int drain_ms = 30'000;                 // for requests in flight when the server stops
    std::vector<std::string> proxies;      // addresses whose X-Forwarded-For and X-Forwarded-Proto are believed
    std::string sign_in_page;              // where a page that needs sign-in sends a browser; "" answers 401
    std::string stylesheet;                // of pages that the server itself makes
};

class Server {
public:
    // Adds /healthz, /readyz, /metrics and /api/openapi.json to the routes. Throws Bug where two routes are the same.
    Server(ServerSettings settings, std::vector<Route> routes, Database& database, Guard& guard);
    ~Server();  // stops

    void start();      // listens when it returns; throws Broken where the address is taken
    int port() const;  // after start()

    // From any thread (not from inside a signal handler). No new connections; requests in flight finish and their writes commit; a
    // request that arrives meanwhile on an open connection gets 503. Returns when all threads have ended.
    void stop();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace base
