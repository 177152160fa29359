#include "base/router.h"

#include <doctest/doctest.h>

namespace {

using base::Method;

base::Route route(Method method, std::string_view pattern) {
    return base::raw_route(method, pattern, {"test", base::Permission::Scope::anyone}, base::Access::none, {}, "");
}

const std::vector<base::Route> table = {
    route(Method::get, "/"),
    route(Method::get, "/api/plans"),
    route(Method::post, "/api/plans"),
    route(Method::get, "/api/plans/{id}"),
    route(Method::get, "/api/plans/mine"),
    route(Method::get, "/api/plans/{plan}/results/{result}"),
    route(Method::get, "/assets/{file*}"),
};

int found(std::string_view path, Method method = Method::get) { return base::Router(table).find(method, path).route; }

}  // namespace

TEST_CASE("a path finds the route of its pattern") {
    struct Row {
        std::string_view path;
        int route;
    };
    for (const auto& [path, expected] : std::initializer_list<Row>{
             {"/", 0},
             {"/api/plans", 1},
             {"/api/plans/77", 3},
             {"/api/plans/mine", 4},
             {"/api/plans/mine/results/2", 5},  // "mine" leads nowhere here, so it is a capture
             {"/assets/app-3f2a.js", 6},
             {"/assets/icons/a.svg", 6},
             {"/api/plans/", -1},
             {"/api/plans//results/2", -1},
             {"/api", -1},
             {"/assets", -1},
             {"/assets/", -1},
             {"/api/plans/77/results", -1},
             {"", -1},
             {"api/plans", -1},
         }) {
        CAPTURE(path);
        CHECK(found(path) == expected);
    }
}

TEST_CASE("captures carry the names of their own route") {
    const auto plan = base::Router(table).find(Method::get, "/api/plans/77");
    CHECK(plan.captures.at("id") == "77");
    const auto result = base::Router(table).find(Method::get, "/api/plans/77/results/3");
    CHECK(result.captures.at("plan") == "77");
    CHECK(result.captures.at("result") == "3");
    CHECK(base::Router(table).find(Method::get, "/assets/icons/a.svg").captures.at("file") == "icons/a.svg");
}

TEST_CASE("a path without the method says which methods it has") {
    const auto removal = base::Router(table).find(Method::remove, "/api/plans");
    CHECK(removal.route == -1);
    CHECK(removal.known());
    CHECK(removal.allowed[static_cast<std::size_t>(Method::get)]);
    CHECK(removal.allowed[static_cast<std::size_t>(Method::post)]);
    CHECK_FALSE(removal.allowed[static_cast<std::size_t>(Method::put)]);
    CHECK_FALSE(base::Router(table).find(Method::get, "/nowhere").known());
}

TEST_CASE("two routes of one method and shape are a bug") {
    CHECK_THROWS_AS(base::Router({route(Method::get, "/a/{x}"), route(Method::get, "/a/{y}")}), base::Bug);
    CHECK_THROWS_AS(base::Router({route(Method::get, "/a/{x*}/b")}), base::Bug);
    CHECK_THROWS_AS(base::Router({route(Method::get, "a")}), base::Bug);
}
