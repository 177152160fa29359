#include "base/feature.h"
#include "base/trial.h"
#include "features/identity/identity.h"
#include "features/service/service.h"
#include "features/service/service_embedded.h"
#include "features/service/service_views.h"

namespace service {
namespace {

using base::Method;
using base::Work;
using namespace identity;

constexpr auto may_see = related("service.see", colleague);
constexpr auto may_keep = related("service.keep", hr);
constexpr std::size_t upload_limit = 4 << 20;  // bytes

base::Result<ServiceList> list_services(Work& work, const base::Nothing&) { return ServiceList{services(work.db), points(work.db)}; }

base::Result<ServiceAdded> post_service(Work& work, const NewService& input) { return ServiceAdded{TRY(add_service(work, input))}; }
base::Result<base::Done> put_service(Work& work, const ServiceInput& input) {
    return change_service(work, input.service, {input.code, input.name, input.unit, input.users, input.standing});
}

base::Result<PointAdded> post_point(Work& work, const NewPoint& input) { return PointAdded{TRY(add_point(work, input))}; }
base::Result<base::Done> put_point(Work& work, const PointInput& input) { return change_point(work, input.point, {{}, input.name, input.standing}); }

base::Result<base::Response> post_import(Work& work, const base::Request& request) {
    std::string sheet;
    for (auto& part : TRY(base::parts_of(request))) sheet = std::move(part.content);
    const bool only_tries = request.query.contains("check");
    Imported imported;
    TRY((only_tries ? base::in_trial : base::in_write)(work, [&](Work& step) -> base::Result<base::Done> {
        imported = TRY(import_services(step, sheet));
        return base::Done{};
    }));
    return base::Response{.status = only_tries ? 200 : 201, .body = base::write_json(ImportOutcome{imported.services, imported.points, only_tries})};
}

}  // namespace

base::Feature feature() {
    return {.name = "service",
            .routes =
                {
                    base::json_route(Method::get, "/api/services", may_see, list_services, "The agency's public services and their points."),
                    base::json_route(Method::post, "/api/services", may_keep, post_service, "Add a service."),
                    base::json_route(Method::put, "/api/services/{service}", may_keep, put_service, "Change a service."),
                    base::json_route(Method::post, "/api/service-points", may_keep, post_point, "Add a point of a service."),
                    base::json_route(Method::put, "/api/service-points/{point}", may_keep, put_point, "Change a point, or close it to the public."),
                    base::raw_route(Method::post, "/api/service-imports", may_keep, base::Access::apart, post_import,
                                    "Import services and points from a table; with ?check only say what would come of it.", upload_limit),
                },
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace service
