// The routes behind a real server: who gets in, and an import from the upload to the undo (ux S12).
#include <doctest/doctest.h>

#include "base/feature.h"
#include "base/log.h"
#include "base/sentences.h"
#include "base/server.h"
#include "base/testing/client.h"
#include "features/identity/identity.h"
#include "features/organisation/testing/office.h"

using namespace organisation;
using base::test::Answer;
using base::test::Client;
using organisation::test::Office;

namespace {

// Knows three people by the token they send; what a role allows is decided as identity's guard does.
struct ThreePeople : base::Guard {
    std::optional<base::Actor> cached(std::string_view token) override {
        base::Actor actor{.agency = {1}, .account = {9}, .person = {}, .roles = 0, .label = std::string(token)};
        if (token == "hr") actor.roles = identity::hr;
        else if (token == "budi") actor.person = budi;
        else if (token == "cici") actor.person = cici;
        else return std::nullopt;
        return actor;
    }
    std::optional<base::Actor> load(base::Db&, std::string_view) override { return std::nullopt; }
    base::Result<base::Done> permits(base::Work& work, const base::Permission& permission) override {
        const bool by_role = (work.actor.roles & permission.who) != 0 || (work.actor.person && (permission.who & identity::colleague) != 0);
        work.authorised = permission.scope == base::Permission::Scope::signed_in || by_role;
        const bool only_roles = (permission.who & ~(identity::all_roles | identity::colleague)) == 0;
        if (!work.authorised && only_roles) return base::forbid("not_your_role");
        return base::Done{};
    }
    PersonId budi, cici;
};

struct Site {
    explicit Site(const base::test::Engine& engine) : office(engine) {
        const auto clinic = office.unit("PKM");
        guard.budi = office.person("Budi");
        guard.cici = office.person("Cici");
        office.head(guard.budi, clinic);
        office.post(guard.cici, clinic, guard.budi);
        const auto feature = organisation::feature();
        base::learn_sentences(feature.sentences);
        base::set_log_level(base::LogLevel::error);
        base::ServerSettings settings;
        settings.threads = 1;
        server = std::make_unique<base::Server>(settings, feature.routes, office.database(), guard);
        server->start();
    }
    ~Site() { server->stop(); }

    Answer ask(const std::string& method, const std::string& path, const std::string& who, const std::string& body = "",
               const std::string& type = "application/json") {
        Client client(server->port());
        client.send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(body.size()) +
                    "\r\nContent-Type: " + type + "\r\nSec-Fetch-Site: same-origin\r\nAuthorization: Bearer " + who + "\r\n\r\n" + body);
        return client.read();
    }
    Answer upload(const std::string& content) {
        const std::string body = "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nroster\r\n"
                                 "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"pegawai.csv\"\r\nContent-Type: text/csv\r\n\r\n" +
                                 content + "\r\n--x--\r\n";
        return ask("POST", "/api/roster-imports", "hr", body, "multipart/form-data; boundary=x");
    }

    Office office;
    ThreePeople guard;
    std::unique_ptr<base::Server> server;
};

bool holds(const Answer& answer, std::string_view text) { return answer.body.find(text) != std::string::npos; }

std::string id_in(const Answer& answer) {
    const auto at = answer.body.find("\"id\":\"") + 6;
    return answer.body.substr(at, answer.body.find('"', at) - at);
}

constexpr const char* file =
    "No;Pegawai;NIP;Jabatan;Unit Kerja;NIP Atasan\n"
    "1;Eka;199001012015012001;Bidan;Unit PKM;198001012005011001\n"
    "2;=1+1;199001012015012002;Bidan;Unit PKM;198001012005011001\n";

}  // namespace

TEST_CASE("a file goes from the upload over the columns and the preview to the register, and back") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Site site(engine);
        const auto sent = site.upload(file);
        CHECK(sent.status == 201);
        CHECK(holds(sent, "\"state\":\"columns\""));
        CHECK(holds(sent, "\"lacking\":[\"name\"]"));
        const auto import = "/api/roster-imports/" + id_in(sent);
        CHECK(site.ask("POST", import + "/applications", "hr").rule() == "import_is_not_ready");

        const auto mapped = site.ask("PUT", import + "/mapping", "hr",
                                     R"({"mapping":[{"field":"name","column":1},{"field":"nip","column":2},{"field":"title","column":3},)"
                                     R"({"field":"unit_name","column":4},{"field":"superior","column":5}]})");
        CHECK(mapped.status == 200);
        CHECK(holds(mapped, "\"state\":\"preview\""));
        CHECK(holds(mapped, "\"counts\":{\"rows\":2,\"added\":1,\"changed\":0,\"same\":0,\"refused\":1,\"units_added\":0,\"missing\":2,\"notes\":0}"));

        const auto refused = site.ask("GET", import + "/rows?verdict=refused", "hr");
        CHECK(holds(refused, "\"row\":3"));
        CHECK(holds(refused, "\"cell\":\"B3\",\"sentence\":\"Sel ini berisi rumus"));
        CHECK(holds(site.ask("GET", import + "/rows?verdict=added", "hr"), "{\"field\":\"name\",\"before\":\"\",\"after\":\"Eka\"}"));
        const auto csv = site.ask("GET", import + "/refused.csv", "hr");
        CHECK(holds(csv, "No,Pegawai,NIP,Jabatan,Unit Kerja,NIP Atasan,Sel,Sebab"));
        CHECK(holds(csv, "2,'=1+1,199001012015012002,Bidan,Unit PKM,198001012005011001,B3,"));
        CHECK(site.ask("GET", import + "/refused.xlsx", "hr").body.starts_with("PK"));

        CHECK(holds(site.ask("POST", import + "/applications", "hr"), "\"state\":\"applied\""));
        CHECK(holds(site.ask("GET", "/api/people?search=eka", "hr"), "\"full_name\":\"Eka\""));
        CHECK(site.ask("POST", import + "/applications", "hr").rule() == "import_is_not_ready");
        CHECK(holds(site.ask("POST", import + "/undos", "hr"), "\"state\":\"undone\""));
        CHECK_FALSE(holds(site.ask("GET", "/api/people?search=eka", "hr"), "Eka"));
        CHECK(holds(site.ask("GET", "/api/roster-imports", "hr"), "pegawai.csv"));
    }
}

TEST_CASE("imports are the business of the personnel office alone") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Site site(engine);
        CHECK(site.ask("GET", "/api/roster-imports", "budi").status == 403);
        CHECK(site.ask("GET", "/api/roster-imports", "nobody").status == 401);
        CHECK(site.ask("POST", "/api/posts", "budi", "{}").status == 403);
        CHECK(site.ask("GET", "/api/agencies", "hr").status == 403);
    }
}

TEST_CASE("a person is shown to themself, their superior and the personnel office") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Site site(engine);
        const auto cici = "/api/people/" + std::to_string(site.guard.cici.value), budi = "/api/people/" + std::to_string(site.guard.budi.value);
        for (const char* who : {"cici", "budi", "hr"}) CHECK(holds(site.ask("GET", cici, who), "\"superior\":{\"person\":\"" + std::to_string(site.guard.budi.value)));
        CHECK(site.ask("GET", budi, "cici").status == 403);
        CHECK(site.ask("GET", "/api/people/404", "hr").rule() == "not_your_business");
        CHECK(holds(site.ask("GET", "/api/my-team", "budi"), "\"full_name\":\"Cici\""));
        CHECK(site.ask("GET", "/api/my-team", "cici").body == "{\"members\":[]}");
        CHECK(site.ask("GET", "/api/my-standing", "budi").body == "{\"leads\":1}");
        CHECK(site.ask("GET", "/api/my-standing", "cici").body == "{\"leads\":0}");
        CHECK(holds(site.ask("GET", "/api/units", "cici"), "\"head_name\":\"Budi\",\"people\":2"));
    }
}

TEST_CASE("what a person says is wrong reaches the personnel office and is answered") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Site site(engine);
        const std::string proposal = R"({"field":"superior","proposal":"Atasan saya Ani sejak Oktober"})";
        CHECK(site.ask("POST", "/api/data-corrections", "cici", R"({"field":"unit","proposal":" "})").rule() == "correction_is_empty");
        const auto proposed = site.ask("POST", "/api/data-corrections", "cici", proposal);
        CHECK(proposed.status == 201);
        CHECK(site.ask("POST", "/api/data-corrections", "cici", proposal).rule() == "correction_is_waiting");
        CHECK(site.ask("POST", "/api/data-corrections", "hr", proposal).rule() == "correction_has_no_person");
        CHECK(site.ask("GET", "/api/data-corrections", "cici").status == 403);
        CHECK(holds(site.ask("GET", "/api/data-corrections", "hr"), "Atasan saya Ani"));
        const auto answers = "/api/data-corrections/" + id_in(proposed) + "/answers";
        CHECK(site.ask("POST", answers, "hr", R"({"state":"declined","answer":""})").rule() == "correction_answer_is_missing");
        CHECK(site.ask("POST", answers, "hr", R"({"state":"mended","answer":"Sudah"})").status == 204);
        CHECK(site.ask("POST", answers, "hr", R"({"state":"mended","answer":"Sudah"})").rule() == "correction_is_settled");
        CHECK(holds(site.ask("GET", "/api/my-data-corrections", "cici"), "\"state\":\"mended\",\"answer\":\"Sudah\""));
        CHECK(site.ask("GET", "/api/data-corrections", "hr").body == "{\"corrections\":[]}");
    }
}
