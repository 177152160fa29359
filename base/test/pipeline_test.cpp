// Who may, the transaction, and what is answered.
#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "base/browser.h"
#include "base/test/server_in_test.h"

namespace {

using base::test::Answer;
using base::test::Client;
using base::test::ServerInTest;
using Notes = std::vector<std::string>;

const base::test::Engine sqlite(false);
constexpr std::string_view siti = "Authorization: Bearer siti\r\n";
constexpr std::string_view budi = "Authorization: Bearer budi\r\n";

std::string with_key(std::string_view who, std::string_view key) { return std::string(who) + "Idempotency-Key: " + std::string(key) + "\r\n"; }

base::ServerSettings one_thread() {
    auto settings = base::test::quick_settings();
    settings.idle_ms = settings.read_ms = settings.write_ms = 10'000;
    return settings;
}

}  // namespace

TEST_CASE("who is not signed in is asked to sign in") {
    auto settings = one_thread();
    settings.sign_in_page = "/masuk";
    ServerInTest house(sqlite, settings);
    Client client(house.port());
    CHECK(client.get("/api/me").rule() == "sign_in_is_needed");
    CHECK(client.get("/api/me", "Authorization: Bearer stranger\r\n").status == 401);
    for (const auto* cookie : {"", "Cookie: sesi=ended\r\n"}) {
        const auto page = client.get("/page?a=b%26c", std::string("Accept: text/html\r\n") + cookie);
        CHECK(page.status == 303);
        CHECK(page.headers.get("location") == "/masuk?lanjut=%2Fpage%3Fa%3Db%2526c");
    }
}

TEST_CASE("a session is found in memory or in the database") {
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    CHECK(client.get("/api/me", siti).body == "Siti");
    CHECK(client.get("/api/me", "Cookie: sesi=siti\r\n").body == "Siti");
    CHECK(house.guard.loads == 2);
    house.guard.remembers = true;
    CHECK(client.get("/api/me", siti).body == "Siti from memory");
    CHECK(house.guard.loads == 2);
}

TEST_CASE("a write is kept in the agency of who asked") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        ServerInTest house(engine, one_thread());
        Client client(house.port());
        CHECK(client.post("/api/notes", "a", siti).status == 201);
        CHECK(client.post("/api/notes", "b", budi).status == 201);
        CHECK(house.notes(1) == Notes{"a"});
        CHECK(house.notes(2) == Notes{"b"});
    }
}

TEST_CASE("a refusal undoes what its handler wrote") {
    for (const auto& engine : base::test::engines()) {
        ServerInTest house(engine, one_thread());
        Client client(house.port());
        const auto refused = client.post("/api/refused-notes", "a", siti);
        CHECK(refused.status == 422);
        CHECK(refused.body.find(R"("path":"/b","rule":"field_is_unknown")") != std::string::npos);
        CHECK(house.notes(1).empty());
    }
}

TEST_CASE("a handler that asks nobody, or writes without the journal, is a bug and keeps nothing") {
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    for (const auto* path : {"/api/unasked-notes", "/api/silent-notes", "/api/unasked-apart"}) {
        CAPTURE(path);
        const auto answer = client.post(path, "a", siti);
        CHECK(answer.status == 500);
        CHECK(answer.rule() == "something_broke");
    }
    CHECK(client.get("/touches").status == 500);
    CHECK(house.notes(1).empty());
}

TEST_CASE("each way of breaking has its own answer, and none shows the inside") {
    struct Row {
        const char* body;
        int status;
        const char* rule;
    };
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    for (const auto& [body, status, rule] : std::initializer_list<Row>{{"bug", 500, "something_broke"},
                                                                       {"exception", 500, "something_broke"},
                                                                       {"no reason", 500, "something_broke"},
                                                                       {"duplicate", 409, "already_exists"},
                                                                       {"broken", 503, "database_is_away"},
                                                                       {"uncertain", 503, "storing_is_uncertain"}}) {
        CAPTURE(body);
        const auto answer = client.post("/api/failures", body, siti);
        CHECK(answer.status == status);
        CHECK(answer.rule() == rule);
        CHECK(answer.body.find("on purpose") == std::string::npos);
        CHECK(answer.headers.has("retry-after") == (status == 503));
    }
}

TEST_CASE("a full queue is told at once") {
    base::DatabaseSettings limits;
    limits.queue_limit = 1;
    ServerInTest house(sqlite, one_thread(), limits);
    Client holding(house.port()), queued(house.port()), refused(house.port());
    holding.send("POST /api/waits HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    house.gate.entered.get_future().wait();
    queued.send("POST /api/notes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer siti\r\nContent-Length: 1\r\n\r\na");
    while (house.database->figures().write_queue == 0) std::this_thread::yield();
    const auto before = std::chrono::steady_clock::now();
    const auto answer = refused.post("/api/notes", "b", siti);
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::milliseconds(50));
    CHECK(answer.status == 503);
    CHECK(answer.rule() == "server_is_busy");
    CHECK(answer.headers.get("retry-after") == "2");
    house.gate.opened.set_value();
    CHECK(holding.read().status == 200);
    CHECK(queued.read().status == 201);
    CHECK(house.notes(1) == Notes{"a"});
}

TEST_CASE("the same POST with the same key happens once") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        ServerInTest house(engine, one_thread());
        Client client(house.port());
        const auto first = client.post("/api/notes", "a", with_key(siti, "k-1"));
        const auto again = client.post("/api/notes", "a", with_key(siti, "k-1"));
        CHECK(first.status == 201);
        CHECK_FALSE(first.headers.has("idempotency-replayed"));
        CHECK(again.status == 201);
        CHECK(again.body == first.body);
        CHECK(again.headers.get("location") == first.headers.get("location"));
        CHECK(again.headers.get("content-type") == first.headers.get("content-type"));
        CHECK(again.headers.get("idempotency-replayed") == "true");
        CHECK(house.notes(1) == Notes{"a"});
        CHECK(client.post("/api/notes", "other", with_key(siti, "k-1")).rule() == "idempotency_key_reused");
        CHECK(client.post("/api/notes", "a", with_key(budi, "k-1")).body == "kept a");
        CHECK(house.notes(2) == Notes{"a"});
    }
}

TEST_CASE("a change of any kind takes a key, and a key belongs to one kind of change") {
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    const auto put = [&](const std::string& body) {
        client.send("PUT /api/notes HTTP/1.1\r\nHost: x\r\n" + with_key(siti, "k") + "Content-Length: 1\r\n\r\n" + body);
        return client.read();
    };
    CHECK(put("a").status == 201);
    CHECK(put("a").headers.get("idempotency-replayed") == "true");
    CHECK(put("b").rule() == "idempotency_key_reused");
    CHECK(client.post("/api/notes", "b", with_key(siti, "k")).status == 201);
    CHECK(house.notes(1) == Notes{"a", "b"});
}

TEST_CASE("two that race with one key get one answer") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        auto settings = one_thread();
        base::DatabaseSettings limits;
        limits.queue_limit = 100;
        ServerInTest house(engine, settings, limits);
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 8; ++i) clients.push_back(std::make_unique<Client>(house.port()));
        const std::string request = "POST /api/notes HTTP/1.1\r\nHost: x\r\n" + with_key(siti, "race") + "Content-Length: 1\r\n\r\na";
        for (auto& client : clients) client->send(request);
        for (auto& client : clients) CHECK(client->read().status == 201);
        CHECK(house.notes(1) == Notes{"a"});
    }
}

TEST_CASE("a refusal is not kept under its key: mended, the same key goes through") {
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    house.write_note(1, "a");
    CHECK(client.post("/api/notes", "a", with_key(siti, "k")).rule() == "already_exists");
    CHECK(client.post("/api/notes", "b", with_key(siti, "k")).status == 201);
}

TEST_CASE("an answer that hands out a session is not handed out again") {
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    for (int i = 0; i < 2; ++i) {
        const auto answer = client.post("/sign-in", "", with_key("", "k"));
        CHECK(answer.headers.has("set-cookie"));
        CHECK_FALSE(answer.headers.has("idempotency-replayed"));
    }
}

TEST_CASE("a key that cannot be one is refused") {
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    for (const std::string& key : {std::string("a b"), std::string("é"), std::string(129, 'k')})
        CHECK(client.post("/api/notes", "a", with_key(siti, key)).rule() == "idempotency_key_is_malformed");
    CHECK(client.post("/api/notes", "a", with_key(siti, std::string(128, 'k'))).status == 201);
}

TEST_CASE("a page of another site changes nothing") {
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    const auto answer = client.post("/api/notes", "a", "Cookie: sesi=siti\r\nSec-Fetch-Site: cross-site\r\n");
    CHECK(answer.status == 403);
    CHECK(answer.rule() == "request_from_elsewhere");
    CHECK(client.post("/api/notes", "b", "Cookie: sesi=siti\r\nOrigin: https://kantor.example\r\n").status == 201);
    CHECK(house.notes(1) == Notes{"b"});
}

TEST_CASE("slow work opens its own transactions and holds nobody up") {
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    CHECK(client.post("/api/apart-notes", "a", siti).body == "1");
    CHECK(client.post("/api/apart-notes", "rubbish", siti).rule() == "field_is_unknown");
    CHECK(house.notes(1) == Notes{"a"});
    CHECK(client.post("/api/apart-notes", "b").rule() == "sign_in_is_needed");
}

TEST_CASE("the server tells how it is") {
    ServerInTest house(sqlite, one_thread());
    Client client(house.port());
    CHECK(client.get("/healthz").body == "ok\n");
    CHECK(client.get("/readyz").body == "ok\n");
    client.get("/hello");
    client.post("/api/notes", "a", siti);
    const auto metrics = client.get("/metrics").body;
    for (const auto* line : {"capaian_requests_total{route=\"GET /hello\",status=\"200\"} 1\n",
                             "capaian_requests_total{route=\"POST /api/notes\",status=\"201\"} 1\n", "capaian_request_seconds_count 4\n",
                             "capaian_connections 1\n", "capaian_write_queue 0\n"}) {
        CAPTURE(line);
        CHECK(metrics.find(line) != std::string::npos);
    }
    CHECK(client.get("/api/openapi.json").body.find("\"/api/notes\":{\"post\"") != std::string::npos);
}
