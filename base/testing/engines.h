// Every test of rows runs on both engines: SQLite always, PostgreSQL where CAPAIAN_TEST_POSTGRES names a cluster (./dev test
// starts one). Each opening is an empty database of its own.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/database.h"

namespace base::test {

class Engine {
public:
    explicit Engine(bool postgres) : postgres_(postgres) {}
    const char* name() const { return postgres_ ? "postgres" : "sqlite"; }
    // A fresh, empty database, and the one opened last; the settings' address is filled in.
    std::unique_ptr<Database> open(DatabaseSettings settings = {}) const;
    std::unique_ptr<Database> open_again(DatabaseSettings settings = {}) const;
    std::string address() const;                   // of the one opened last

private:
    bool postgres_;
    mutable std::string last_;
};

std::vector<Engine> engines();

}  // namespace base::test
