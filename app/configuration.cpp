#include "app/configuration.h"

#include <charconv>
#include <filesystem>
#include <optional>
#include <string_view>

namespace app {

base::DatabaseSettings database_settings(const Configuration& configuration) {
    base::DatabaseSettings settings;
    settings.address = configuration.database;
    settings.readers = configuration.readers;
    if (settings.address.empty()) {
        std::filesystem::create_directories(configuration.data);
        settings.address = (std::filesystem::path(configuration.data) / "capaian.db").string();
    }
    return settings;
}

namespace {

// The port of "ADDRESS:PORT"; none where there is no such port.
std::optional<int> port_of(std::string_view listen) {
    const auto colon = listen.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const auto digits = listen.substr(colon + 1);
    int port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc() || end != digits.data() + digits.size() || port < 0 || port > 65'535) return std::nullopt;
    return port;
}

}  // namespace

std::string fault_of_listen(const std::string& listen) {
    return port_of(listen) ? "" : "not ADDRESS:PORT, such as 127.0.0.1:8080: " + listen;
}

base::ServerSettings server_settings(const Configuration& configuration) {
    base::ServerSettings settings;
    settings.address = configuration.listen.substr(0, configuration.listen.rfind(':'));
    settings.port = port_of(configuration.listen).value();
    settings.threads = configuration.io_threads;
    settings.proxies = configuration.proxies;
    settings.sign_in_page = "/masuk";
    settings.stylesheet = "/assets/public.css";
    return settings;
}

}  // namespace app
