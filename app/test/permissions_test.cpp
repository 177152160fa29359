// Every route, everybody who may ask, every state that makes a difference (permissions.table).
#include <doctest/doctest.h>

#include "app/test/permission_table.h"

namespace {

using namespace app::test;

// The mark that an answer deserves.
char mark_of(const Reply& reply) {
    if (reply.status == 401) return 'i';
    if (reply.status == 403) return reply.rule == "password_must_change" ? 'p' : '.';
    if (reply.status < 400) return '+';
    return reply.status == 404 || reply.status == 409 || reply.status == 422 ? '0' : '?';
}

bool fits(char found, char expected) { return found == expected || ((expected == '+' || expected == '=') && found == '0'); }

struct Cell {
    TwoTowns& towns;
    const base::Route& route;
    const Line& line;
    const std::string& who;
    char expected;
};

std::string description(const Cell& cell, const Ask& ask) {
    std::string text = cell.line.route + " by " + cell.who;
    for (const auto& state : ask.states) text += " @" + state;
    return text;
}

// Whoever may not, changes nothing and does not learn whether the thing exists. A failed sign-in is counted.
void check_refusal(const Cell& cell, const Ask& ask, const Reply& reply) {
    const bool is_for_anybody = cell.route.permission.scope == base::Permission::Scope::anyone;
    CHECK_MESSAGE((reply.rows_written == 0 || is_for_anybody), description(cell, ask) << " is refused after writing");
    if (cell.expected == '=' || named_in(cell.route).empty()) return;
    auto things = cell.towns.here.things;
    things.merge(own_things(cell.towns, cell.who));
    const auto unknown = as(cell.towns, cell.who, requests_of(cell.route, things, unknown_things(cell.route)).front().asking);
    const auto other = rehearse(cell.towns, unknown);
    CHECK_MESSAGE(tell_the_same(ask.asking, reply, unknown, other),
                  description(cell, ask) << " says " << reply.body << ", and of what does not exist " << other.body);
}

void check_cell(const Cell& cell, const std::vector<Ask>& requests) {
    bool answered = false;
    for (const auto& ask : requests) {
        const auto reply = rehearse(cell.towns, as(cell.towns, cell.who, ask.asking));
        const char found = mark_of(reply);
        answered = answered || found == '+';
        CHECK_MESSAGE(fits(found, cell.expected), description(cell, ask) << ": expected " << cell.expected << ", found " << found << " (" << reply.status
                                                                         << " " << reply.rule << ") " << reply.body.substr(0, 300));
        if (found != '+' && cell.expected != '+') check_refusal(cell, ask, reply);
    }
    CHECK_MESSAGE((answered || cell.expected != '+'), cell.line.route << " by " << cell.who << " is answered well in no state");
}

void check_line(TwoTowns& towns, const base::Route& route, const Line& line, const std::vector<Line>& lines) {
    for (const auto& [who, expected] : line.marks) {
        auto things = towns.here.things;
        things.merge(own_things(towns, who));
        auto requests = requests_of(route, things);
        std::erase_if(requests, [&](const Ask& ask) { return line_of(lines, line.route, ask.states) != &line; });
        CHECK_MESSAGE(!requests.empty(), line.route << " has a line for states that nothing is in");
        check_cell({towns, route, line, who, expected}, requests);
    }
}

}  // namespace

TEST_CASE("every route has its line in the table of permissions, and every line and request its route") {
    const auto database = base::test::engines().front().open();
    const Rehearsal desk(*database);
    const auto lines = permission_lines();
    std::set<std::string> routes;
    for (const auto& route : desk.routes()) {
        routes.insert(label_of(route));
        CHECK_MESSAGE(line_of(lines, label_of(route), {}) != nullptr, label_of(route) << " has no line in permissions.table");
    }
    for (const auto& line : lines) CHECK_MESSAGE(routes.contains(line.route), line.route << " in permissions.table is no route");
    for (const auto& label : routes_with_a_request()) CHECK_MESSAGE(routes.contains(label), label << " in requests.table is no route");
}

TEST_CASE("the table of permissions holds") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto lines = permission_lines();
        for (const auto& route : towns.desk().routes())
            for (const auto& line : lines)
                if (line.route == label_of(route)) check_line(towns, route, line, lines);
    }
}
