#include "base/server.h"

#include <algorithm>
#include <mutex>
#include <thread>

#include "base/admission.h"
#include "base/idempotency.h"
#include "base/io_thread.h"
#include "base/log.h"
#include "base/metrics.h"
#include "base/own_routes.h"
#include "base/pipeline.h"

namespace base {
namespace {

std::vector<std::string> names_of(const std::vector<Route>& routes) {
    std::vector<std::string> names;
    for (const auto& route : routes) names.push_back(std::string(verb_of(route.method)) + " " + std::string(route.pattern));
    return names;
}

}  // namespace

struct Server::State {
    State(ServerSettings server_settings, std::vector<Route> feature_routes, Database& server_database, Guard& guard)
        : settings(std::move(server_settings)),
          database(server_database),
          routes(with_own_routes(std::move(feature_routes))),
          metrics(names_of(routes)),
          admission(settings, routes),
          pipeline(settings, database, guard),
          reception{settings, admission, pipeline, metrics} {}

    std::vector<Route> with_own_routes(std::vector<Route> all) {
        add_own_routes(all, metrics, database);
        for (const auto& route : all)
            check(route.access != Access::none || route.permission.scope == Permission::Scope::anyone,
                  "a route without a database cannot know who is there");
        return all;
    }

    const ServerSettings settings;
    Database& database;
    const std::vector<Route> routes;
    Metrics metrics;
    Admission admission;
    Pipeline pipeline;
    Reception reception;
    std::vector<std::unique_ptr<IoThread>> threads;
    std::mutex starting_and_stopping;
    int port = 0;
};

Server::Server(ServerSettings settings, std::vector<Route> routes, Database& database, Guard& guard)
    : state_(std::make_unique<State>(std::move(settings), std::move(routes), database, guard)) {}

Server::~Server() { stop(); }

int Server::port() const { return state_->port; }

namespace {

// Once at each start; keep_answer() does it now and then while the server runs.
void forget_in_background(Database& database) {
    auto forget = [](Connection& connection) {
        Db db(connection, {});
        forget_old_answers(db, now());
    };
    auto told = [](std::exception_ptr failure) {
        if (failure) log(LogLevel::warning, "old_answers_were_not_forgotten");
    };
    database.submit_write({std::move(forget), std::move(told)});
}

}  // namespace

void Server::start() {
    auto& state = *state_;
    std::lock_guard lock(state.starting_and_stopping);
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const int threads = state.settings.threads > 0 ? state.settings.threads : std::max(1, cores);
    for (int i = 0; i < threads; ++i) {
        state.threads.push_back(std::make_unique<IoThread>(state.reception));
        if (i == 0) state.port = state.threads.front()->claim(state.settings.port);
        else state.threads.back()->join_in(state.port);
    }
    for (auto& thread : state.threads) thread->start();
    forget_in_background(state.database);
    log(LogLevel::info, "listening", {{"address", state.settings.address}, {"port", std::int64_t{state.port}}, {"threads", std::int64_t{threads}}});
}

void Server::stop() {
    auto& state = *state_;
    std::lock_guard lock(state.starting_and_stopping);
    if (state.threads.empty()) return;
    state.admission.close();
    for (auto& thread : state.threads) thread->drain();
    for (auto& thread : state.threads) thread->wait_until_drained();
    state.threads.clear();
    log(LogLevel::info, "stopped");
}

}  // namespace base
