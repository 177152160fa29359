// Everything that stands in a database, as whoever steals it reads it: each table in the order in which it lies.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/database.h"

namespace complaint::test {

class Dump {
public:
    using Row = std::map<std::string, std::string>;  // by column
    explicit Dump(base::Database& database);

    const std::map<std::string, std::vector<Row>>& tables() const { return tables_; }
    const std::vector<Row>& rows_of(const std::string& table) const { return tables_.at(table); }
    bool holds(std::string_view text) const;  // in any cell

private:
    std::map<std::string, std::vector<Row>> tables_;
};

}  // namespace complaint::test
