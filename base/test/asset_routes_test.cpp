#include "base/asset_routes.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/router.h"

namespace {

const base::Asset script{"/assets/app-D3f2a91b.js", "text/javascript", "\"1\"", "plain script", "packed"};
const base::Asset picture{"/assets/logo.svg", "image/svg+xml", "\"2\"", "<svg/>", ""};
const std::vector<base::Asset> build = {script, picture, {"/index.html", "text/html; charset=utf-8", "\"3\"", "<html>", "br"},
                                        {"/sw.js", "text/javascript", "\"4\"", "worker", ""}};

std::string field(const base::Response& response, std::string_view name) {
    for (const auto& [key, value] : response.headers)
        if (key == name) return value;
    return "";
}

base::Response asked(const base::Asset& asset, base::Headers headers = {}) { return base::asset_response(asset, {.headers = std::move(headers)}); }

}  // namespace

TEST_CASE("a file named by its content is kept for a year, any other is asked for again") {
    CHECK(field(asked(script), "Cache-Control") == "public, max-age=31536000, immutable");
    CHECK(field(asked(picture), "Cache-Control") == "no-cache");
    CHECK(field(asked(build[2]), "Cache-Control") == "no-cache");
}

TEST_CASE("a file goes out packed to who can unpack it") {
    const auto packed = asked(script, {{"accept-encoding", "gzip, deflate, br"}});
    CHECK(packed.still == "packed");
    CHECK(field(packed, "Content-Encoding") == "br");
    CHECK(field(packed, "Vary") == "Accept-Encoding");
    for (const auto* list : {"", "gzip", "br;q=0", "bread"}) {
        CAPTURE(list);
        const auto plain = asked(script, {{"accept-encoding", list}});
        CHECK(plain.still == "plain script");
        CHECK(field(plain, "Content-Encoding") == "");
        CHECK(field(plain, "Vary") == "Accept-Encoding");
    }
    CHECK(asked(script, {{"accept-encoding", "br;q=0.5"}}).still == "packed");
    CHECK(asked(picture, {{"accept-encoding", "br"}}).still == "<svg/>");
}

TEST_CASE("who has the file is not sent it again") {
    CHECK(asked(script, {{"if-none-match", "\"0\", W/\"1\""}}).status == 304);
    CHECK(asked(script, {{"if-none-match", "*"}}).status == 304);
    CHECK(asked(script, {{"if-none-match", "\"0\""}}).status == 200);
}

TEST_CASE("files stand at their own address, and the shell of the pages at none") {
    const auto routes = base::asset_routes(build);
    const base::Router router(routes);
    const auto body_at = [&](std::string_view path) -> std::string {
        const auto found = router.find(base::Method::get, path);
        if (found.route < 0) return "no route";
        const auto pattern = routes[static_cast<std::size_t>(found.route)].pattern;
        return std::string(pattern);
    };
    CHECK(body_at("/app") == "no route");
    CHECK(body_at("/assets/logo.svg") == "/assets/{file*}");
    CHECK(body_at("/sw.js") == "/sw.js");
    CHECK(body_at("/index.html") == "no route");
    CHECK(base::asset_routes({}).empty());
}
