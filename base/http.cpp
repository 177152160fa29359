#include "base/http.h"

#include <algorithm>
#include <span>

#include "base/json_parts.h"
#include "base/sentences.h"
#include "base/status.h"
#include "base/text.h"
#include "base/url.h"

namespace base {

std::string Request::cookie(std::string_view name) const {
    auto rest = headers.get("cookie");
    while (!rest.empty()) {
        const auto pair = trim(rest.substr(0, rest.find(';')));
        const auto end = rest.find(';');
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == name) return std::string(pair.substr(equals + 1));
    }
    return {};
}

std::string Request::header(std::string_view name) const { return std::string(headers.get(name)); }

Inputs Request::form() const {
    const auto type = headers.get("content-type");
    if (type.substr(0, type.find(';')) != "application/x-www-form-urlencoded") return {};
    return decoded_query(body);
}

Response html(std::string page, int status) { return {.status = status, .type = "text/html; charset=utf-8", .body = std::move(page)}; }

namespace {

// What programs without RFC 5987 show: only what needs no quoting.
std::string plain_file_name(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        const bool safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '.' || c == '-' || c == '_' || c == ' ';
        const bool continuation = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
        if (!continuation) plain += safe ? c : '_';
    }
    return plain;
}

}  // namespace

Response download(std::string content, std::string type, std::string_view file_name) {
    const auto disposition = "attachment; filename=\"" + plain_file_name(file_name) + "\"; filename*=UTF-8''" + percent_encoded(file_name);
    return {.type = std::move(type), .body = std::move(content), .headers = {{"Content-Disposition", disposition}}};
}

Response redirect(std::string to) {
    std::string ascii;
    for (const char c : to) {
        if (c > ' ' && c < 0x7f) ascii += c;
        else ascii += percent_encoded({&c, 1});
    }
    return {.status = 303, .type = "", .headers = {{"Location", std::move(ascii)}}};
}

int status_of(Fault fault) {
    switch (fault) {
        case Fault::invalid: return 422;
        case Fault::unauthenticated: return 401;
        case Fault::forbidden: return 403;
        case Fault::missing: return 404;
        case Fault::conflict: return 409;
        case Fault::too_large: return 413;
        case Fault::busy: return 503;
    }
    throw Bug{"a fault that is none"};
}

Response problem(const Errors& errors, Language language) {
    check(!errors.empty(), "a refusal says why");
    return problem(status_of(errors.front().fault), errors, language);
}

Response problem(int status, const Errors& errors, Language language) {
    constexpr std::size_t most_told = 200;  // more than anybody mends at once; an answer must not outgrow what was asked
    check(!errors.empty(), "a refusal says why");
    std::string json = R"({"type":"about:blank","title":)";
    codec::write_text(json, status_phrase(status));
    json += R"(,"status":)" + std::to_string(status) + R"(,"detail":)";
    codec::write_text(json, sentence(errors.front(), language));
    json += R"(,"rule":)";
    codec::write_text(json, errors.front().rule);
    json += R"(,"errors":[)";
    for (const auto& error : std::span(errors).first(std::min(errors.size(), most_told))) {
        if (&error != &errors.front()) json += ',';
        json += R"({"path":)";
        codec::write_text(json, error.path);
        json += R"(,"rule":)";
        codec::write_text(json, error.rule);
        json += R"(,"message":)";
        codec::write_text(json, sentence(error, language));
        json += '}';
    }
    return {.status = status, .type = "application/problem+json", .body = std::move(json += "]}")};
}

Route raw_route(Method method, std::string_view pattern, Permission permission, Access access, Handler handler,
                std::string_view summary, std::size_t body_limit) {
    return {.method = method, .pattern = pattern, .permission = permission, .access = access, .handler = std::move(handler),
            .summary = summary, .body_limit = body_limit};
}

}  // namespace base
