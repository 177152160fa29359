// Sessions that have ended, tokens that are played again, requests from other sites, guesses.
#include <doctest/doctest.h>

#include <ctime>

#include "app/test/permission_table.h"
#include "base/browser.h"

namespace {

using namespace app::test;
using base::Method;

constexpr int hour = 3600;
const std::string new_password = "pohon mangga rindang";

Reply with_cookie(TwoTowns& towns, const std::string& token, Asking asking) {
    asking.token = token;
    if (asking.more.empty()) asking.more = {{"sec-fetch-site", "same-origin"}};
    return towns.desk().perform(asking);
}

Reply with_bearer(TwoTowns& towns, const std::string& token, Asking asking) {
    asking.more.emplace_back("authorization", "Bearer " + token);
    return towns.desk().perform(asking);
}

Reply sign_in(TwoTowns& towns, const std::string& nip, const std::string& password, const std::string& address = "192.0.2.7",
              const std::string& keep = "false") {
    return towns.desk().perform({.method = Method::post, .target = "/api/sessions",
                                 .body = R"({"nip":")" + nip + R"(","password":")" + password + R"(","keep":)" + keep + "}", .address = address});
}

const Asking who_am_i{.target = "/api/me"};

// However it is sent.
bool is_dead(TwoTowns& towns, const std::string& token) {
    const auto report = Asking{.method = Method::put, .target = "/api/reflections/2026-11-16", .body = R"({"went_well":"x","hindered":"","next":""})"};
    for (const auto& asking : {who_am_i, report})
        if (with_cookie(towns, token, asking).rule != "sign_in_is_needed" || with_bearer(towns, token, asking).rule != "sign_in_is_needed") return false;
    return true;
}

Asking json(Method method, const std::string& target, const std::string& body) { return {.method = method, .target = target, .body = body}; }

}  // namespace

TEST_CASE("a token that was signed out, on this device or from another, is worth nothing, however often it is played") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto self = towns.here.tokens["self"];
        const auto opened = [&] { return member_of(sign_in(towns, towns.here.nips["self"], typed_password).body, "token"); };
        const auto by_form = opened(), by_program = opened(), elsewhere = opened();
        CHECK(with_cookie(towns, by_form, json(Method::post, "/keluar", "a=b")).status == 303);
        CHECK(with_bearer(towns, by_program, {.method = Method::remove, .target = "/api/session"}).status == 204);
        const auto devices = with_cookie(towns, elsewhere, {.target = "/api/my-sessions"}).body;
        const auto current = devices.rfind("{\"id\":", devices.find("\"current\":true"));
        const auto id = member_of(devices.substr(current), "id");
        CHECK(with_cookie(towns, self, {.method = Method::remove, .target = "/api/my-sessions/" + id}).status == 204);
        for (const auto& token : {by_form, by_program, elsewhere, towns.here.tokens["gone"], std::string("made-up")}) CHECK(is_dead(towns, token));
        CHECK_FALSE(is_dead(towns, self));
        towns.wait(150);  // memory has forgotten; the database has not
        for (const auto& token : {by_form, by_program, elsewhere}) CHECK(is_dead(towns, token));
    }
}

TEST_CASE("a new password, chosen or given, ends every session before it") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto self = towns.here.tokens["self"], colleague = towns.here.tokens["colleague"];
        const auto changed = with_cookie(towns, self, json(Method::put, "/api/my-password", R"({"current":")" + std::string(typed_password) +
                                                                                               R"(","password":")" + new_password + "\"}"));
        CHECK(changed.status == 200);
        CHECK(is_dead(towns, self));
        CHECK_FALSE(is_dead(towns, member_of(changed.body, "token")));
        CHECK(sign_in(towns, towns.here.nips["self"], typed_password).rule == "nip_or_password_is_wrong");
        const auto given = with_cookie(towns, towns.here.tokens["hr"], json(Method::post, "/api/first-passwords", R"({"persons":[")" + towns.here.persons["colleague"] + "\"]}"));
        CHECK(given.status == 200);
        CHECK(is_dead(towns, colleague));
    }
}

TEST_CASE("a session ends by itself: after twelve hours, or thirty days where it was asked for") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto day = member_of(sign_in(towns, towns.here.nips["self"], typed_password).body, "token");
        const auto month = member_of(sign_in(towns, towns.here.nips["self"], typed_password, "192.0.2.7", "true").body, "token");
        towns.wait(12 * hour - 60);
        CHECK_FALSE(is_dead(towns, day));
        towns.wait(61);
        CHECK(is_dead(towns, day));
        CHECK_FALSE(is_dead(towns, month));
        towns.wait(29 * 24 * hour + 12 * hour);
        CHECK(is_dead(towns, month));
    }
}

TEST_CASE("a role that is taken away is gone at the next request, and one that is given is there") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto& inspector = towns.here.tokens["inspector"];
        const auto look = Asking{.target = "/api/people/" + towns.here.persons["self"]};
        const auto give = [&](const std::string& roles) {
            return with_cookie(towns, towns.here.tokens["hr"],
                               json(Method::put, "/api/accounts/" + towns.here.persons["inspector"] + "/roles", R"({"roles":[)" + roles + "]}")).status;
        };
        CHECK(with_cookie(towns, inspector, look).status == 200);
        CHECK(give("") == 204);
        CHECK(with_cookie(towns, inspector, look).rule == "not_your_business");
        CHECK(give("\"hr\"") == 204);
        CHECK(with_cookie(towns, inspector, {.target = "/api/accounts"}).status == 200);
        CHECK(give("") == 204);
        CHECK(with_cookie(towns, inspector, {.target = "/api/accounts"}).rule == "not_your_role");
    }
}

TEST_CASE("whatever writes is refused to a page of another site, before anything is asked of the database") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const std::vector<std::vector<std::pair<std::string, std::string>>> elsewhere = {
            {{"sec-fetch-site", "cross-site"}}, {{"sec-fetch-site", "same-site"}}, {{"origin", "https://jahat.example"}},
            {{"origin", "null"}},               {{"origin", "capaian.example"}},   {}};
        for (const auto& route : towns.desk().routes()) {
            if (route.method == Method::get) continue;
            auto things = towns.here.things;
            things.merge(own_things(towns, "self"));
            auto asking = requests_of(route, things).front().asking;
            asking.token = towns.here.tokens["self"];
            for (const auto& fields : elsewhere) {
                asking.more = fields;
                const auto reply = towns.desk().rehearse(asking);
                INFO(label_of(route), " from elsewhere: ", reply.status, " ", reply.body);
                CHECK(reply.status == 403);
                CHECK((reply.rule == "request_from_elsewhere" || reply.body.find("<!doctype") == 0));
                CHECK(reply.statements == 0);
            }
        }
    }
}

TEST_CASE("a plain form shows with its field whose it is, and the field of another session is none") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto leave = [&](const std::string& field) {
            return towns.desk().rehearse({.method = Method::post, .target = "/keluar", .body = "csrf=" + field, .type = "application/x-www-form-urlencoded",
                                          .token = towns.here.tokens["self"]}).status;
        };
        CHECK(leave(base::csrf_token(towns.here.tokens["superior"])) == 403);
        CHECK(leave("") == 403);
        CHECK(leave(base::csrf_token(towns.here.tokens["self"])) == 303);
    }
}

TEST_CASE("a program's token counts, and not the cookie beside it") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto asked = [&](const std::string& authorization) {
            const auto reply = with_cookie(towns, towns.here.tokens["self"], {.target = "/api/me", .more = {{"authorization", authorization}}});
            return reply.status == 200 ? member_of(reply.body, "nip") : reply.rule;
        };
        CHECK(asked("Bearer " + towns.here.tokens["superior"]) == towns.here.nips["superior"]);
        CHECK(asked("Bearer made-up") == "sign_in_is_needed");
        CHECK(asked("Basic " + towns.here.tokens["superior"]) == towns.here.nips["self"]);
        const auto written = with_cookie(towns, towns.here.tokens["self"], {.method = Method::post, .target = "/keluar", .more = {{"authorization", "Bearer "}}});
        CHECK(written.status == 403);  // an empty one is none, and the cookie must show where it comes from
    }
}

TEST_CASE("nobody can be signed in with a token that somebody else chose") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto& attacker = towns.here.tokens["colleague"];
        for (const auto& planted : {std::string("pilihan-penyerang"), attacker}) {
            const auto opened = with_cookie(towns, planted, json(Method::post, "/api/sessions", R"({"nip":")" + towns.here.nips["self"] +
                                                                                                  R"(","password":")" + typed_password + "\"}"));
            const auto token = member_of(opened.body, "token");
            CHECK(opened.status == 201);
            CHECK(token.size() == 43);
            CHECK(token != planted);
            CHECK(opened.header("Set-Cookie").starts_with("sesi=" + token + "; Path=/; HttpOnly; SameSite=Lax"));
            CHECK(member_of(with_cookie(towns, token, who_am_i).body, "nip") == towns.here.nips["self"]);
        }
        CHECK(is_dead(towns, "pilihan-penyerang"));
        CHECK(member_of(with_cookie(towns, attacker, who_am_i).body, "nip") == towns.here.nips["colleague"]);
    }
}

TEST_CASE("known, unknown, without a password, or gone: guesses get the same answers after the same work, and the same lock") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        std::vector<std::vector<std::string>> told;
        std::vector<std::clock_t> worked;  // the processor's time: a password is compared, or it is not
        int host = 10;
        for (const auto& nip : {towns.here.nips["self"], std::string("198001012005019999"), towns.here.nips["gone"], towns.there.nips["self"]}) {
            const auto address = "192.0.2." + std::to_string(++host);
            auto& answers = told.emplace_back();
            const auto began = std::clock();
            for (int i = 0; i < 7; ++i) {
                const Asking guess{.method = Method::post, .target = "/api/sessions", .body = R"({"nip":")" + nip + R"(","password":"tebakan saja"})", .address = address};
                const auto measured = towns.desk().rehearse(guess);
                const auto kept = towns.desk().perform(guess);
                answers.push_back(kept.body + " " + std::to_string(measured.statements) + " " + std::to_string(measured.rows_written));
            }
            worked.push_back(std::clock() - began);
            CHECK(sign_in(towns, nip, typed_password, "192.0.2.99").rule == "too_many_tries");  // the right one, from anywhere
        }
        for (const auto& answers : told) CHECK(answers == told.front());
        for (const auto time : worked) CHECK(time > worked.front() / 3);
        towns.wait(15 * 60 + 1);
        CHECK(sign_in(towns, towns.here.nips["self"], typed_password).status == 201);
    }
}
