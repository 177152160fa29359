// Requests, responses and routes as a feature sees them: plain values and synchronous functions. The server is base/server.h.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/actor.h"
#include "base/headers.h"
#include "base/json.h"
#include "base/result.h"
#include "base/work.h"

namespace base {

enum class Method { get, post, put, patch, remove };

struct Request {
    Method method = Method::get;
    std::string path = {};     // decoded, without the query
    Inputs captures = {};      // {id} in the route's pattern
    Inputs query = {};         // decoded; the last of two equal names wins
    Headers headers = {};      // names in lower case
    std::string body = {};
    std::string address = {};  // of the client; behind a trusted proxy, the forwarded one
    bool secure = false;       // came over TLS, as the trusted proxy says
    std::string cookie(std::string_view name) const;
    std::string header(std::string_view name) const;
    // application/x-www-form-urlencoded; the last of two equal names wins.
    Inputs form() const;
};

// One part of multipart/form-data.
struct Part {
    std::string name, file_name, type, content;
};
Result<std::vector<Part>> parts_of(const Request& request);  // multipart_is_malformed

struct Response {
    int status = 200;
    std::string type = "application/json";
    std::string body = {};
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string_view still = {};  // instead of body: bytes that stay where they are, such as an embedded file
};
Response html(std::string page, int status = 200);
Response download(std::string content, std::string type, std::string_view file_name);  // Content-Disposition: attachment
Response redirect(std::string to);                                                     // 303

// Errors as application/problem+json; the server shows them as a page to a browser that navigates. The sentence of each rule
// comes from the catalogue (base/sentences.h). Without a status the first error's fault decides it.
Response problem(const Errors& errors, Language language);
Response problem(int status, const Errors& errors, Language language);
int status_of(Fault fault);

enum class Access {
    none,   // neither database nor transaction: assets, health
    read,   // a snapshot, on a reader thread
    write,  // one transaction, in the group commit
    apart   // slow work (passwords), on a small pool of its own; opens its own transactions (base/apart.h)
};

using Handler = std::function<Result<Response>(Work&, const Request&)>;
using SchemaOf = std::string (*)(Schemas&);

struct Route {
    Method method;
    std::string_view pattern;  // /api/activity-reports/{id}
    Permission permission;
    Access access;
    Handler handler;
    std::string_view summary;  // one English sentence, for OpenAPI
    SchemaOf input = nullptr;  // null: no JSON
    SchemaOf output = nullptr;
    std::size_t body_limit = 64 * 1024;  // bytes
    int per_minute = 0;  // requests from one address, with bursts of as many; 0: no limit
};

// A route whose input and output are described structs. The method decides the access unless told otherwise (a GET that
// journals the look needs Access::write). POST answers 201, the others 200; Done answers 204.
template <class In, class Out>
Route json_route(Method method, std::string_view pattern, Permission permission, Result<Out> (*verb)(Work&, const In&),
                 std::string_view summary, std::optional<Access> access = std::nullopt) {
    auto handler = [verb, method](Work& work, const Request& request) -> Result<Response> {
        Inputs parameters = request.query;
        for (const auto& [name, value] : request.captures) parameters[name] = value;
        const auto input = TRY(read_input<In>(request.body, parameters));
        if constexpr (std::is_same_v<Out, Done>) {
            TRY(verb(work, input));
            return Response{.status = 204};
        } else {
            const auto output = TRY(verb(work, input));
            return Response{.status = method == Method::post ? 201 : 200, .body = write_json(output)};
        }
    };
    SchemaOf output = nullptr;
    if constexpr (!std::is_same_v<Out, Done>) output = &schema_of<Out>;
    return {method,  pattern, permission, access.value_or(method == Method::get ? Access::read : Access::write),
            handler, summary, &schema_of<In>, output};
}

// A route that speaks something else: pages, files, forms.
Route raw_route(Method method, std::string_view pattern, Permission permission, Access access, Handler handler,
                std::string_view summary, std::size_t body_limit = 64 * 1024);

struct Nothing {};  // the input of a route that takes none

}  // namespace base
