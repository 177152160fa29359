#include "base/browser.h"

#include <doctest/doctest.h>

namespace {

using base::Headers;
using base::Method;
using base::Request;

Request posted(Headers headers, std::string body = "") {
    Request request{.method = Method::post, .headers = std::move(headers)};
    request.body = std::move(body);
    return request;
}

constexpr std::string_view form = "application/x-www-form-urlencoded";

}  // namespace

TEST_CASE("a browser's request must show that a page of ours caused it") {
    struct Row {
        const char* what;
        Headers headers;
        bool from_here;
    };
    for (const auto& [what, headers, from_here] : std::initializer_list<Row>{
             {"fetch from our page", {{"cookie", "sesi=t"}, {"sec-fetch-site", "same-origin"}}, true},
             {"typed by hand", {{"cookie", "sesi=t"}, {"sec-fetch-site", "none"}}, true},
             {"another site", {{"cookie", "sesi=t"}, {"sec-fetch-site", "cross-site"}}, false},
             {"a neighbour of ours", {{"cookie", "sesi=t"}, {"sec-fetch-site", "same-site"}}, false},
             {"our origin", {{"cookie", "sesi=t"}, {"host", "kantor.example"}, {"origin", "https://Kantor.example"}}, true},
             {"another port", {{"cookie", "sesi=t"}, {"host", "kantor.example"}, {"origin", "https://kantor.example:81"}}, false},
             {"another origin", {{"cookie", "sesi=t"}, {"host", "kantor.example"}, {"origin", "https://kantor.example.evil"}}, false},
             {"says nothing", {{"cookie", "sesi=t"}}, false},
             {"hides its origin", {{"cookie", "sesi=t"}, {"origin", "null"}}, false},
             {"a program", {{"authorization", "Bearer t"}}, true},
             {"a program that talks like another site", {{"authorization", "Bearer t"}, {"sec-fetch-site", "cross-site"}}, true},
             {"nobody, from nowhere", {}, true},
             {"nobody, from another site", {{"sec-fetch-site", "cross-site"}}, false},
         }) {
        CAPTURE(what);
        CHECK(base::comes_from_here(posted(headers)) == from_here);
    }
    CHECK(base::comes_from_here({.method = Method::get, .headers = {{"cookie", "sesi=t"}, {"sec-fetch-site", "cross-site"}}}));
}

TEST_CASE("a plain form of an old browser proves itself with the csrf field") {
    const Headers headers{{"cookie", "sesi=t0ken"}, {"content-type", form}};
    CHECK(base::comes_from_here(posted(headers, "a=1&csrf=" + base::csrf_token("t0ken"))));
    CHECK_FALSE(base::comes_from_here(posted(headers, "a=1&csrf=" + base::csrf_token("other"))));
    CHECK_FALSE(base::comes_from_here(posted(headers, "a=1&csrf=")));
    CHECK(base::csrf_token(posted(headers)) == base::csrf_token("t0ken"));
    CHECK(base::csrf_token("t0ken").find("t0ken") == std::string::npos);
}

TEST_CASE("the session cookie is out of reach of scripts and other sites") {
    base::Response response;
    base::keep_session(response, {.secure = true}, "abc", 3600);
    CHECK(response.headers[0].second == "sesi=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600; Secure");
    base::Response plain;
    base::drop_session(plain, {});
    CHECK(plain.headers[0].second == "sesi=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
}

TEST_CASE("a program's token goes before a browser's") {
    CHECK(base::session_token({.headers = {{"authorization", "Bearer a"}, {"cookie", "sesi=b"}}}) == "a");
    CHECK(base::session_token({.headers = {{"cookie", "sesi=b"}}}) == "b");
    CHECK(base::session_token({.headers = {{"authorization", "Basic a"}}}) == "");
}

TEST_CASE("the language is the chosen one, else the preferred one, else Indonesian") {
    using base::Language;
    struct Row {
        Headers headers;
        Language language;
    };
    for (const auto& [headers, language] : std::initializer_list<Row>{
             {{}, Language::indonesian},
             {{{"accept-language", "id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7"}}, Language::indonesian},
             {{{"accept-language", "en-GB,en;q=0.8,id;q=0.6"}}, Language::english},
             {{{"accept-language", "jv, su"}}, Language::indonesian},
             {{{"accept-language", "en;q=1e300,id;q=nan"}}, Language::english},
             {{{"accept-language", "en;q=-1e300"}}, Language::indonesian},
             {{{"accept-language", "en"}, {"cookie", "bahasa=id"}}, Language::indonesian},
             {{{"cookie", "bahasa=en"}}, Language::english},
         })
        CHECK(base::language_of({.headers = headers}) == language);
}

TEST_CASE("an address to go on to is ours or none") {
    CHECK(base::own_address("/app/hari-ini?x=1") == "/app/hari-ini?x=1");
    for (const auto* foreign : {"", "https://evil.example", "//evil.example", "/\\evil.example", "/a\r\nb", "app"}) CHECK(base::own_address(foreign) == "/");
}
