// What the features hand to the program: every route, every statement, every job.
#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <set>
#include <string>

#include "app/features.h"
#include "base/base_embedded.h"
#include "base/connection.h"
#include "base/migrations.h"
#include "base/testing/engines.h"

namespace {

const std::vector<base::Feature>& features() {
    static const auto all = app::features();
    return all;
}

std::string label_of(const base::Route& route) {
    static const char* const verbs[] = {"GET ", "POST ", "PUT ", "PATCH ", "DELETE "};
    return verbs[static_cast<int>(route.method)] + std::string(route.pattern);
}

std::vector<const base::Statement*> every_statement() {
    std::vector<const base::Statement*> all(base::embedded::statements.begin(), base::embedded::statements.end());
    for (const auto& feature : features()) all.insert(all.end(), feature.statements.begin(), feature.statements.end());
    return all;
}

// The words of the engine when it will not prepare a statement; empty when it does.
std::string complaint(base::Connection& connection, const base::Statement& statement) {
    try {
        connection.prepare(statement);
        return "";
    } catch (const base::Broken& broken) {
        return std::string(statement.name) + ": " + broken.what + "\n";
    }
}

TEST_CASE("every route names its permission and says in a sentence what it does") {
    for (const auto& feature : features())
        for (const auto& route : feature.routes) {
            INFO(label_of(route));
            CHECK_FALSE(route.permission.name.empty());
            CHECK(std::regex_match(std::string(route.summary), std::regex("[A-Z].{8,}\\.")));
        }
}

TEST_CASE("a permission about a relation says which relations") {
    for (const auto& feature : features())
        for (const auto& route : feature.routes) {
            INFO(label_of(route));
            if (route.permission.scope == base::Permission::Scope::related) CHECK(route.permission.who != 0);
        }
}

TEST_CASE("no two routes have the same method and pattern, whatever their captures are called") {
    std::set<std::string> seen;
    for (const auto& feature : features())
        for (const auto& route : feature.routes) {
            const auto label = std::regex_replace(label_of(route), std::regex("\\{[^}]*\\}"), "{}");
            INFO(label);
            CHECK(seen.insert(label).second);
        }
}

TEST_CASE("a route is spelt in small letters, its captures in snake_case") {
    for (const auto& feature : features())
        for (const auto& route : feature.routes) {
            INFO(label_of(route));
            CHECK(std::regex_match(std::string(route.pattern), std::regex("/|(/([a-z0-9.-]+|\\{[a-z_]+\\}))+")));
        }
}

TEST_CASE("a route that reads is a GET, and a GET that writes says so by its access alone") {
    for (const auto& feature : features())
        for (const auto& route : feature.routes) {
            INFO(label_of(route));
            if (route.method != base::Method::get) CHECK(route.access != base::Access::read);
        }
}

TEST_CASE("every feature carries the name that the contents page calls it by, and its jobs begin with it") {
    for (const auto& feature : features()) {
        CHECK_FALSE(feature.name.empty());
        for (const auto& job : feature.jobs) {
            INFO(job.name);
            CHECK(job.name.starts_with(std::string(feature.name) + "."));
        }
    }
}

TEST_CASE("migrations are numbered from one without a gap") {
    for (const auto& feature : features()) {
        int expected = 0;
        for (const auto& migration : feature.migrations) {
            INFO(feature.name);
            CHECK(migration.number == ++expected);
        }
    }
}

TEST_CASE("every statement prepares on every engine once all migrations have run") {
    for (const auto& engine : base::test::engines()) {
        const auto database = engine.open();
        base::migrate(*database, features(), base::Instant{1});
        std::string complaints;
        database->read([&](base::Connection& connection) {
            for (const auto* statement : every_statement()) complaints += complaint(connection, *statement);
        });
        INFO(engine.name(), "\n", complaints);
        CHECK(complaints.empty());
    }
}

TEST_CASE("a statement that an engine refuses is named") {
    const base::Statement wrong{"plan.wrong", "select nothing from nowhere", "select nothing from nowhere", base::Statement::Reach::installation, false};
    for (const auto& engine : base::test::engines())
        engine.open()->read([&](base::Connection& connection) { CHECK(complaint(connection, wrong).starts_with("plan.wrong: ")); });
}

}  // namespace
