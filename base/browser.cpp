#include "base/browser.h"

#include <algorithm>
#include <cstdlib>

#include "base/secret.h"
#include "base/text.h"

namespace base {
namespace {

void set_session(Response& response, const Request& request, std::string_view token, std::string_view lifetime) {
    std::string cookie(session_cookie);
    ((cookie += '=') += token) += "; Path=/; HttpOnly; SameSite=Lax";
    cookie += lifetime;
    if (request.secure) cookie += "; Secure";
    response.headers.emplace_back("Set-Cookie", std::move(cookie));
}

}  // namespace

void keep_session(Response& response, const Request& request, std::string_view token, int seconds) {
    set_session(response, request, token, seconds > 0 ? "; Max-Age=" + std::to_string(seconds) : std::string());
}

void drop_session(Response& response, const Request& request) { set_session(response, request, "", "; Max-Age=0"); }

namespace {

std::string_view bearer_token(const Request& request) {
    const auto value = request.headers.get("authorization");
    return value.starts_with("Bearer ") || value.starts_with("bearer ") ? value.substr(7) : std::string_view();
}

}  // namespace

std::string session_token(const Request& request) {
    const auto bearer = bearer_token(request);
    return bearer.empty() ? request.cookie(session_cookie) : std::string(bearer);
}

// The session token is the key: whoever can make the field holds the session.
std::string csrf_token(std::string_view session_token) { return keyed_digest("csrf", session_token); }

std::string csrf_token(const Request& request) {
    const auto token = request.cookie(session_cookie);
    return token.empty() ? std::string() : csrf_token(token);
}

namespace {

enum class Source { here, elsewhere, unknown };

// The host of "https://host:port" is compared with the Host header: the scheme is the proxy's business.
Source source_of(const Request& request) {
    const auto fetch = request.headers.get("sec-fetch-site");
    if (!fetch.empty()) return fetch == "same-origin" || fetch == "none" ? Source::here : Source::elsewhere;
    const auto origin = request.headers.get("origin");
    if (origin.empty() || origin == "null") return Source::unknown;
    const auto scheme = origin.find("://");
    if (scheme == std::string_view::npos) return Source::elsewhere;
    return lower(origin.substr(scheme + 3)) == lower(request.headers.get("host")) ? Source::here : Source::elsewhere;
}

bool has_csrf_field(const Request& request) {
    const auto expected = csrf_token(request);
    const auto form = request.form();
    const auto field = form.find(csrf_field);
    return field != form.end() && is_same_secret(field->second, expected);
}

}  // namespace

bool comes_from_here(const Request& request) {
    // No page can make a browser send a Bearer token, or a GET change anything.
    if (request.method == Method::get || !bearer_token(request).empty()) return true;
    switch (source_of(request)) {
        case Source::here: return true;
        case Source::elsewhere: return false;
        case Source::unknown: break;
    }
    return request.cookie(session_cookie).empty() || has_csrf_field(request);
}

std::string own_address(std::string_view to) {
    const bool own = to.starts_with('/') && !to.starts_with("//") && to.find('\\') == std::string_view::npos &&
                     std::none_of(to.begin(), to.end(), [](unsigned char c) { return c < ' ' || c == 0x7f; });
    return own ? std::string(to) : "/";
}

namespace {

// The preference of one language in "en-GB,en;q=0.8,id;q=0.6", in thousandths; 0 where it is not named.
int preference(std::string_view accepted, std::string_view language) {
    int best = 0;
    while (!accepted.empty()) {
        const auto end = std::min(accepted.find(','), accepted.size());
        auto range = accepted.substr(0, end);
        accepted.remove_prefix(std::min(accepted.size(), end + 1));
        while (range.starts_with(' ')) range.remove_prefix(1);
        const auto tag = range.substr(0, range.find(';'));
        if (tag != language && !tag.starts_with(std::string(language) + "-")) continue;
        const auto quality = range.find("q=");
        const double q = quality == std::string_view::npos ? 1.0 : std::strtod(std::string(range.substr(quality + 2)).c_str(), nullptr);
        if (q > 0) best = std::max(best, static_cast<int>(std::min(q, 1.0) * 1000));
    }
    return best;
}

}  // namespace

Language language_of(const Request& request) {
    const auto chosen = request.cookie(language_cookie);
    if (chosen == "en") return Language::english;
    if (chosen == "id") return Language::indonesian;
    const auto accepted = request.headers.get("accept-language");
    return preference(accepted, "en") > preference(accepted, "id") ? Language::english : Language::indonesian;
}

bool wants_page(const Request& request) {
    return !request.path.starts_with("/api/") && request.headers.get("accept").find("text/html") != std::string_view::npos;
}

}  // namespace base
