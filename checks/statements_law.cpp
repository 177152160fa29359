// SQL is written as SQL: named, used, bound to its agency, in tables of its own, and never put together from strings.
#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "checks/laws.h"

namespace checks {

namespace {

struct Named {
    std::string name, text;
    bool is_override, about_one_agency, settles;
};

std::string stripped(const std::string& sql) {
    return std::regex_replace(sql, std::regex("--[^\n]*"), "");
}

bool is_migration(const File& file) {
    static const std::regex migration(".*/sql/\\d+_\\w+\\.sql");
    return std::regex_match(file.path, migration);
}

bool is_statements(const File& file) { return file.path.ends_with(".sql") && !is_migration(file); }

std::vector<Named> statements_of(const File& file) {
    static const std::regex head("^-- name: (\\w+)(?: \\((\\w+)\\))?");
    std::vector<Named> all;
    for (const auto& [number, text] : lines_of(file.text)) {
        if (std::smatch name; std::regex_search(text, name, head))
            all.push_back({name[1], "", file.path.ends_with(".postgres.sql"), name[2] != "installation", name[2] == "settings"});
        else if (!all.empty())
            all.back().text += text.substr(0, text.find("--")) + "\n";
    }
    return all;
}

// Every table a text names after one of these words.
std::set<std::string> tables_after(const std::string& sql, const char* words) {
    const std::regex named("\\b(?:" + std::string(words) + ") +([a-z_]+)", std::regex::icase);
    std::set<std::string> tables;
    for (std::sregex_iterator at(sql.begin(), sql.end(), named), end; at != end; ++at) tables.insert((*at)[1]);
    return tables;
}

bool belongs_to(const std::string& table, const std::string& part) {
    return table == part || table.starts_with(part + "_");
}

// What a statement is judged by.
struct House {
    std::vector<std::string> parts;  // the features and the base: whose tables there are
    std::set<std::string> used;      // the names in sql::name, wherever code says it
    std::set<std::string> settings;  // the tables whose rows are remembered: a marked statement writes them
};

std::set<std::string> tables_written(const std::string& sql) {
    static const std::regex locks_or_merges("\\b(for|do) +update\\b", std::regex::icase);
    return tables_after(std::regex_replace(sql, locks_or_merges, ""), "insert into|update|delete from|create table|alter table");
}

House house_of(const Tree& tree) {
    static const std::regex use("\\bsql::(\\w+)");
    House house{contents_page(tree), {}, {}};
    house.parts.push_back("base");
    for (const auto& file : tree.files) {
        if (is_statements(file))
            for (const auto& statement : statements_of(file))
                if (statement.settles) house.settings.merge(tables_written(statement.text));
        if (!is_cpp(file.path) || is_test(file.path) || file.text.find("sql::") == std::string::npos) continue;
        for (std::sregex_iterator at(file.text.begin(), file.text.end(), use), end; at != end; ++at) house.used.insert((*at)[1]);
    }
    return house;
}

// Whose table it is: a feature's or the base's, or nobody's (a name given within the statement).
std::string owner_of(const std::string& table, const House& house) {
    const auto owner = std::ranges::find_if(house.parts, [&](const std::string& part) { return belongs_to(table, part); });
    return owner == house.parts.end() ? "" : *owner;
}

Findings tables_of_others(const std::string& where, const std::string& sql, const std::string& part, const House& house) {
    Findings found;
    const auto written = tables_written(sql);
    for (const auto& table : written)
        if (!belongs_to(table, part)) found.push_back({"sql", where, "writes " + table + ", which is not a table of " + part});
    for (const auto& table : tables_after(sql, "from|join"))
        if (const auto owner = owner_of(table, house); !owner.empty() && owner != part && !written.contains(table))
            found.push_back({"sql", where, "reads " + table + ": ask the face of " + owner});
    return found;
}

Findings findings_of(const Named& statement, const File& file, const House& house) {
    static const std::regex everything("select\\s+(\\w+\\.)?\\*", std::regex::icase), agency("\\?1\\b");
    static const std::regex list_and_table("\\bjson_each\\([^)]*\\)(?: as \\w+)?\\s+join\\b", std::regex::icase);
    const auto where = file.path + ":" + statement.name;
    Findings found = tables_of_others(where, statement.text, part_of(file.path), house);
    if (std::regex_search(statement.text, everything)) found.push_back({"sql", where, "spells no columns out: select *"});
    if (statement.about_one_agency && !statement.is_override && !std::regex_search(statement.text, agency))
        found.push_back({"sql", where, "is about one agency and has no ?1"});
    for (const auto& table : tables_written(statement.text))
        if (!statement.settles && !statement.is_override && house.settings.contains(table))
            found.push_back({"sql", where, "writes " + table + ", which is remembered: mark it (settings)"});
    // Left to itself SQLite may walk a whole table for each member of the list.
    if (std::regex_search(statement.text, list_and_table)) found.push_back({"sql", where, "joins a list to a table: cross join"});
    if (!statement.is_override && !house.used.contains(statement.name)) found.push_back({"sql", where, "is used by nobody"});
    return found;
}

Findings findings_of_migration(const File& file, const House& house) {
    static const std::regex table("create table (?:if not exists )?(\\w+) *\\(([^;]*)\\)[^;]*;", std::regex::icase);
    static const std::regex key("primary key ?\\( ?agency\\b", std::regex::icase);
    static const std::regex odd("\\b(integer|int|boolean|timestamp\\w*|date|real|float|double|numeric|serial|jsonb?|blob|bytea|varchar|char)\\b(?! *\\()", std::regex::icase);
    const auto sql = stripped(file.text);
    Findings found = tables_of_others(file.path, sql, part_of(file.path), house);
    for (std::sregex_iterator at(sql.begin(), sql.end(), table), end; at != end; ++at) {
        const auto name = (*at)[1].str(), columns = (*at)[2].str();
        if (!std::regex_search(columns, key)) found.push_back({"sql", file.path + ":" + name, "has a primary key that does not begin with agency"});
        static const std::regex column_type("^\\s*\\w+\\s+(\\w+)");
        for (const auto& [number, line] : lines_of(columns))
            if (std::smatch type; std::regex_search(line, type, column_type) && std::regex_match(type[1].str(), odd))
                found.push_back({"sql", file.path + ":" + name, "has a column of type " + type[1].str() + ", which is not one of both engines"});
    }
    return found;
}

// A statement inside a string: it begins with SQL's verb and goes on as SQL does, which "select the one you want" does not.
Findings sql_in_strings(const File& file) {
    static const std::regex literal("\"\\s*(select\\s[^\"]*(\\sfrom\\s|,)|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s)", std::regex::icase);
    if (!is_cpp(file.path) || is_test(file.path) || file.path.starts_with("checks/") || !std::regex_search(file.text, literal)) return {};
    return {{"sql", file.path, "holds SQL in a string: name it in a .sql file"}};
}

}  // namespace

Findings statements(const Tree& tree) {
    const auto house = house_of(tree);
    Findings found;
    for (const auto& file : tree.files) {
        if (file.path.starts_with("checks/template/")) continue;
        std::ranges::move(sql_in_strings(file), std::back_inserter(found));
        if (is_migration(file)) {
            std::ranges::move(findings_of_migration(file, house), std::back_inserter(found));
        } else if (is_statements(file)) {
            for (const auto& statement : statements_of(file)) std::ranges::move(findings_of(statement, file, house), std::back_inserter(found));
        }
    }
    return found;
}

}  // namespace checks
