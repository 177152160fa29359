#include "features/complaint/test/dump.h"

#include <memory>

#include "base/connection.h"

namespace complaint::test {
namespace {

// A connection keeps what it prepared by the statement's place in memory and by its name: each text has its own for ever.
base::Rows ask(base::Connection& connection, const std::string& sqlite, const std::string& postgres) {
    struct Asked {
        Asked(std::string its_name, const std::string& in_sqlite, const std::string& in_postgres)
            : name(std::move(its_name)), sqlite(in_sqlite), postgres(in_postgres),
              statement{name, sqlite, postgres, base::Statement::Reach::installation, false} {}
        const std::string name, sqlite, postgres;
        const base::Statement statement;
    };
    static std::map<std::string, std::unique_ptr<Asked>> all;
    auto& asked = all[sqlite];
    if (!asked) asked = std::make_unique<Asked>("dump_" + std::to_string(all.size()), sqlite, postgres);
    return connection.query(asked->statement, {});
}

std::string cell_of(const base::Rows& rows, int row, int column) {
    if (rows.is_null(row, column)) return {};
    try {
        return std::string(rows.text(row, column));
    } catch (const base::Bug&) {
        return std::to_string(rows.integer(row, column));
    }
}

}  // namespace

Dump::Dump(base::Database& database) {
    database.read([&](base::Connection& connection) {
        const auto names = ask(connection, "select name from sqlite_master where type = 'table' and name not like 'sqlite%'",
                               "select cast(table_name as text) from information_schema.tables where table_schema = current_schema()");
        for (int i = 0; i < names.size(); ++i) {
            const std::string table(names.text(i, 0));
            const auto everything = "select * from " + table;
            const auto rows = ask(connection, everything, everything);
            auto& kept = tables_[table];
            for (int row = 0; row < rows.size(); ++row) {
                Row cells;
                for (std::size_t column = 0; column < rows.columns().size(); ++column) cells[rows.columns()[column]] = cell_of(rows, row, static_cast<int>(column));
                kept.push_back(std::move(cells));
            }
        }
    });
}

bool Dump::holds(std::string_view text) const {
    for (const auto& [table, rows] : tables_)
        for (const auto& row : rows)
            for (const auto& [column, cell] : row)
                if (cell.find(text) != std::string::npos) return true;
    return false;
}

}  // namespace complaint::test
