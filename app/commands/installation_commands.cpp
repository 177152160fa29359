// Commands about the program and its database as a whole.
#include <filesystem>
#include <iostream>

#include "app/commands.h"
#include "app/features.h"
#include "app/workplace.h"
#include "base/openapi.h"
#include "base/router.h"
#include "features/identity/relation.h"

namespace app {

int migrate(const Configuration& configuration) {
    open_installation(configuration);
    std::cout << "Basis data siap.\n";
    return 0;
}

// As it is, before this program would migrate it; and not the empty database that a mistyped folder would give.
int back_up(const Configuration& configuration, const std::string& file) {
    if (std::filesystem::exists(file)) throw Refused{{base::conflict("backup_is_there_already", {}, file)}};
    const auto settings = database_settings(configuration);
    if (configuration.database.empty() && !std::filesystem::exists(settings.address)) throw Refused{{base::missing("database_is_missing", settings.address)}};
    base::Database::open(settings)->backup(file);
    std::cout << file << "\n";
    return 0;
}

int print_openapi() {
    std::vector<base::Route> routes;
    for (auto& feature : features())
        for (auto& route : feature.routes) routes.push_back(std::move(route));
    std::cout << base::openapi_document(routes) << "\n";
    return 0;
}

namespace {

std::string relations_of(const base::Permission& permission) {
    if (permission.scope == base::Permission::Scope::anyone) return "anyone";
    if (permission.scope == base::Permission::Scope::signed_in) return "signed_in";
    static constexpr std::pair<std::uint32_t, std::string_view> names[] = {
        {identity::self, "self"}, {identity::superior, "superior"}, {identity::upper, "upper"}, {identity::hr, "hr"},
        {identity::inspector, "inspector"}, {identity::administrator, "administrator"}, {identity::colleague, "colleague"}};
    std::string all;
    for (const auto& [bit, name] : names)
        if (permission.who & bit) all += (all.empty() ? "" : " ") + std::string(name);
    return all;
}

}  // namespace

// The one table of who may do what, made of the route tables.
int print_permissions() {
    for (const auto& feature : features())
        for (const auto& route : feature.routes)
            std::cout << base::verb_of(route.method) << " " << route.pattern << " | " << route.permission.name << " | " << relations_of(route.permission) << "\n";
    return 0;
}

}  // namespace app
