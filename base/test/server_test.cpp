// The server on the wire: connections, limits, time.
#include "base/server.h"

#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "base/connection.h"
#include "base/test/server_in_test.h"

namespace {

using base::test::Client;
using base::test::ServerInTest;

const base::test::Engine sqlite(false);

base::ServerSettings patient_settings() {
    auto settings = base::test::quick_settings();
    settings.idle_ms = settings.read_ms = settings.write_ms = 10'000;
    return settings;
}

}  // namespace

TEST_CASE("a connection lives on through many requests") {
    ServerInTest house(sqlite, patient_settings());
    Client client(house.port());
    for (int i = 0; i < 3; ++i) {
        const auto answer = client.get("/hello");
        CHECK(answer.status == 200);
        CHECK(answer.body == "halo 127.0.0.1");
    }
    CHECK(client.get("/say/apa%20kabar?q=%3F").body == "apa kabar?");
    const auto last = client.get("/hello", "Connection: close\r\n");
    CHECK(last.status == 200);
    CHECK(last.headers.get("connection") == "close");
    CHECK(client.is_closed());
}

TEST_CASE("requests sent without waiting are answered in their order") {
    ServerInTest house(sqlite, patient_settings());
    Client client(house.port());
    std::string bytes;
    for (const auto* word : {"satu", "dua", "tiga"}) bytes += "GET /say/" + std::string(word) + "?q= HTTP/1.1\r\nHost: x\r\n\r\n";
    bytes += "POST /api/notes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer siti\r\nContent-Length: 5\r\n\r\nempat";
    bytes += "GET /say/lima?q= HTTP/1.1\r\nHost: x\r\n\r\n";
    client.send(bytes);
    for (const auto* words : {"satu", "dua", "tiga", "kept empat", "lima"}) CHECK(client.read().body == words);
}

TEST_CASE("HEAD tells everything but the body, OPTIONS what is possible") {
    ServerInTest house(sqlite, patient_settings());
    Client client(house.port());
    client.send("HEAD /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto head = client.read(Client::Body::none);
    CHECK(head.status == 200);
    CHECK(head.headers.get("content-length") == "14");
    client.send("OPTIONS /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto options = client.read();
    CHECK(options.status == 204);
    CHECK(options.headers.get("allow") == "OPTIONS, GET, HEAD");
    CHECK_FALSE(options.headers.has("content-length"));
    client.send("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(client.read().status == 204);
    client.send("GET http://kantor.example/hello HTTP/1.1\r\nHost: kantor.example\r\n\r\n");
    CHECK(client.read().status == 200);
}

TEST_CASE("what finds no route is refused by name, and the connection lives on") {
    ServerInTest house(sqlite, patient_settings());
    Client client(house.port());
    CHECK(client.get("/api/nothing").rule() == "page_is_missing");
    const auto wrong_method = client.post("/hello", "a body");
    CHECK(wrong_method.status == 405);
    CHECK(wrong_method.headers.get("allow") == "OPTIONS, GET, HEAD");
    CHECK(client.get("/a%2Fb").rule() == "address_is_malformed");
    client.send("BREW /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(client.read().status == 501);
    CHECK(client.get("/hello").status == 200);
}

TEST_CASE("a browser that is refused gets a page") {
    ServerInTest house(sqlite, patient_settings());
    Client client(house.port());
    const auto page = client.get("/nothing", "Accept: text/html,*/*\r\nAccept-Language: en\r\n");
    CHECK(page.status == 404);
    CHECK(page.headers.get("content-type") == "text/html; charset=utf-8");
    CHECK(page.body.find("There is no such page.") != std::string::npos);
}

TEST_CASE("every answer carries the security fields") {
    ServerInTest house(sqlite, patient_settings());
    Client client(house.port());
    for (const auto* path : {"/hello", "/nothing"}) {
        const auto answer = client.get(path);
        CHECK(answer.headers.get("content-security-policy").find("default-src 'self'; script-src 'self'; style-src 'self'") == 0);
        CHECK(answer.headers.get("x-content-type-options") == "nosniff");
        CHECK(answer.headers.get("referrer-policy") == "same-origin");
        CHECK(answer.headers.get("cache-control") == "no-store");
        CHECK(answer.headers.has("date"));
    }
}

TEST_CASE("what is no request is answered once, and the connection ends") {
    struct Row {
        std::string bytes;
        int status;
        const char* rule;
    };
    ServerInTest house(sqlite, patient_settings());
    for (const auto& [bytes, status, rule] : std::initializer_list<Row>{
             {"GET /\x01 HTTP/1.1\r\n\r\n", 400, "request_is_malformed"},
             {"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400, "request_is_malformed"},
             {"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", 501, "transfer_coding_is_unknown"},
             {"GET / HTTP/1.1\r\nHost: x\r\nX: " + std::string(17'000, 'a') + "\r\n\r\n", 431, "header_is_too_large"},
             {"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n", 413, "body_is_too_large"},
             {"POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\n" + std::string(300'000, 'a'), 413, "body_is_too_large"},
         }) {
        CAPTURE(status);
        Client client(house.port());
        client.send(bytes);
        const auto answer = client.read();
        CHECK(answer.status == status);
        CHECK(answer.rule() == rule);
        CHECK(answer.headers.get("connection") == "close");
        CHECK(client.is_closed());
    }
}

TEST_CASE("bodies arrive whole: long, in chunks, or after a nod") {
    ServerInTest house(sqlite, patient_settings());
    Client client(house.port());
    CHECK(client.post("/upload", std::string(200'000, 'a')).body == "200000");
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
    CHECK(client.read().body == "5");
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    CHECK(client.read().status == 100);
    client.send("hi");
    CHECK(client.read().body == "2");
    CHECK(client.get("/big").body.size() == 300'000);
}

TEST_CASE("a body that is not wanted is not asked for") {
    ServerInTest house(sqlite, patient_settings());
    Client client(house.port());
    client.send("POST /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    CHECK(client.read().status == 404);
    CHECK(client.is_closed());
}

TEST_CASE("a silent connection is closed, a slow request is told so") {
    ServerInTest house(sqlite, base::test::quick_settings());
    Client silent(house.port()), slow_head(house.port()), slow_body(house.port());
    slow_head.send("GET /hello HTTP/1.1\r\nHo");
    slow_body.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    CHECK(silent.is_closed());
    for (auto* client : {&slow_head, &slow_body}) {
        const auto answer = client->read();
        CHECK(answer.status == 408);
        CHECK(answer.rule() == "request_took_too_long");
        CHECK(client->is_closed());
    }
}

TEST_CASE("who asks for much and takes nothing loses the connection") {
    ServerInTest house(sqlite, base::test::quick_settings());
    Client greedy(house.port()), other(house.port());
    std::string requests;
    for (int i = 0; i < 100; ++i) requests += "GET /big HTTP/1.1\r\nHost: x\r\n\r\n";
    greedy.send(requests);
    // Nothing but the server's own patience ends this: the client holds the connection open.
    auto metrics = other.get("/metrics");
    while (metrics.status == 200 && metrics.body.find("capaian_connections 1\n") == std::string::npos) metrics = other.get("/metrics");
    CHECK(metrics.status == 200);
    int answers = 0;
    while (greedy.read().status == 200) ++answers;
    CHECK(answers < 100);
}

TEST_CASE("more connections than allowed are turned away") {
    auto settings = patient_settings();
    settings.connections = 2;
    ServerInTest house(sqlite, settings);
    Client first(house.port()), second(house.port());
    CHECK(first.get("/hello").status == 200);
    CHECK(second.get("/hello").status == 200);
    Client third(house.port());
    const auto answer = third.read();
    CHECK(answer.status == 503);
    CHECK(answer.headers.get("retry-after") == "5");
    CHECK(third.is_closed());
}

TEST_CASE("bodies together take no more memory than allowed") {
    auto settings = patient_settings();
    settings.body_memory = 250'000;
    ServerInTest house(sqlite, settings);
    Client first(house.port()), second(house.port());
    first.send("POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n" + std::string(100'000, 'a'));
    second.send("POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\nExpect: 100-continue\r\n\r\n");
    CHECK(second.read().rule() == "server_is_busy");
    first.send(std::string(100'000, 'a'));
    CHECK(first.read().body == "200000");
    Client third(house.port());
    CHECK(third.post("/upload", std::string(200'000, 'a')).status == 200);
}

TEST_CASE("a route with a rate refuses who comes too often, whoever stands between") {
    auto settings = patient_settings();
    settings.proxies = {"127.0.0.1"};
    ServerInTest house(sqlite, settings);
    Client client(house.port());
    const std::string_view one = "X-Forwarded-For: 10.9.9.9, 10.0.0.1, 127.0.0.1\r\n";
    CHECK(client.get("/limited", one).body == "halo 10.0.0.1");
    CHECK(client.get("/limited", one).status == 200);
    const auto refused = client.get("/limited", one);
    CHECK(refused.status == 429);
    CHECK(refused.rule() == "too_many_requests");
    CHECK(refused.headers.get("retry-after") == "30");
    CHECK(client.get("/limited", "X-Forwarded-For: 10.0.0.2\r\n").status == 200);
}

TEST_CASE("who is not a proxy of ours cannot claim another address") {
    ServerInTest house(sqlite, patient_settings());
    Client client(house.port());
    CHECK(client.get("/hello", "X-Forwarded-For: 10.0.0.1\r\n").body == "halo 127.0.0.1");
}

TEST_CASE("several I/O threads share one port, and a second server may not") {
    auto settings = patient_settings();
    settings.threads = 3;
    ServerInTest house(sqlite, settings);
    for (int i = 0; i < 20; ++i) CHECK(Client(house.port()).get("/hello").status == 200);
    settings.port = house.port();
    base::Server second(settings, {}, *house.database, house.guard);
    CHECK_THROWS_AS(second.start(), base::Broken);
}

TEST_CASE("a server that stops finishes what it began and takes nothing new") {
    ServerInTest house(sqlite, patient_settings());
    const int port = house.port();
    Client working(port), waiting(port);
    CHECK(waiting.get("/hello").status == 200);
    working.send("POST /api/waits HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    house.gate.entered.get_future().wait();
    std::thread stopping([&] { house.server->stop(); });
    base::test::Answer late;
    for (int i = 0; i < 200 && late.status != 503; ++i) late = waiting.get("/hello");
    CHECK(late.rule() == "server_is_stopping");
    CHECK(late.headers.get("connection") == "close");
    house.gate.opened.set_value();
    const auto finished = working.read();
    CHECK(finished.status == 200);
    CHECK(finished.body == "waited");
    CHECK(finished.headers.get("connection") == "close");
    stopping.join();
    CHECK_THROWS_AS(Client{port}, base::Bug);
}

TEST_CASE("a server that stops does not wait for the idle") {
    ServerInTest house(sqlite, patient_settings());
    Client idle(house.port());
    CHECK(idle.get("/hello").status == 200);
    const auto before = std::chrono::steady_clock::now();
    house.server->stop();
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(1));
    CHECK(idle.is_closed());
}
