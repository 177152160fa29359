// A request to a feature's routes without a server, at a time of the test's choosing: the permission, one transaction that a refusal
// undoes, the journal's line. What the server adds around it has its own tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/database.h"
#include "base/router.h"
#include "base/server.h"
#include "base/testing/client.h"

namespace base::test {

class Desk {
public:
    Desk(Database& database, Guard& guard, std::vector<Route> routes) : database_(database), guard_(guard), routes_(std::move(routes)), router_(routes_) {}

    // `target` as in a request line, with its query.
    Answer ask(const Actor& actor, Instant at, Method method, std::string_view target, std::string body = {}, std::string_view type = "application/json");

private:
    Response answer(Connection& connection, const Actor& actor, Instant at, const Route& route, const Request& request);

    Database& database_;
    Guard& guard_;
    std::vector<Route> routes_;
    Router router_;
};

}  // namespace base::test
