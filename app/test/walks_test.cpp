// SQLite plans without figures about the tables, and may well walk all reports of an agency where an index stands ready: for the sake of an
// order, or of a list. What has to walk is named here, with its reason.
#include <doctest/doctest.h>

#include <deque>
#include <map>
#include <regex>
#include <set>

#include "app/features.h"
#include "base/connection.h"
#include "base/migrations.h"
#include "base/testing/engines.h"

namespace {

// Tables that have a row, or many, for each person.
const std::set<std::string> long_tables = {"activity_report",        "activity_evidence", "activity_reflection", "activity_total",
                                           "evaluation_evaluation",  "evaluation_kept",   "evaluation_realisation", "feedback_note",
                                           "identity_account",       "identity_session",  "organisation_person", "organisation_post",
                                           "plan_annex",             "plan_behaviour",    "plan_indicator",      "plan_plan",
                                           "plan_result",            "measurement_value"};

const std::map<std::string, const char*> walkers = {
    {"identity.accounts_matching", "looks for a part of a name, a page at a time"},
    {"organisation.changed_since_import", "before an import is taken back"},
    {"identity.count_accounts", "counts all of them"},
    {"identity.count_active_with_role", "counts all of them"},
    {"organisation.made_by_import", "before an import is taken back"},
    {"organisation.post_holders", "shows all of them"},
    {"organisation.slice_bounds", "cuts all of them into slices"},
    {"organisation.units_with_heads", "counts the people of every unit"},
};

// The table and its alias after "from" or "join".
std::map<std::string, std::string> tables_by_alias(const std::string& sql) {
    static const std::regex named(R"(\b(?:from|join)\s+([a-z_]+)(?:\s+(?!on\b|where\b|join\b|left\b|cross\b|group\b|order\b|union\b)([a-z]\w*))?)");
    std::map<std::string, std::string> tables;
    for (std::sregex_iterator at(sql.begin(), sql.end(), named), end; at != end; ++at) {
        tables[(*at)[1]] = (*at)[1];
        if ((*at)[2].matched) tables[(*at)[2]] = (*at)[1];
    }
    return tables;
}

// The first step of the plan that goes through a long table with nothing but its agency in hand; "" where none does.
std::string walk_in(base::Connection& connection, const base::Statement& statement) {
    static const std::regex whole_table(R"(^(?:SCAN|SEARCH) (\w+)(?: USING (?:COVERING )?INDEX \w+(?: \(agency=\?\))?)?(?: LEFT-JOIN)?$)");
    static std::deque<std::pair<std::string, base::Statement>> explained;  // a connection knows a statement by where it is
    const std::string sql(statement.sqlite);
    auto& [text, explain] = explained.emplace_back("explain query plan " + sql, base::Statement{});
    explain = {"test.explain", text, text, base::Statement::Reach::installation, false};
    const auto tables = tables_by_alias(sql);
    const std::vector<base::Param> nothing(30, nullptr);
    const auto plan = connection.query(explain, nothing);
    for (int row = 0; row < plan.size(); ++row) {
        const std::string step(plan.text(row, 3));
        std::smatch walked;
        if (!std::regex_match(step, walked, whole_table)) continue;
        const auto table = tables.find(walked[1]);
        if (table != tables.end() && long_tables.contains(table->second)) return step;
    }
    return {};
}

}  // namespace

TEST_CASE("no statement walks through everything that an agency has, but for those that must") {
    const base::test::Engine engine(false);
    const auto database = engine.open();
    base::migrate(*database, app::features(), base::now());
    std::set<std::string> seen;
    database->read([&](base::Connection& connection) {
        for (const auto& feature : app::features())
            for (const auto* statement : feature.statements) {
                if (std::string_view(statement->sqlite).find("select") == std::string_view::npos) continue;
                const auto walk = walk_in(connection, *statement);
                if (walk.empty()) continue;
                seen.insert(std::string(statement->name));
                CHECK_MESSAGE(walkers.contains(std::string(statement->name)), statement->name << ": " << walk);
            }
    });
    for (const auto& [name, why] : walkers) CHECK_MESSAGE(seen.contains(name), name << " does not walk any more: strike it out");
}
