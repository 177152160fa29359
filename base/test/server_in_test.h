// A server with a handful of routes, two people at the door, and a database of its own.
#pragma once

#include <atomic>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "base/server.h"
#include "base/testing/client.h"
#include "base/testing/engines.h"

namespace base::test {

// Knows the tokens "siti" (agency 1) and "budi" (agency 2). Permits everyone what is for anyone or for the signed-in; what is about a
// relation is left to the handler.
struct TwoPeople : Guard {
    std::optional<Actor> cached(std::string_view token) override;
    std::optional<Actor> load(Db& db, std::string_view token) override;
    Result<Done> permits(Work& work, const Permission& permission) override;
    std::atomic<int> loads{0};
    std::atomic<bool> remembers{false};  // answers from memory
};

// Holds a handler until the test lets it go.
struct Gate {
    std::promise<void> entered, opened;
    std::shared_future<void> open = opened.get_future().share();
};

// The table behind the routes.
void make_note_table(Database& database);
std::vector<std::string> notes_of(Database& database, std::int64_t agency);
void write_note(Db& db, const std::string& text);
void write_note(Database& database, std::int64_t agency, const std::string& text);

struct ServerInTest {
    explicit ServerInTest(const Engine& engine, ServerSettings settings = {}, DatabaseSettings limits = {});
    ~ServerInTest();
    int port() const { return server->port(); }
    std::vector<std::string> notes(std::int64_t agency) { return notes_of(*database, agency); }
    void write_note(std::int64_t agency, const std::string& text) { test::write_note(*database, agency, text); }

    std::unique_ptr<Database> database;
    TwoPeople guard;
    Gate gate;
    std::unique_ptr<Server> server;
};

ServerSettings quick_settings();  // one thread; time limits of some tens of milliseconds

}  // namespace base::test
