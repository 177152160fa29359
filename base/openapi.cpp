#include "base/openapi.h"

#include <boost/json.hpp>
#include <set>
#include <string_view>
#include <vector>

namespace base {
namespace {

namespace json = boost::json;

std::string_view word_for(Method method) {
    switch (method) {
        case Method::get: return "get";
        case Method::post: return "post";
        case Method::put: return "put";
        case Method::patch: return "patch";
        case Method::remove: return "delete";
    }
    return "";
}

std::vector<std::string> captures_of(std::string_view pattern) {
    std::vector<std::string> names;
    for (auto open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1)) {
        auto name = pattern.substr(open + 1, pattern.find('}', open) - open - 1);
        if (name.ends_with('*')) name.remove_suffix(1);
        names.emplace_back(name);
    }
    return names;
}

// The object schema that a reference like {"$ref":"#/components/schemas/plan.Target"} means.
json::object resolved(const std::string& schema, const Schemas& schemas) {
    const auto value = json::parse(schema);
    const auto* reference = value.as_object().if_contains("$ref");
    if (!reference) return value.as_object();
    const std::string_view target(reference->as_string());
    return json::parse(schemas.by_name.at(std::string(target.substr(target.rfind('/') + 1)))).as_object();
}

bool is_required(const json::object& schema, std::string_view property) {
    const auto* required = schema.if_contains("required");
    if (!required) return false;
    for (const auto& name : required->as_array())
        if (std::string_view(name.as_string()) == property) return true;
    return false;
}

json::object parameter(std::string_view name, std::string_view in, json::value schema, bool required) {
    return {{"name", name}, {"in", in}, {"required", required}, {"schema", std::move(schema)}};
}

// What a route takes, sorted by where it comes from.
struct Inlet {
    json::array parameters;
    json::value body;  // null: none
};

// What is left of an input when its captures came with the path.
json::value body_schema(const std::string& reference, json::object input, const std::vector<std::string>& captures) {
    auto& properties = input["properties"].as_object();
    if (properties.empty()) return nullptr;
    bool captured = false;
    for (const auto& name : captures) captured |= properties.erase(name) > 0;
    if (!captured) return json::parse(reference);
    if (properties.empty()) return nullptr;
    json::array required;
    for (const auto& name : input["required"].as_array())
        if (properties.contains(name.as_string())) required.push_back(name);
    input["required"] = std::move(required);
    return input;
}

Inlet inlet_of(const Route& route, Schemas& schemas) {
    Inlet inlet;
    const auto captures = captures_of(route.pattern);
    const auto reference = route.input ? route.input(schemas) : std::string("{}");
    auto input = resolved(reference, schemas);
    if (!input.contains("properties")) input["properties"] = json::object();
    const auto& properties = input["properties"].as_object();
    for (const auto& name : captures) {
        const auto* known = properties.if_contains(name);
        inlet.parameters.push_back(parameter(name, "path", known ? *known : json::value{{"type", "string"}}, true));
    }
    if (route.method != Method::get) {
        inlet.body = body_schema(reference, input, captures);
        return inlet;
    }
    const std::set<std::string, std::less<>> in_path(captures.begin(), captures.end());
    for (const auto& property : properties) {
        const std::string_view name(property.key());
        if (!in_path.contains(name)) inlet.parameters.push_back(parameter(name, "query", property.value(), is_required(input, name)));
    }
    return inlet;
}

json::object content(std::string_view type, json::value schema) { return {{type, {{"schema", std::move(schema)}}}}; }

json::object responses_of(const Route& route, Schemas& schemas) {
    json::object responses;
    if (route.output) {
        const auto status = route.method == Method::post ? "201" : "200";
        responses[status] = {{"description", "Done."}, {"content", content("application/json", json::parse(route.output(schemas)))}};
    } else {
        responses[route.input ? "204" : "200"] = {{"description", "Done."}};
    }
    const json::value refused = {{"$ref", "#/components/schemas/Problem"}};
    responses["default"] = {{"description", "Refused; the rule says why."}, {"content", content("application/problem+json", refused)}};
    return responses;
}

json::object operation_of(const Route& route, Schemas& schemas) {
    auto inlet = inlet_of(route, schemas);
    json::object operation{{"summary", route.summary}, {"x-permission", route.permission.name}};
    if (route.permission.scope == Permission::Scope::anyone) operation["security"] = json::array();
    if (route.method == Method::post && route.access == Access::write)
        inlet.parameters.push_back(parameter("Idempotency-Key", "header", {{"type", "string"}, {"maxLength", 128}}, false));
    if (!inlet.parameters.empty()) operation["parameters"] = std::move(inlet.parameters);
    if (!inlet.body.is_null()) operation["requestBody"] = {{"required", true}, {"content", content("application/json", inlet.body)}};
    operation["responses"] = responses_of(route, schemas);
    return operation;
}

json::value problem_schema() {
    return json::parse(R"({"type":"object","required":["type","title","status","detail","rule","errors"],"properties":{
        "type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},"detail":{"type":"string"},"rule":{"type":"string"},
        "errors":{"type":"array","items":{"type":"object","required":["path","rule","message"],"properties":{
            "path":{"type":"string"},"rule":{"type":"string"},"message":{"type":"string"}}}}}})");
}

// A tail is one path parameter to a reader of the document.
std::string path_of(std::string_view pattern) {
    std::string path(pattern);
    std::erase(path, '*');
    return path;
}

}  // namespace

std::string openapi_document(std::span<const Route> routes) {
    Schemas schemas;
    json::object paths;
    for (const auto& route : routes) {
        if (!route.pattern.starts_with("/api/")) continue;
        auto& path = paths[path_of(route.pattern)];
        if (!path.is_object()) path = json::object();
        path.as_object()[word_for(route.method)] = operation_of(route, schemas);
    }
    json::object components{{"Problem", problem_schema()}};
    for (const auto& [name, schema] : schemas.by_name) components[name] = json::parse(schema);
    const json::object document{
        {"openapi", "3.1.0"},
        {"info", {{"title", "Capaian"}, {"version", "1"}}},
        {"paths", std::move(paths)},
        {"security", {{{"session", json::array()}}, {{"bearer", json::array()}}}},
        {"components",
         {{"schemas", std::move(components)},
          {"securitySchemes",
           {{"session", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "sesi"}}}, {"bearer", {{"type", "http"}, {"scheme", "bearer"}}}}}}}};
    return json::serialize(document);
}

}  // namespace base
