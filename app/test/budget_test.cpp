// What a screen may ask of the database: statements over all the requests that it makes, once memory knows the session and the agency's
// settings (docs/performance.md).
#include <doctest/doctest.h>

#include "app/test/permission_table.h"

namespace {

using namespace app::test;

struct Screen {
    const char *name, *who;
    int budget;
    std::vector<std::string> requests;
};

// What the frame asks for comes once a visit, with the page that is opened first.
const std::vector<Screen> screens = {
    {"frame", "superior", 4, {"/api/me", "/api/my-standing"}},
    {"home of an employee", "self", 6, {"/api/home"}},
    {"home of a head of a unit, while ratings are due", "superior", 13, {"/api/home"}},
    {"queue of a superior", "superior", 5, {"/api/review-queue"}},
    {"team of a superior", "superior", 6, {"/api/periods", "/api/team-ratings/2026-T4"}},
    {"list of people", "hr", 5, {"/api/people", "/api/accounts?persons={person}"}},
};

int statements_of(TwoTowns& towns, const Screen& screen) {
    int statements = 0;
    for (auto target : screen.requests) {
        if (const auto at = target.find("{person}"); at != std::string::npos) target.replace(at, 8, towns.here.persons.at("self"));
        const auto asking = as(towns, screen.who, {.target = target});
        rehearse(towns, asking);
        const auto reply = rehearse(towns, asking);
        INFO(target, " ", reply.body.substr(0, 300));
        CHECK(reply.status == 200);
        statements += reply.statements;
    }
    return statements;
}

}  // namespace

TEST_CASE("no screen asks more of the database than its budget") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        for (const auto& screen : screens) {
            INFO(std::string(screen.name));
            const int statements = statements_of(towns, screen);
            CAPTURE(statements);
            CHECK_MESSAGE(statements <= screen.budget, "asks more than it may");
            CHECK_MESSAGE(statements >= screen.budget, "asks less: lower its budget, so that it stays there");
        }
    }
}
