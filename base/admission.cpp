#include "base/admission.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/browser.h"
#include "base/url.h"

namespace base {
namespace {

constexpr std::array<std::pair<std::string_view, Method>, 6> verbs{{{"GET", Method::get},
                                                                    {"HEAD", Method::get},
                                                                    {"POST", Method::post},
                                                                    {"PUT", Method::put},
                                                                    {"PATCH", Method::patch},
                                                                    {"DELETE", Method::remove}}};

std::optional<Method> method_of(std::string_view verb) {
    const auto found = std::find_if(verbs.begin(), verbs.end(), [verb](const auto& known) { return known.first == verb; });
    return found == verbs.end() ? std::nullopt : std::optional(found->second);
}

std::string allowed_verbs(const std::array<bool, method_count>& allowed) {
    std::string list = "OPTIONS";
    for (const auto& [verb, method] : verbs)
        if (allowed[static_cast<std::size_t>(method)]) (list += ", ") += verb;
    return list;
}

}  // namespace

// Behind a proxy that is believed, the client is the last address that is not itself such a proxy.
void Admission::note_client(Call& call, std::string_view peer) const {
    auto& request = call.request;
    const auto is_proxy = [this](std::string_view address) {
        return std::find(settings_.proxies.begin(), settings_.proxies.end(), address) != settings_.proxies.end();
    };
    request.address = peer;
    if (!is_proxy(peer)) return;
    request.secure = request.headers.get("x-forwarded-proto") == "https";
    for (auto rest = request.headers.get("x-forwarded-for"); !rest.empty() && is_proxy(request.address);) {
        const auto comma = rest.rfind(',');
        auto last = comma == std::string_view::npos ? rest : rest.substr(comma + 1);
        rest = rest.substr(0, comma == std::string_view::npos ? 0 : comma);
        while (last.starts_with(' ')) last.remove_prefix(1);
        while (last.ends_with(' ')) last.remove_suffix(1);
        request.address = last;
    }
}

bool Admission::find_route(Call& call, std::string_view verb, std::string_view path) {
    const auto method = method_of(verb);
    if (!method && verb != "OPTIONS") {
        call.response = refusal(call, 501, {refuse("method_is_unknown")});
        return false;
    }
    call.request.method = method.value_or(Method::get);
    call.send = verb == "HEAD" ? Send::head_only : Send::whole;
    auto found = path == "*" ? Router::Found{} : router_.find(call.request.method, path);
    const bool known = found.known() || path == "*";
    if (!method && known) {
        call.response = {.status = 204, .headers = {{"Allow", path == "*" ? allowed_verbs({true, true, true, true, true}) : allowed_verbs(found.allowed)}}};
    } else if (!known) {
        call.response = refusal(call, {missing("page_is_missing")});
    } else if (found.route < 0) {
        call.response = refusal(call, 405, {refuse("method_is_not_allowed")});
        call.response.headers.emplace_back("Allow", allowed_verbs(found.allowed));
    } else {
        call.route_number = found.route;
        call.route = &routes_[static_cast<std::size_t>(found.route)];
        call.request.captures = std::move(found.captures);
        return true;
    }
    return false;
}

bool Admission::is_within_rate(Call& call) {
    if (call.route->per_minute == 0) return true;
    const int wait = limiter_.wait_seconds(call.request.address, call.route_number, call.route->per_minute, now().micros);
    if (wait > 0) call.response = come_again(call, 429, "too_many_requests", wait);
    return wait == 0;
}

bool Admission::admit(Call& call, Head& head, std::string_view peer) {
    auto& request = call.request;
    request.headers = std::move(head.headers);
    call.after = head.keep_alive ? After::keep : After::close;
    call.stylesheet = settings_.stylesheet;
    call.language = language_of(request);
    note_client(call, peer);
    if (closed_) {
        call.after = After::close;
        call.response = come_again(call, 503, "server_is_stopping", 5);
        return false;
    }
    const auto target = split_target(head.target);
    auto path = target ? target->path == "*" ? std::optional<std::string>("*") : decoded_path(target->path) : std::nullopt;
    if (!path) {
        call.response = refusal(call, 400, {refuse("address_is_malformed")});
        return false;
    }
    request.path = std::move(*path);
    if (!target->query.empty()) request.query = decoded_query(target->query);
    return find_route(call, head.verb, request.path) && is_within_rate(call);
}

bool Admission::take_memory(std::size_t bytes) {
    if (body_memory_.fetch_add(bytes) + bytes <= settings_.body_memory) return true;
    body_memory_ -= bytes;
    return false;
}

void Admission::refuse_unread(Call& call, int status) const {
    constexpr std::array<std::pair<int, std::string_view>, 6> rules{{{408, "request_took_too_long"},
                                                                     {413, "body_is_too_large"},
                                                                     {417, "expectation_is_unknown"},
                                                                     {431, "header_is_too_large"},
                                                                     {501, "transfer_coding_is_unknown"},
                                                                     {505, "http_version_is_unknown"}}};
    const auto found = std::find_if(rules.begin(), rules.end(), [status](const auto& rule) { return rule.first == status; });
    call.after = After::close;
    call.stylesheet = settings_.stylesheet;
    call.response = refusal(call, status, {refuse(found == rules.end() ? "request_is_malformed" : std::string(found->second))});
}

}  // namespace base
