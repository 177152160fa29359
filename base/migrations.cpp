#include "base/migrations.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/base_embedded.h"
#include "base/connection.h"

namespace base {
namespace {

constexpr std::string_view migration_table =
    "create table if not exists base_migration (agency bigint not null, feature text not null, number bigint not null, "
    "at bigint not null, primary key (agency, feature, number))";

std::string key_of(const Migration& migration) { return std::string(migration.feature) + "/" + std::to_string(migration.number); }

std::vector<Migration> in_order(std::span<const Feature> features) {
    std::vector<Migration> all(embedded::migrations.begin(), embedded::migrations.end());
    for (const auto& feature : features) all.insert(all.end(), feature.migrations.begin(), feature.migrations.end());
    return all;
}

std::set<std::string> applied(Database& database) {
    std::set<std::string> keys;
    database.write([&](Connection& connection) {
        connection.script(migration_table);
        const auto found = Db(connection, {}).all<std::string>(sql::applied_migrations);
        keys.insert(found.begin(), found.end());
    });
    return keys;
}

// Asks again inside the transaction: another copy of the program may have started at the same moment.
bool apply(Database& database, const Migration& migration, Instant now) {
    bool is_due = false;
    database.write([&](Connection& connection) {
        Db db(connection, {});
        is_due = !db.one<std::int64_t>(sql::migration_applied, migration.feature, migration.number);
        if (!is_due) return;
        connection.script(portable_ddl(migration.sql, connection.is_postgres()));
        db.run(sql::record_migration, migration.feature, migration.number, now);
    });
    return is_due;
}

}  // namespace

int migrate(Database& database, std::span<const Feature> features, Instant now) {
    const auto known = in_order(features);
    auto done = applied(database);
    int count = 0;
    for (const auto& migration : known)
        if (done.erase(key_of(migration)) == 0) count += apply(database, migration, now);
    if (!done.empty()) throw Broken{"the database was made by a newer version of this program: " + *done.begin(), false};
    return count;
}

Instant last_moment(Connection& connection) { return {Db(connection, {}).one<std::int64_t>(sql::last_moment).value()}; }

std::int64_t highest_id(Connection& connection) { return Db(connection, {}).one<std::int64_t>(sql::highest_id).value(); }

}  // namespace base
