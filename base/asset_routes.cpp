#include "base/asset_routes.h"

#include <algorithm>
#include <string>

#include "base/result.h"

namespace base {
namespace {

constexpr Permission for_anyone{"base.anyone", Permission::Scope::anyone};

// app-3f2a91bc.js: the build names a file by its content, so that the content of a name never changes.
bool has_hashed_name(std::string_view path) {
    const auto dot = path.rfind('.');
    const auto dash = path.rfind('-', dot);
    if (dot == std::string_view::npos || dash == std::string_view::npos || dot - dash < 9) return false;
    const auto hash = path.substr(dash + 1, dot - dash - 1);
    return std::all_of(hash.begin(), hash.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    });
}

// Whether a list like `br, gzip;q=0.8` names the word, and not with q=0.
bool lists(std::string_view list, std::string_view word) {
    while (!list.empty()) {
        auto item = list.substr(0, list.find(','));
        list.remove_prefix(std::min(list.size(), item.size() + 1));
        while (item.starts_with(' ')) item.remove_prefix(1);
        const auto name = item.substr(0, item.find_first_of("; "));
        if (name == word) return item.find("q=0") == std::string_view::npos || item.find("q=0.") != std::string_view::npos;
    }
    return false;
}

// If-None-Match compares weakly: W/ in front changes nothing.
bool client_has(const Asset& asset, const Request& request) {
    const auto known = request.headers.get("if-none-match");
    return known == "*" || known.find(asset.etag) != std::string_view::npos;
}

}  // namespace

Response asset_response(const Asset& asset, const Request& request) {
    const bool hashed = asset.path.starts_with("/assets/") && has_hashed_name(asset.path);
    Response response{.type = std::string(asset.type),
                      .headers = {{"Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache"},
                                  {"ETag", std::string(asset.etag)},
                                  {"Vary", "Accept-Encoding"}}};
    if (client_has(asset, request)) {
        response.status = 304;
    } else if (!asset.packed.empty() && lists(request.headers.get("accept-encoding"), "br")) {
        response.headers.emplace_back("Content-Encoding", "br");
        response.still = asset.packed;
    } else {
        response.still = asset.plain;
    }
    return response;
}

namespace {

const Asset* asset_at(std::span<const Asset> assets, std::string_view path) {
    const auto found = std::lower_bound(assets.begin(), assets.end(), path,
                                        [](const Asset& asset, std::string_view wanted) { return asset.path < wanted; });
    return found != assets.end() && found->path == path ? &*found : nullptr;
}

Route file_route(std::string_view pattern, const Asset& asset) {
    const auto show = [&asset](Work&, const Request& request) -> Result<Response> { return asset_response(asset, request); };
    return raw_route(Method::get, pattern, for_anyone, Access::none, show, "A file of the web pages.");
}

Route folder_route(std::string_view pattern, std::span<const Asset> assets) {
    const auto show = [assets](Work&, const Request& request) -> Result<Response> {
        const auto* asset = asset_at(assets, request.path);
        if (!asset) return missing("page_is_missing");
        return asset_response(*asset, request);
    };
    return raw_route(Method::get, pattern, for_anyone, Access::none, show, "The files of the web pages.");
}

}  // namespace

std::vector<Route> asset_routes(std::span<const Asset> assets) {
    std::vector<Route> routes;
    if (assets.empty()) return routes;
    routes.push_back(folder_route("/assets/{file*}", assets));
    for (const auto& asset : assets) {
        if (asset.path.starts_with("/assets/") || asset.path == "/index.html") continue;
        routes.push_back(file_route(asset.path, asset));
    }
    return routes;
}

}  // namespace base
