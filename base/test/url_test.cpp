#include "base/url.h"

#include <doctest/doctest.h>

TEST_CASE("a path is decoded") {
    CHECK(base::decoded_path("/app/hari-ini") == "/app/hari-ini");
    CHECK(base::decoded_path("/a%20b/%C3%A9") == "/a b/é");
    CHECK(base::decoded_path("/a+b") == "/a+b");
    CHECK(base::decoded_path("/.well-known/x..y") == "/.well-known/x..y");
}

TEST_CASE("a path that could mean two things is refused") {
    for (const auto* raw : {"/a%00b", "/a%2Fb", "/a%2fb", "/a%5Cb", "/a\\b", "/../etc", "/a/./b", "/a/%2e%2e/b", "/a/..", "/%", "/%4", "/%zz",
                            "/%FF", "/%C0%AF", "/%ED%A0%80", "", "a"}) {
        CAPTURE(raw);
        CHECK_FALSE(base::decoded_path(raw).has_value());
    }
}

TEST_CASE("a query is decoded, and the last of two equal names wins") {
    const auto query = base::decoded_query("q=budi+santoso&page=1&page=2&empty=&flag&x%3Dy=%26&&half=%4");
    CHECK(query.at("q") == "budi santoso");
    CHECK(query.at("page") == "2");
    CHECK(query.at("empty") == "");
    CHECK(query.at("flag") == "");
    CHECK(query.at("x=y") == "&");
    CHECK(query.at("half") == "%4");
    CHECK(query.size() == 6);
}

TEST_CASE("what no database takes is mended in a query") {
    const auto query = base::decoded_query("a=x%00y&b=%FF");
    CHECK(query.at("a") == "x\uFFFDy");
    CHECK(query.at("b") == "\uFFFD");
}

TEST_CASE("a target is cut into path and query, whoever sends it") {
    CHECK(base::split_target("/a?b=c?d")->path == "/a");
    CHECK(base::split_target("/a?b=c?d")->query == "b=c?d");
    CHECK(base::split_target("http://kantor.example:8080/a?b")->path == "/a");
    CHECK(base::split_target("https://kantor.example")->path == "/");
    CHECK(base::split_target("*")->path == "*");
    CHECK_FALSE(base::split_target("kantor.example:443").has_value());
    CHECK_FALSE(base::split_target("/a#b").has_value());
    CHECK_FALSE(base::split_target("").has_value());
}

TEST_CASE("what is percent-encoded decodes to itself") {
    CHECK(base::percent_encoded("a b/é~") == "a%20b%2F%C3%A9~");
    CHECK(base::decoded_query("x=" + base::percent_encoded("50% & lebih+kurang")).at("x") == "50% & lebih+kurang");
}
