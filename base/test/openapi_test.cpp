#include "base/openapi.h"

#include <doctest/doctest.h>

#include <boost/json.hpp>

#include "base/codec.h"

namespace openapi_test {

struct Goal {
    base::Id<struct GoalTag> id;
    std::string title;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Goal, (), (id, title, note))

struct Wanted {
    std::optional<std::string> state;
    std::int64_t page = 0;
};
BOOST_DESCRIBE_STRUCT(Wanted, (), (state, page))

base::Result<Goal> change(base::Work&, const Goal& goal) { return goal; }
base::Result<std::vector<Goal>> list(base::Work&, const Wanted&) { return std::vector<Goal>{}; }
base::Result<base::Done> drop(base::Work&, const base::Nothing&) { return base::Done{}; }

}  // namespace openapi_test

CAPAIAN_JSON(openapi_test::Goal)
CAPAIAN_JSON(openapi_test::Wanted)
CAPAIAN_JSON(std::vector<openapi_test::Goal>)

namespace {

using base::Method;
namespace json = boost::json;

constexpr base::Permission signed_in{"goal.own", base::Permission::Scope::signed_in};
constexpr base::Permission anyone{"goal.anyone", base::Permission::Scope::anyone};

json::value document() {
    const std::vector<base::Route> routes = {
        base::json_route(Method::get, "/api/goals", anyone, openapi_test::list, "Goals."),
        base::json_route(Method::post, "/api/goals", signed_in, openapi_test::change, "A new goal."),
        base::json_route(Method::put, "/api/goals/{id}", signed_in, openapi_test::change, "Another goal."),
        base::json_route(Method::remove, "/api/goals/{id}", signed_in, openapi_test::drop, "No goal."),
        base::raw_route(Method::get, "/masuk", anyone, base::Access::read, {}, "A page."),
    };
    return json::parse(base::openapi_document(routes));
}

std::string at(const char* pointer) { return json::serialize(document().at_pointer(pointer)); }

}  // namespace

TEST_CASE("the interface is described from the routes, without the pages") {
    CHECK(at("/openapi") == "\"3.1.0\"");
    const auto whole = document();
    CHECK(whole.at("paths").as_object().size() == 2);
    CHECK(at("/paths/~1api~1goals/get/summary") == "\"Goals.\"");
    CHECK(at("/paths/~1api~1goals/get/security") == "[]");
    CHECK(at("/paths/~1api~1goals~1{id}/put/x-permission") == "\"goal.own\"");
}

TEST_CASE("what a route takes is sorted by where it comes from") {
    CHECK(at("/paths/~1api~1goals/get/parameters/0/name") == "\"state\"");
    CHECK(at("/paths/~1api~1goals/get/parameters/0/in") == "\"query\"");
    CHECK(at("/paths/~1api~1goals/get/parameters/0/required") == "false");
    CHECK(at("/paths/~1api~1goals/get/parameters/1/required") == "true");
    CHECK(at("/paths/~1api~1goals/post/requestBody/content/application~1json/schema") == R"({"$ref":"#/components/schemas/openapi_test.Goal"})");
    CHECK(at("/paths/~1api~1goals/post/parameters/0/name") == "\"Idempotency-Key\"");
    CHECK(at("/paths/~1api~1goals~1{id}/put/parameters/0/in") == "\"path\"");
    CHECK(at("/paths/~1api~1goals~1{id}/put/requestBody/content/application~1json/schema/required") == R"(["title"])");
    const auto removal = document().at_pointer("/paths/~1api~1goals~1{id}/delete").as_object();
    CHECK_FALSE(removal.contains("requestBody"));
}

TEST_CASE("what a route gives is described, refusals too") {
    CHECK(at("/paths/~1api~1goals/post/responses/201/content/application~1json/schema") == R"({"$ref":"#/components/schemas/openapi_test.Goal"})");
    CHECK(at("/paths/~1api~1goals/get/responses/200/content/application~1json/schema/type") == "\"array\"");
    CHECK(at("/paths/~1api~1goals~1{id}/delete/responses/204/description") == "\"Done.\"");
    CHECK(at("/paths/~1api~1goals/get/responses/default/content/application~1problem+json/schema/$ref") == "\"#/components/schemas/Problem\"");
    CHECK(at("/components/schemas/Problem/required/4") == "\"rule\"");
    CHECK(at("/components/schemas/openapi_test.Goal/properties/title/type") == "\"string\"");
}
