#include "app/shell.h"

#include <algorithm>
#include <iterator>
#include <memory>

#include "app/features.h"
#include "base/asset_routes.h"
#include "base/html.h"
#include "base/result.h"
#include "base/router.h"
#include "features/identity/identity.h"

namespace app {
namespace {

using base::Method;
using base::Work;

// Also open before the first password is changed: the pages lead to its form.
constexpr auto may_open = identity::signed_in_at_all("app.shell");
constexpr std::string_view first_page = "/app/hari-ini";

// What the pages ask for as soon as they open. Everybody's frame asks the first two.
struct Question {
    std::string_view page, address;
};
constexpr Question questions_of_pages[] = {{"", "/api/me"},
                                           {"", "/api/my-standing"},
                                           {first_page, "/api/home"},
                                           {"/app/tim", "/api/periods"},
                                           {"/app/tim/tinjau", "/api/review-queue"},
                                           {"/app/periode", "/api/periods"}};

struct Shell {
    std::string_view until_head_ends, rest;
    std::vector<std::string_view> files;  // of each page, as preload.txt has them: "/assets/a.js id:/assets/b.js"
    base::Router pages;
    std::vector<base::Route> routes;
    base::Router api;
    base::Guard& guard;
};

const base::Asset& asset_at(std::span<const base::Asset> assets, std::string_view path) {
    const auto found = std::ranges::find(assets, path, &base::Asset::path);
    base::check(found != assets.end(), "the build of the pages lacks index.html or preload.txt");
    return *found;
}

// Takes what stands before the next `end` off the front.
std::string_view take(std::string_view& text, char end) {
    const auto taken = text.substr(0, text.find(end));
    text.remove_prefix(std::min(text.size(), taken.size() + 1));
    return taken;
}

std::shared_ptr<const Shell> shell_of(std::span<const base::Asset> assets, std::vector<base::Route> questions, base::Guard& guard) {
    const auto html = asset_at(assets, "/index.html").plain;
    const auto cut = html.find("</head>");
    base::check(cut != std::string_view::npos, "the shell has a head");
    std::vector<std::string_view> files;
    std::vector<base::Route> pages;
    for (auto list = asset_at(assets, "/preload.txt").plain; !list.empty();) {
        auto line = take(list, '\n');
        pages.push_back(base::raw_route(Method::get, take(line, ' '), may_open, base::Access::read, {}, ""));
        files.push_back(line);
    }
    base::Router router_of_pages(pages), router_of_api(questions);
    return std::make_shared<const Shell>(
        Shell{html.substr(0, cut), html.substr(cut), std::move(files), std::move(router_of_pages), std::move(questions), std::move(router_of_api), guard});
}

base::Html links_for(const Shell& shell, std::string_view page, base::Language language) {
    base::Html html;
    const auto found = shell.pages.find(Method::get, page);
    if (found.route < 0) return html;
    const std::string_view mine = language == base::Language::indonesian ? "id:" : "en:";
    for (auto rest = shell.files[static_cast<std::size_t>(found.route)]; !rest.empty();) {
        auto file = take(rest, ' ');
        if (file.starts_with(mine)) file.remove_prefix(mine.size());
        if (!file.starts_with('/')) continue;
        if (file.ends_with(".css")) html << "<link rel=\"stylesheet\" href=\"" << file << "\">\n";
        else html << "<link rel=\"modulepreload\" href=\"" << file << "\">\n";
    }
    return html;
}

// What a GET of the address would answer now; "" where it would be refused.
std::string answer_to(const Shell& shell, const Work& work, std::string_view address) {
    const auto found = shell.api.find(Method::get, address);
    base::check(found.route >= 0, "a page's first question has a route");
    const auto& route = shell.routes[static_cast<std::size_t>(found.route)];
    base::check(route.access == base::Access::read, "a page's first question only reads");
    Work own = work;
    own.authorised = false;
    if (!shell.guard.permits(own, route.permission)) return {};
    auto response = route.handler(own, {.path = std::string(address), .captures = found.captures});
    return response && response.value().status == 200 ? std::move(response.value().body) : std::string();
}

// Inside a script element only "<" can do harm, and in JSON it stands nowhere but in strings.
std::string harmless(std::string_view json) {
    std::string text;
    for (const char c : json) c == '<' ? text += "\\u003c" : text += c;
    return text;
}

std::string answers_for(const Shell& shell, const Work& work, std::string_view page) {
    std::string json;
    for (const auto& question : questions_of_pages) {
        if (!question.page.empty() && question.page != page) continue;
        if (const auto answer = answer_to(shell, work, question.address); !answer.empty())
            json += (json.empty() ? "\"" : ",\"") + std::string(question.address) + "\":" + harmless(answer);
    }
    return "<script type=\"application/json\" id=\"boot\">{" + json + "}</script>\n";
}

base::Response page_at(const Shell& shell, const Work& work, std::string_view path) {
    while (path.ends_with('/')) path.remove_suffix(1);
    const auto page = path == "/app" ? first_page : path;
    return base::html(std::string(shell.until_head_ends) + links_for(shell, page, work.language).text() + answers_for(shell, work, page) +
                      std::string(shell.rest));
}

}  // namespace

std::vector<base::Route> shell_routes(std::span<const base::Asset> assets, std::vector<base::Route> questions, base::Guard& guard) {
    if (assets.empty()) return {};
    const auto shell = shell_of(assets, std::move(questions), guard);
    const auto show = [shell](Work& work, const base::Request& request) -> base::Result<base::Response> { return page_at(*shell, work, request.path); };
    return {base::raw_route(Method::get, "/app", may_open, base::Access::read, show, "The shell of the pages."),
            base::raw_route(Method::get, "/app/{page*}", may_open, base::Access::read, show, "The shell of the pages, at each of their addresses.")};
}

std::vector<base::Route> program_routes(std::span<const base::Asset> assets, base::Guard& guard) {
    std::vector<base::Route> routes;
    for (auto& feature : features()) std::ranges::move(feature.routes, std::back_inserter(routes));
    std::ranges::move(shell_routes(assets, routes, guard), std::back_inserter(routes));
    std::ranges::move(base::asset_routes(assets), std::back_inserter(routes));
    return routes;
}

}  // namespace app
