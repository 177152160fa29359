#include "base/reader.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <random>

namespace {

struct Read {
    int refusal = 0;
    bool complete = false;
    std::string verb, target, body;
    std::size_t taken = 0;
};

// `step` bytes at a time, as a network may bring them.
Read read(std::string_view bytes, std::size_t step = 1'000'000, std::size_t body_limit = 100) {
    base::RequestReader reader(2'000);
    Read result;
    std::size_t available = 0;
    bool body_placed = false;
    while (!reader.is_complete() && reader.refusal() == 0) {
        const auto taken = reader.take(bytes.substr(result.taken, available - result.taken));
        result.taken += taken;
        if (reader.has_head() && !body_placed && reader.refusal() == 0) {
            reader.body_into(&result.body, body_limit);
            body_placed = true;
        }
        if (taken == 0 && available == bytes.size()) break;
        if (taken == 0) available = std::min(bytes.size(), available + step);
    }
    result.refusal = reader.refusal();
    result.complete = reader.is_complete();
    result.verb = reader.head().verb;
    result.target = reader.head().target;
    return result;
}

std::string post(std::string_view fields, std::string_view body) {
    return "POST /a HTTP/1.1\r\nHost: x\r\n" + std::string(fields) + "\r\n" + std::string(body);
}

}  // namespace

TEST_CASE("a request is the same however it arrives") {
    const auto bytes = post("Content-Length: 5\r\n", "hello") + "GET";
    for (const std::size_t step : {1, 2, 7, 1000}) {
        CAPTURE(step);
        const auto request = read(bytes, step);
        CHECK(request.complete);
        CHECK(request.verb == "POST");
        CHECK(request.target == "/a");
        CHECK(request.body == "hello");
        CHECK(request.taken == bytes.size() - 3);  // the next request is left alone
    }
}

TEST_CASE("chunks are put together and trailers dropped") {
    for (const std::size_t step : {1, 3, 1000}) {
        const auto request = read(post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n2;note=x\r\nde\r\n0\r\nX-Late: 1\r\n\r\n"), step);
        CHECK(request.complete);
        CHECK(request.body == "abcde");
    }
}

TEST_CASE("no chunk at all is an empty body, in whatever pieces it comes") {
    for (const std::size_t step : {1, 2, 3, 4, 5}) {
        CAPTURE(step);
        const auto request = read(post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n"), step);
        CHECK(request.complete);
        CHECK(request.refusal == 0);
        CHECK(request.body == "");
    }
    CHECK_FALSE(read(post("Transfer-Encoding: chunked\r\n", "0\nab\r\n"), 1).complete);
}

namespace {

struct Refusal {
    std::string bytes;
    int status;
};

void check_refusals(const std::vector<Refusal>& table) {
    for (const auto& [bytes, status] : table) {
        CAPTURE(bytes);
        CHECK(read(bytes).refusal == status);
    }
}

}  // namespace

TEST_CASE("a body whose length two readers could understand differently is refused") {
    check_refusals({
        {post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400},
        {post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400},
        {post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!"), 400},
        {post("Content-Length: 5, 5\r\n", "hello"), 400},
        {post("Content-Length: -5\r\n", ""), 400},
        {post("Content-Length: 0x5\r\n", "hello"), 400},
        {post("Content-Length: 99999999999999999999999\r\n", ""), 400},
        {post("Transfer-Encoding: gzip\r\n", ""), 501},
        {post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501},
        {post("Transfer-Encoding: xchunked\r\n", ""), 501},
        {post("Transfer-Encoding: chunked\r\n", "zz\r\n"), 400},
        {post("Expect: the-impossible\r\n", ""), 417},
        {post("Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n"), 400},
        {post("Transfer-Encoding: chunked\r\n", "0\r\nA: b\r\n c\r\n\r\n"), 400},
        {post("Transfer-Encoding: chunked\r\n", "1\n\na\r\n0\r\n\r\n"), 400},
        {post("Transfer-Encoding: chunked\r\n", "1\r\nab\r\n0\r\n\r\n"), 400},
        {post("Transfer-Encoding: chunked\r\n", "0x1\r\na\r\n0\r\n\r\n"), 400},
        {post("Transfer-Encoding: chunked\r\n", "-1\r\na\r\n0\r\n\r\n"), 400},
        {post("Transfer-Encoding: chunked\r\n", "10000000000000001\r\na\r\n0\r\n\r\n"), 400},
        {post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {post("Transfer-Encoding: \"chunked\"\r\n", ""), 501},
        {post("Transfer-Encoding : chunked\r\n", ""), 400},
        {post("Content-Length: +5\r\n", "hello"), 400},
        {post("Content-Length:\r\n", ""), 400},
        {post("Content-Length: 5 5\r\n", "hello"), 400},
    });
}

TEST_CASE("a head that two readers could understand differently is refused") {
    check_refusals({
        {"GET / HTTP/1.1\r\n\r\n", 400},                              // no Host
        {"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400},
        {"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost: x/y\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost: x y\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost: <b>\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost: " + std::string(300, 'x') + "\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", 400},   // lines that are folded
        {"GET / HTTP/1.1\r\nHost: x\r\nA:\r\n\tb\r\n\r\n", 400},
        {"GET / HTTP/1.1\nHost: x\n\n", 505},
        {"GET / HTTP/1.1\r\nHost: x\r\nA: b\rC: d\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nA: b\nContent-Length: 5\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\n Host: x\r\n\r\n", 400},
        {"GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 505},
        {"GET / http/1.1\r\nHost: x\r\n\r\n", 505},
        {"GET / HTTP/1.1\r\nHost: x\r\nA: b\x01\r\n\r\n", 400},
        {"GET / HTTP/2.0\r\n\r\n", 505},
        {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
        {"GET  / HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"\x16\x03\x01\x02", 400},                                    // a TLS client
    });
}

TEST_CASE("a host may be a name or an address, with a port or without") {
    for (const std::string host : {"x", "kantor.go.id:8080", "[::1]:80", "127.0.0.1", ""}) CHECK(read("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").complete);
}

TEST_CASE("a head that is too long is refused, at once or dripping") {
    const std::string long_field = "GET / HTTP/1.1\r\nHost: x\r\nX-A: " + std::string(3'000, 'a') + "\r\n\r\n";
    CHECK(read(long_field).refusal == 431);
    CHECK(read(long_field, 10).refusal == 431);
    CHECK(read("GET /" + std::string(3'000, 'a')).refusal == 431);
    std::string many_fields = "GET / HTTP/1.1\r\nHost: x\r\n";
    for (int i = 0; i < 500; ++i) many_fields += "X-" + std::to_string(i) + ": 1\r\n";
    CHECK(read(many_fields, 10).refusal == 431);
}

TEST_CASE("a body that is too long is refused by its announcement, or when it passes the limit") {
    CHECK(read(post("Content-Length: 101\r\n", "")).refusal == 413);
    CHECK(read(post("Content-Length: 100\r\n", std::string(100, 'a'))).complete);
    CHECK(read(post("Transfer-Encoding: chunked\r\n", "65\r\n" + std::string(101, 'a') + "\r\n0\r\n\r\n")).refusal == 413);
}

TEST_CASE("a mangled request is understood the same way, whole or byte by byte") {
    const std::string models[] = {post("Content-Length: 5\r\nExpect: 100-continue\r\n", "hello"),
                                  post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n2;note=x\r\nde\r\n0\r\nX-Late: 1\r\n\r\n")};
    constexpr std::string_view tokens[] = {"\r", "\n", "\r\n", " ", ":", ",", ";", "0", "9", "f", "\t", "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n"};
    std::minstd_rand chance(42);
    for (int round = 0; round < 4'000; ++round) {
        auto bytes = models[round % 2];
        for (auto mistakes = chance() % 3 + 1; mistakes > 0; --mistakes) {
            const auto place = chance() % bytes.size();
            if (chance() % 3 == 0) bytes.erase(place, 1);
            else bytes.insert(place, tokens[chance() % std::size(tokens)]);
        }
        CAPTURE(bytes);
        const auto whole = read(bytes), dripping = read(bytes, 1);
        CHECK(whole.complete == dripping.complete);
        // A head without an end is refused for what is in it, or waited for until time is up.
        if (dripping.refusal != 0) CHECK(whole.refusal == dripping.refusal);
        if (whole.complete) CHECK(whole.body == dripping.body);
        if (whole.complete) CHECK(whole.taken == dripping.taken);
    }
}

TEST_CASE("fields of one name are joined") {
    base::Headers headers;
    headers.add("Cookie", "a=1");
    headers.add("Accept", "x");
    headers.add("COOKIE", "b=2");
    headers.add("accept", "y");
    CHECK(headers.get("cookie") == "a=1; b=2");
    CHECK(headers.get("accept") == "x, y");
    CHECK(headers.size() == 2);
    CHECK_FALSE(headers.has("host"));
}
