#include "base/test/server_in_test.h"

#include <stdexcept>
#include <thread>

#include "base/apart.h"
#include "base/browser.h"
#include "base/connection.h"
#include "base/log.h"
#include "base/migrations.h"
#include "base/testing/short_memory.h"

namespace base::test {
namespace {

constexpr Permission for_anyone{"test.anyone", Permission::Scope::anyone};
constexpr Permission for_signed_in{"test.signed_in", Permission::Scope::signed_in};
constexpr Permission for_related{"test.related", Permission::Scope::related, 1};

const Migration note_table{"test", 1, "create table test_note (agency bigint not null, text text not null, primary key (agency, text))"};
const Statement insert_note{"test.insert_note", "insert into test_note (agency, text) values (?1, ?2)",
                            "insert into test_note (agency, text) values (?1, ?2)", Statement::Reach::agency, true};
const Statement all_notes{"test.all_notes", "select text from test_note where agency = ?1 order by text",
                          "select text from test_note where agency = ?1 order by text", Statement::Reach::agency, false};

Response text(std::string words, int status = 200) { return {.status = status, .type = "text/plain", .body = std::move(words)}; }

Result<Response> keep_note(Work& work, const Request& request) {
    work.db.run(insert_note, request.body);
    work.journal({.thing = "test_note", .action = "written", .before = "", .after = ""});
    auto response = text("kept " + request.body, 201);
    response.headers.emplace_back("Location", "/api/notes/" + std::to_string(request.body.size()));
    return response;
}

Result<Response> keep_note_and_refuse(Work& work, const Request& request) {
    TRY(keep_note(work, request));
    return Errors{refuse("field_is_missing", "/a"), refuse("field_is_unknown", "/b")};
}

Result<Response> break_down(Work&, const Request& request) {
    if (request.body == "bug") throw Bug{"on purpose"};
    if (request.body == "duplicate") throw Duplicate{"on purpose"};
    if (request.body == "broken") throw Broken{"on purpose"};
    if (request.body == "uncertain") throw Uncertain{"on purpose"};
    if (request.body == "no reason") return Errors{};
    throw std::runtime_error("on purpose");
}

Result<Response> keep_apart(Work& work, const Request& request) {
    TRY(in_write(work, [&](Work& inside) -> Result<Done> {
        TRY(keep_note(inside, request));
        if (request.body == "rubbish") return refuse("field_is_unknown");
        return Done{};
    }));
    std::string found;
    TRY(in_read(work, [&](Work& inside) -> Result<Done> {
        found = std::to_string(inside.db.all<std::string>(all_notes).size());
        return Done{};
    }));
    return text(found);
}

Result<Response> hello(Work&, const Request& request) { return text("halo " + request.address); }
Result<Response> echo(Work&, const Request& request) { return text(std::to_string(request.body.size())); }
Result<Response> say(Work&, const Request& request) { return text(request.captures.at("word") + request.query.at("q")); }
Result<Response> say_much(Work&, const Request&) { return text(std::string(300'000, 'x')); }
Result<Response> label(Work& work, const Request&) { return text(work.actor.label); }
Result<Response> count_notes(Work& work, const Request&) { return text(std::to_string(work.db.all<std::string>(all_notes).size())); }

// Its n-th allocation fails; the body says which.
Result<Response> keep_note_with_short_memory(Work& work, const Request& request) {
    const ShortMemory memory(std::stoi(request.body));
    auto response = keep_note(work, request);
    if (memory.has_failed()) return Errors{refuse("field_is_missing")};
    return response;
}

Result<Response> keep_silently(Work& work, const Request& request) {
    work.db.run(insert_note, request.body);
    return text("kept");
}

Result<Response> sign_in(Work&, const Request& request) {
    auto response = text("welcome");
    keep_session(response, request, "siti", 60);
    return response;
}

std::vector<Route> routes_with(Gate& gate) {
    const auto wait = [&gate](Work&, const Request&) -> Result<Response> {
        gate.entered.set_value();
        gate.open.wait();
        return text("waited");
    };
    auto limited = raw_route(Method::get, "/limited", for_anyone, Access::none, hello, "");
    limited.per_minute = 2;
    return {
        raw_route(Method::get, "/hello", for_anyone, Access::none, hello, ""),
        raw_route(Method::get, "/touches", for_anyone, Access::none, count_notes, ""),
        raw_route(Method::get, "/big", for_anyone, Access::none, say_much, ""),
        raw_route(Method::get, "/say/{word}", for_anyone, Access::none, say, ""),
        raw_route(Method::post, "/echo", for_anyone, Access::none, echo, "", 1000),
        raw_route(Method::post, "/upload", for_anyone, Access::none, echo, "", 200'000),
        raw_route(Method::get, "/api/me", for_signed_in, Access::read, label, ""),
        raw_route(Method::get, "/page", for_signed_in, Access::read, label, ""),
        raw_route(Method::post, "/api/waits", for_anyone, Access::write, wait, ""),
        raw_route(Method::post, "/api/notes", for_signed_in, Access::write, keep_note, ""),
        raw_route(Method::put, "/api/notes", for_signed_in, Access::write, keep_note, ""),
        raw_route(Method::get, "/api/notes", for_signed_in, Access::read, count_notes, ""),
        raw_route(Method::post, "/api/short-notes", for_signed_in, Access::write, keep_note_with_short_memory, ""),
        raw_route(Method::post, "/api/silent-notes", for_signed_in, Access::write, keep_silently, ""),
        raw_route(Method::post, "/api/refused-notes", for_signed_in, Access::write, keep_note_and_refuse, ""),
        raw_route(Method::post, "/api/unasked-notes", for_related, Access::write, keep_note, ""),
        raw_route(Method::post, "/api/failures", for_signed_in, Access::write, break_down, ""),
        raw_route(Method::post, "/api/apart-notes", for_signed_in, Access::apart, keep_apart, ""),
        raw_route(Method::post, "/api/unasked-apart", for_related, Access::apart, echo, ""),
        raw_route(Method::post, "/sign-in", for_anyone, Access::write, sign_in, ""),
        limited,
    };
}

}  // namespace

std::optional<Actor> TwoPeople::cached(std::string_view token) {
    if (!remembers || token != "siti") return std::nullopt;
    return Actor{{1}, {11}, {111}, 0, 420, "Siti from memory"};
}

std::optional<Actor> TwoPeople::load(Db&, std::string_view token) {
    ++loads;
    if (token == "siti") return Actor{{1}, {11}, {111}, 0, 420, "Siti"};
    if (token == "budi") return Actor{{2}, {22}, {222}, 0, 420, "Budi"};
    return std::nullopt;
}

Result<Done> TwoPeople::permits(Work& work, const Permission& permission) {
    if (permission.scope != Permission::Scope::related) work.authorised = true;
    return Done{};
}

void make_note_table(Database& database) {
    const Feature feature{.name = "test", .routes = {}, .migrations = std::span(&note_table, 1), .statements = {}, .sentences = {}};
    migrate(database, std::span(&feature, 1), now());
}

std::vector<std::string> notes_of(Database& database, std::int64_t agency) {
    std::vector<std::string> found;
    database.read([&](Connection& connection) { found = Db(connection, {agency}).all<std::string>(all_notes); });
    return found;
}

void write_note(Db& db, const std::string& words) { db.run(insert_note, words); }

void write_note(Database& database, std::int64_t agency, const std::string& words) {
    database.write([&](Connection& connection) {
        Db db(connection, {agency});
        write_note(db, words);
    });
}

ServerInTest::ServerInTest(const Engine& engine, ServerSettings settings, DatabaseSettings limits) : database(engine.open(std::move(limits))) {
    make_note_table(*database);
    set_log_level(LogLevel::silence);
    server = std::make_unique<Server>(std::move(settings), routes_with(gate), *database, guard);
    const auto before = database->figures().writes_committed;
    server->start();
    // Its first write is its own; a test that counts what waits begins after it.
    while (database->figures().writes_committed == before) std::this_thread::yield();
}

ServerInTest::~ServerInTest() {
    server->stop();
    database->stop();
}

ServerSettings quick_settings() {
    ServerSettings settings;
    settings.threads = 1;
    settings.idle_ms = 150;
    settings.read_ms = 150;
    settings.write_ms = 150;
    settings.slowest_rate = 10'000'000;
    settings.sweep_ms = 10;
    settings.drain_ms = 2'000;
    return settings;
}

}  // namespace base::test
