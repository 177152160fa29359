#include "base/own_routes.h"

#include <memory>

#include "base/base_embedded.h"
#include "base/breakage.h"
#include "base/openapi.h"

namespace base {
namespace {

constexpr Permission for_anyone{"base.anyone", Permission::Scope::anyone};

Response plain_text(std::string text) { return {.type = "text/plain; charset=utf-8", .body = std::move(text)}; }

Response not_ready(Cause cause, Language language) {
    const std::string seconds = "5";
    auto response = problem(503, {refuse(std::string(rule_for_client(cause)), {}, seconds)}, language);
    response.headers.emplace_back("Retry-After", seconds);
    return response;
}

}  // namespace

Route health_route() {
    return raw_route(Method::get, "/healthz", for_anyone, Access::none,
                     [](Work&, const Request&) -> Result<Response> { return plain_text("ok\n"); }, "Whether the process answers.");
}

Route readiness_route(const Database& database) {
    const auto ask = [&database](Work& work, const Request&) -> Result<Response> {
        work.authorised = true;
        if (const auto cause = database.trouble()) return not_ready(*cause, work.language);
        work.db.query(sql::answer_at_all, {});
        return plain_text("ok\n");
    };
    return raw_route(Method::get, "/readyz", for_anyone, Access::read, ask, "Whether the database answers as well, and its disk works.");
}

Route metrics_route(const Metrics& metrics, const Database& database) {
    const auto show = [&metrics, &database](Work&, const Request&) -> Result<Response> {
        return Response{.type = "text/plain; version=0.0.4; charset=utf-8", .body = metrics.text(database.figures())};
    };
    return raw_route(Method::get, "/metrics", for_anyone, Access::none, show, "Figures for Prometheus.");
}

Route openapi_route(const std::vector<Route>& routes) {
    const auto show = [document = std::make_shared<const std::string>(openapi_document(routes))](Work&, const Request&) -> Result<Response> {
        return Response{.headers = {{"Cache-Control", "no-cache"}}, .still = *document};
    };
    return raw_route(Method::get, "/api/openapi.json", for_anyone, Access::none, show, "This document.");
}

void add_own_routes(std::vector<Route>& routes, const Metrics& metrics, const Database& database) {
    routes.push_back(openapi_route(routes));
    routes.push_back(health_route());
    routes.push_back(readiness_route(database));
    routes.push_back(metrics_route(metrics, database));
}

}  // namespace base
