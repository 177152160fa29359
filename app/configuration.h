// How the program is told what to do: flags win over one TOML file, which wins over the environment (CAPAIAN_LISTEN …).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/database.h"
#include "base/server.h"

namespace app {

struct Configuration {
    std::string listen = "127.0.0.1:8080";
    std::string data = "data";       // a folder: the SQLite database, and the key unless it lies elsewhere
    std::string key;                 // the file of the key (app/key_file.h); empty: `kunci` in `data`
    std::string database;            // postgres://…; empty: SQLite in `data`
    std::string demo;                // the folder of demo files; empty: no demo
    std::vector<std::string> proxies;  // addresses whose X-Forwarded-For is believed
    int readers = 2;
    int io_threads = 0;              // 0: one for each core
};

base::DatabaseSettings database_settings(const Configuration& configuration);
std::string fault_of_listen(const std::string& listen);  // "" where it names an address and a port
base::ServerSettings server_settings(const Configuration& configuration);

}  // namespace app
