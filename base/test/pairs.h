// A table of pairs, for tests of what runs on a database.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/connection.h"
#include "base/database.h"
#include "base/migrations.h"
#include "base/testing/engines.h"

namespace base::test {

using base::Statement;
inline const Statement insert_pair{"test.insert_pair", "insert into test_pair (agency, name, value) values (?1, ?2, ?3)",
                            "insert into test_pair (agency, name, value) values (?1, ?2, ?3)", Statement::Reach::agency, true};
inline const Statement pair_names{"test.pair_names", "select name from test_pair where agency = ?1 order by name",
                           "select name from test_pair where agency = ?1 order by name", Statement::Reach::agency, false};
inline const base::Migration pair_table{"test", 1, "create table test_pair (agency bigint not null, name text not null, value {{blob}}, primary key (agency, name))"};

inline int migrate(base::Database& database) {
    const base::Feature feature{.name = "test", .routes = {}, .migrations = std::span(&pair_table, 1), .statements = {}, .sentences = {}};
    return base::migrate(database, std::span(&feature, 1), {1});
}

inline std::unique_ptr<base::Database> with_table(const Engine& engine) {
    auto database = engine.open();
    migrate(*database);
    return database;
}

inline std::vector<std::string> names(base::Database& database, std::int64_t agency) {
    std::vector<std::string> found;
    database.read([&](base::Connection& c) { found = base::Db(c, {agency}).all<std::string>(pair_names); });
    return found;
}

}  // namespace base::test
