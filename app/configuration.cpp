#include "app/configuration.h"

#include <filesystem>

namespace app {

base::DatabaseSettings database_settings(const Configuration& configuration) {
    base::DatabaseSettings settings;
    settings.address = configuration.database;
    settings.readers = configuration.readers;
    settings.writers = configuration.writers;
    if (settings.address.empty()) {
        std::filesystem::create_directories(configuration.data);
        settings.address = (std::filesystem::path(configuration.data) / "capaian.db").string();
    }
    return settings;
}

base::ServerSettings server_settings(const Configuration& configuration) {
    base::ServerSettings settings;
    const auto colon = configuration.listen.rfind(':');
    settings.address = configuration.listen.substr(0, colon);
    settings.port = std::stoi(configuration.listen.substr(colon + 1));
    settings.threads = configuration.io_threads;
    settings.proxies = configuration.proxies;
    settings.sign_in_page = "/masuk";
    settings.stylesheet = "/assets/public.css";
    return settings;
}

}  // namespace app
