// The feature behind a real server: cookies, redirects, and what is open before a first password was changed.
#include <doctest/doctest.h>

#include "base/feature.h"
#include "base/log.h"
#include "base/sentences.h"
#include "base/server.h"
#include "base/testing/client.h"
#include "features/identity/session_guard.h"
#include "features/identity/test/accounts_in_test.h"

namespace {

using namespace identity;
using namespace identity::test;
using base::test::Answer;
using base::test::Client;

const std::string form = "Content-Type: application/x-www-form-urlencoded\r\nAccept: text/html\r\nSec-Fetch-Site: same-origin\r\n";
const std::string json = "Content-Type: application/json\r\nSec-Fetch-Site: same-origin\r\n";
const std::string browsing = "Accept: text/html\r\n";

std::string cookie_of(const Answer& answer) {
    const auto set = answer.headers.get("set-cookie");
    return "Cookie: " + std::string(set.substr(0, set.find(';'))) + "\r\n";
}

struct Office {
    explicit Office(const base::test::Engine& engine) : accounts(engine), guard(sessions_in_memory(), base::now) {
        const auto feature = identity::feature();
        base::learn_sentences(feature.sentences);
        base::set_log_level(base::LogLevel::error);
        accounts.act(office, [](base::Work& work) { describe_tenant(work, "Pemerintah Kabupaten Tanjung Sela", 420); });
        accounts.hire(office, siti, nip_of_siti);
        accounts.hire(office, budi, nip_of_budi, hr);
        accounts.give_password(office, siti, PasswordKind::first);
        accounts.give_password(office, budi, PasswordKind::own);
        base::ServerSettings settings;
        settings.threads = 1;
        settings.sign_in_page = "/masuk";
        server = std::make_unique<base::Server>(settings, feature.routes, *accounts.database, guard);
        server->start();
    }
    ~Office() { server->stop(); }

    // POST /masuk, as the form does.
    Answer sign_in(const std::string& nip, const std::string& password, const std::string& rest = "") {
        Client client(server->port());
        return client.post("/masuk", "nip=" + nip + "&password=" + password + rest, form);
    }
    // Any other request than GET and POST of a form.
    Answer request(const std::string& method, const std::string& path, const std::string& body, const std::string& fields) {
        Client client(server->port());
        client.send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + json + fields +
                    "\r\n" + body);
        return client.read();
    }
    Answer get(const std::string& path, const std::string& fields = "") {
        Client client(server->port());
        return client.get(path, fields);
    }

    AccountsInTest accounts;
    SessionGuard guard;
    std::unique_ptr<base::Server> server;
};

bool holds(const Answer& answer, std::string_view text) { return answer.body.find(text) != std::string::npos; }

const std::string typed_password = "kapal+hijau+berlayar";

}  // namespace

TEST_CASE("the sign-in page says whose site it is and works in both languages") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto page = office.get("/masuk", browsing);
        CHECK(page.status == 200);
        CHECK(holds(page, "Situs resmi Pemerintah Kabupaten Tanjung Sela"));
        CHECK(holds(page, "<label for=\"nip\">NIP (18 angka)</label>"));
        CHECK(holds(page, "<main id=\"isi\" class=\"page\">"));
        CHECK_FALSE(holds(page, "style="));
        const auto english = office.get("/masuk?lang=en", browsing);
        CHECK(holds(english, "Stay signed in on this phone for 30 days"));
        CHECK(english.headers.get("set-cookie").starts_with("bahasa=en;"));
    }
}

TEST_CASE("a wrong password brings the form back with what was typed, but not the password") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto wrong = office.sign_in("19900512+201903+1+002", "rahasia-sekali", "&lanjut=%2Fapp%2Fskp");
        CHECK(wrong.status == 401);
        CHECK(holds(wrong, "NIP atau kata sandi tidak cocok. Sisa 4 percobaan."));
        CHECK(holds(wrong, "value=\"19900512 201903 1 002\""));
        CHECK(holds(wrong, "name=\"lanjut\" value=\"/app/skp\""));
        CHECK(holds(wrong, "<title>Galat: Masuk"));
        CHECK_FALSE(holds(wrong, "rahasia-sekali"));
        const auto empty = office.sign_in("%3Cb%3E", "");
        CHECK(empty.status == 422);
        CHECK(holds(empty, "<a href=\"#password\">"));
        CHECK(holds(empty, "value=\"&lt;b&gt;\""));
    }
}

TEST_CASE("a right password goes on to where the person was going, on this site only") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto plain = office.sign_in(nip_of_budi, typed_password);
        CHECK(plain.status == 303);
        CHECK(plain.headers.get("location") == "/app/hari-ini");
        CHECK(plain.headers.get("set-cookie").find("HttpOnly; SameSite=Lax") != std::string::npos);
        CHECK(plain.headers.get("set-cookie").find("Max-Age") == std::string::npos);
        const auto kept = office.sign_in(nip_of_budi, typed_password, "&tetap=ya&lanjut=%2Fapp%2Fskp");
        CHECK(kept.headers.get("location") == "/app/skp");
        CHECK(kept.headers.get("set-cookie").find("Max-Age=2592000") != std::string::npos);
        CHECK(office.sign_in(nip_of_budi, typed_password, "&lanjut=%2F%2Fevil.example").headers.get("location") == "/");
    }
}

TEST_CASE("with a first password nothing is open but changing it, who one is, and the way out") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto signed_in = office.sign_in(nip_of_siti, typed_password, "&lanjut=%2Fapp%2Fskp");
        CHECK(signed_in.headers.get("location") == "/kata-sandi?lanjut=%2Fapp%2Fskp");
        const auto cookie = cookie_of(signed_in);
        CHECK(office.get("/api/my-sessions", cookie).rule() == "password_must_change");
        CHECK(holds(office.get("/api/me", cookie), "\"must_change\":true"));
        const auto page = office.get("/kata-sandi?lanjut=%2Fapp%2Fskp", cookie + browsing);
        CHECK(holds(page, "Buat kata sandi Anda sendiri"));
        CHECK_FALSE(holds(page, "id=\"current\""));

        Client client(office.server->port());
        const auto differs = client.post("/kata-sandi", "password=pohon+mangga+rindang&again=pohon", form + cookie);
        CHECK(differs.status == 422);
        CHECK(holds(differs, "Kedua kata sandi baru tidak sama."));
        const auto changed = client.post("/kata-sandi", "password=pohon+mangga+rindang&again=pohon+mangga+rindang&lanjut=%2Fapp%2Fskp", form + cookie);
        CHECK(changed.status == 303);
        CHECK(changed.headers.get("location") == "/app/skp");
        CHECK(office.get("/api/my-sessions", cookie_of(changed)).status == 200);
        CHECK(office.get("/api/my-sessions", cookie).rule() == "sign_in_is_needed");
    }
}

TEST_CASE("programs sign in with JSON and go on with the token") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto opened = office.request("POST", "/api/sessions", R"({"nip":")" + nip_of_budi + R"(","password":"kapal hijau berlayar"})", "");
        CHECK(opened.status == 201);
        const auto at = opened.body.find("\"token\":\"") + 9;
        const auto bearer = "Authorization: Bearer " + opened.body.substr(at, 43) + "\r\n";
        CHECK(holds(office.get("/api/me", bearer), "\"agency_name\":\"Pemerintah Kabupaten Tanjung Sela\""));
        CHECK(holds(office.get("/api/my-sessions", bearer), "\"current\":true"));
        CHECK(office.request("DELETE", "/api/session", "", bearer).status == 204);
        CHECK(office.get("/api/me", bearer).rule() == "sign_in_is_needed");
        const auto wrong = office.request("POST", "/api/sessions", R"({"nip":"1","password":"x"})", "");
        CHECK(wrong.status == 401);
        CHECK(wrong.rule() == "nip_or_password_is_wrong");
    }
}

TEST_CASE("a wrong current password counts as a failed sign-in") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto cookie = cookie_of(office.sign_in(nip_of_budi, typed_password));
        const std::string guess = R"({"current":"tebakan saja","password":"pohon mangga rindang"})";
        for (int i = 0; i < 5; ++i) CHECK(office.request("PUT", "/api/my-password", guess, cookie).rule() == "current_password_is_wrong");
        CHECK(office.request("PUT", "/api/my-password", guess, cookie).rule() == "too_many_tries");
        CHECK(office.sign_in(nip_of_budi, typed_password).status == 403);
    }
}

TEST_CASE("the personnel office gives first passwords as a file, and nobody else does") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto personnel = cookie_of(office.sign_in(nip_of_budi, typed_password));
        const auto file = office.request("POST", "/api/first-passwords", R"({"persons":["101"]})", personnel);
        CHECK(file.status == 200);
        CHECK(file.headers.get("content-disposition").starts_with("attachment"));
        CHECK(file.headers.get("cache-control") == "no-store");
        const auto at = file.body.find(nip_of_siti);
        REQUIRE(at != std::string::npos);
        const auto password = file.body.substr(file.body.rfind(',') + 1, 19);
        CHECK(office.sign_in(nip_of_siti, typed_password).status == 401);
        const auto signed_in = office.sign_in(nip_of_siti, password);
        CHECK(signed_in.headers.get("location") == "/kata-sandi");
        CHECK(office.request("POST", "/api/first-passwords", R"({"persons":["999"]})", personnel).rule() == "account_is_missing");
        CHECK(office.request("POST", "/api/first-passwords", R"({"persons":["102"]})", "").rule() == "sign_in_is_needed");
    }
}

TEST_CASE("the personnel office sees who has no password yet and who is shut out, and a new password lets them in at once") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto personnel = cookie_of(office.sign_in(nip_of_budi, typed_password));
        for (int i = 0; i < 5; ++i) office.sign_in(nip_of_siti, "salah sekali lagi");
        const auto siti = office.get("/api/accounts?persons=101", personnel);
        CHECK(holds(siti, nip_of_siti));
        CHECK_FALSE(holds(siti, nip_of_budi));
        CHECK(holds(siti, "\"locked\":true"));
        const auto file = office.request("POST", "/api/first-passwords", R"({"persons":["101"]})", personnel);
        CHECK(holds(office.get("/api/accounts?persons=101", personnel), "\"locked\":false"));
        CHECK(office.sign_in(nip_of_siti, file.body.substr(file.body.rfind(',') + 1, 19)).headers.get("location") == "/kata-sandi");
        CHECK(holds(office.get("/api/accounts?password=first", personnel), nip_of_siti));
        CHECK_FALSE(holds(office.get("/api/accounts?password=first", personnel), nip_of_budi));
        CHECK(holds(office.get("/api/accounts?password=own", personnel), nip_of_budi));
        CHECK_FALSE(holds(office.get("/api/accounts?password=none", personnel), nip_of_siti));
    }
}

TEST_CASE("signing out drops the cookie and leads to the sign-in page, twice if need be") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto cookie = cookie_of(office.sign_in(nip_of_budi, typed_password));
        for (int i = 0; i < 2; ++i) {
            Client client(office.server->port());
            const auto out = client.post("/keluar", "", form + cookie);
            CHECK(out.status == 303);
            CHECK(out.headers.get("location") == "/masuk");
            CHECK(out.headers.get("set-cookie").find("Max-Age=0") != std::string::npos);
        }
    }
}
