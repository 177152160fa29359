// Two agencies in one installation: neither learns anything of the other, by an address, a query, a body, a list, a count, or by how
// much is asked of the database.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/test/id_slots.h"
#include "app/test/permission_table.h"

namespace {

using namespace app::test;

const std::vector<std::string> askers = {"self", "superior", "standin", "former", "upper", "top", "colleague", "hr", "inspector", "admin"};

struct Question {
    Asking theirs, nobodys;  // about a thing of the other town, and about none
};

// As much work, the same words, and no change.
void check_alike(TwoTowns& towns, const Question& question, const std::string& who) {
    const auto theirs = as(towns, who, question.theirs), nobodys = as(towns, who, question.nobodys);
    rehearse(towns, as(towns, who, {.target = "/api/me"}));  // from now on memory knows the session
    const auto about_theirs = rehearse(towns, theirs), about_nobodys = rehearse(towns, nobodys);
    INFO(who, " asks ", theirs.target, " ", theirs.body.substr(0, 300), "\n", about_theirs.body.substr(0, 300), "\n", about_nobodys.body.substr(0, 300));
    CHECK(tell_the_same(theirs, about_theirs, nobodys, about_nobodys));
    CHECK(about_theirs.statements == about_nobodys.statements);
    CHECK(about_theirs.rows_written == 0);
    CHECK(about_nobodys.rows_written == 0);
    if (theirs.method != base::Method::get) CHECK(about_theirs.status >= 400);
}

// Only what the request names is replaced by what the other town has.
Things things_of_there(const TwoTowns& towns, const base::Route& route) {
    Things theirs;
    for (const auto& name : named_in(route)) theirs[name] = towns.there.things.at(name);
    return theirs;
}

Things for_asker(const TwoTowns& towns, const std::string& who) {
    auto things = towns.here.things;
    things.merge(own_things(towns, who));
    return things;
}

constexpr const char* nobodys_id = "4242424242424242";

// Whatever place of a body has an id, with an id of each kind of thing.
void check_ids_of_body(TwoTowns& towns, const base::Route& route, const std::string& who) {
    const auto asking = requests_of(route, for_asker(towns, who)).front().asking;
    for (const auto& slot : id_slots(route, asking.body))
        for (const auto& id : ids_of(towns.there)) {
            auto theirs = asking, nobodys = asking;
            theirs.body = with_id(asking.body, slot, id);
            nobodys.body = with_id(asking.body, slot, nobodys_id);
            check_alike(towns, {theirs, nobodys}, who);
        }
}

void check_ids_of_query(TwoTowns& towns, const base::Route& route, const std::string& who) {
    const auto plain = requests_of(route, for_asker(towns, who)).front().asking;
    const std::string mark = plain.target.find('?') == std::string::npos ? "?" : "&";
    for (const auto& name : id_parameters(route))
        for (const auto& id : ids_of(towns.there)) {
            auto theirs = plain, nobodys = plain;
            theirs.target += mark + name + "=" + id;
            nobodys.target += mark + name + "=" + nobodys_id;
            check_alike(towns, {theirs, nobodys}, who);
        }
}

void check_field_is_refused(TwoTowns& towns, const base::Route& route, const std::string& who, const std::string& field) {
    auto asking = as(towns, who, requests_of(route, for_asker(towns, who)).front().asking);
    asking.body = with_id(asking.body, "/" + field, towns.there.things.at("agency").at(""));
    const auto reply = rehearse(towns, asking);
    INFO(who, " ", label_of(route), " ", asking.body, " ", reply.body);
    CHECK(reply.status == 422);
    CHECK(reply.rule == "field_is_unknown");
    CHECK(reply.rows_written == 0);
}

// Those of one town whom the table lets use a route.
std::set<std::string> users_of(const base::Route& route) {
    static const auto lines = permission_lines();
    std::set<std::string> users;
    for (const auto& line : lines)
        for (const auto& [who, mark] : line.marks)
            if (line.route == label_of(route) && mark == '+' && who != "other" && who != "nobody" && who != "new") users.insert(who);
    return users;
}

bool takes_json(const base::Route& route) { return route.method != base::Method::get && route.input; }

// A page that is for everybody may name any agency, and a paper of any agency is genuine.
bool is_for_anybody(const base::Route& route) { return route.permission.scope == base::Permission::Scope::anyone; }

bool says(const std::string& body, const Town& town) {
    if (body.find(town.name) != std::string::npos) return true;
    const auto is_said = [&](const auto& named) { return body.find(named.second) != std::string::npos; };
    if (std::ranges::any_of(town.persons, is_said) || std::ranges::any_of(town.nips, is_said)) return true;
    for (const auto& [name, by_state] : town.things)
        for (const auto& [state, text] : by_state)
            if (text.size() > 12 && text.find_first_not_of("0123456789") == std::string::npos && body.find(text) != std::string::npos) return true;
    return false;
}

}  // namespace

TEST_CASE("whatever a route names: a thing of another agency is answered like one that nobody has, with as much work") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        for (const auto& route : towns.desk().routes()) {
            if (is_for_anybody(route) || named_in(route).empty()) continue;
            for (const auto& who : askers) {
                const auto nobodys = requests_of(route, for_asker(towns, who), unknown_things(route)).front().asking;
                for (const auto& theirs : requests_of(route, for_asker(towns, who), things_of_there(towns, route)))
                    check_alike(towns, {theirs.asking, nobodys}, who);
            }
        }
    }
}

TEST_CASE("an id of another agency in a query, or in any field of a body, is answered like one that nobody has") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        for (const auto& route : towns.desk().routes()) {
            if (route.method == base::Method::get && route.input) check_ids_of_query(towns, route, "hr");
            if (!takes_json(route)) continue;
            for (const auto& who : users_of(route)) check_ids_of_body(towns, route, who);
        }
    }
}

TEST_CASE("nobody can write what the form does not ask for") {
    static const std::vector<std::string> fields = {"agency", "account", "author", "reviewer", "state", "roles", "rated_by", "agreed_by", "punctuality",
                                                    "received_at", "predicate", "must_change", "active", "superior", "employee", "id", "set_by"};
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        for (const auto& route : towns.desk().routes())
            for (const auto& field : fields)
                if (takes_json(route) && !has_field(route, field)) check_field_is_refused(towns, route, *users_of(route).begin(), field);
    }
}

TEST_CASE("no list, search, export, page or paper of one agency says a word of the other") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        for (const auto& [home, elsewhere] : {std::pair(&towns.here, &towns.there), std::pair(&towns.there, &towns.here)})
            for (const auto& route : towns.desk().routes()) {
                if (route.method != base::Method::get || is_for_anybody(route)) continue;
                for (const auto& who : askers) {
                    if (who == "admin") continue;
                    for (const auto& ask : requests_of(route, home->things)) {
                        auto asking = as(towns, who, ask.asking);
                        asking.token = home->tokens.at(who);
                        INFO(who, " of ", home->name, " reads ", asking.target);
                        CHECK_FALSE(says(rehearse(towns, asking).body, *elsewhere));
                    }
                }
            }
    }
}
