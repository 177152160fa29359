#include "base/testing/desk.h"

#include "base/apart_scope.h"
#include "base/no_connection.h"
#include "base/url.h"

namespace base::test {
namespace {

template <class T>
T or_undo(Result<T> result) {
    if (!result) throw Refused{std::move(result).errors()};
    return std::move(result).value();
}

// As the server does it: permitted in a snapshot of its own; then the handler opens what it needs.
Response answer_apart(Database& database, Work& work, Guard& guard, const Route& route, const Request& request) {
    database.read([&](Connection& connection) {
        Work inside(Db(connection, work.actor.agency), thread_ids(), work.now, work.actor);
        or_undo(guard.permits(inside, route.permission));
        work.authorised = inside.authorised;
    });
    const ApartScope scope(database);
    return or_undo(route.handler(work, request));
}

}  // namespace

Response Desk::answer(Connection& connection, const Actor& actor, Instant at, const Route& route, const Request& request) {
    Work work(Db(connection, actor.agency), thread_ids(), at, actor);
    or_undo(guard_.permits(work, route.permission));
    auto response = or_undo(route.handler(work, request));
    check(work.authorised, "a handler that asked nobody's permission");
    check(work.db.writes() == 0 || work.journalled(), "a change without a line in the journal");
    return response;
}

Answer Desk::ask(const Actor& actor, Instant at, Method method, std::string_view target, std::string body, std::string_view type) {
    const auto parts = split_target(target).value();
    Request request{.method = method, .path = decoded_path(parts.path).value(), .query = decoded_query(parts.query),
                    .headers = {{"content-type", type}}, .body = std::move(body)};
    auto found = router_.find(method, request.path);
    check(found.route >= 0, "no route for this path");
    request.captures = std::move(found.captures);
    const auto& route = routes_[found.route];
    Response response;
    const auto run = [&](Connection& connection) { response = answer(connection, actor, at, route, request); };
    try {
        if (route.access == Access::read) {
            database_.read(run);
        } else if (route.access == Access::apart) {
            NoConnection none;
            Work work(Db(none, actor.agency), thread_ids(), at, actor);
            response = answer_apart(database_, work, guard_, route, request);
        } else {
            database_.write(run);
        }
    } catch (const Refused& refused) {
        response = problem(refused.errors, Language::indonesian);
    }
    Answer told{response.status, {}, std::move(response.body)};
    for (const auto& [name, value] : response.headers) told.headers.add(name, value);
    return told;
}

}  // namespace base::test
