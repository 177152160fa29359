#include "base/wire.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>

#include "base/status.h"

namespace base {
namespace {

constexpr std::size_t copied_bytes = 16 * 1024;  // a body up to here shares one write with its head

// ux 1.7: nothing inline, nothing from elsewhere, markup from strings only through the framework's own policy.
constexpr std::string_view security_fields =
    "Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
    "trusted-types svelte-trusted-html default capaian\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: same-origin\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Cross-Origin-Embedder-Policy: require-corp\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n";

void append_number(std::string& out, std::size_t number) {
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

// A line end inside a value would let its author write fields, or a whole response, of their own.
void append_field(std::string& out, std::string_view name, std::string_view value) {
    (out += name) += ": ";
    for (const char c : value) out += c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
    out += "\r\n";
}

// The date line changes once a second and costs more than the rest of a head.
std::string_view date_field() {
    thread_local std::time_t second = 0;
    thread_local std::string field;
    const auto current = std::time(nullptr);
    if (current != second) {
        second = current;
        field = "Date: " + http_date(current) + "\r\n";
    }
    return field;
}

bool has_field(const Response& response, std::string_view name) {
    return std::any_of(response.headers.begin(), response.headers.end(), [name](const auto& field) { return field.first == name; });
}

bool has_body(int status) { return status != 204 && status != 304; }

}  // namespace

std::string http_date(std::int64_t seconds) {
    const std::time_t time = seconds;
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 40> text;
    const auto length = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return {text.data(), length};
}

std::string_view write_head(std::string& out, const Response& response, After after, Send send) {
    const std::string_view body = response.still.empty() ? std::string_view(response.body) : response.still;
    out += "HTTP/1.1 ";
    append_number(out, static_cast<std::size_t>(response.status));
    ((out += ' ') += status_phrase(response.status)) += "\r\n";
    out += date_field();
    if (has_body(response.status)) {
        if (!response.type.empty()) append_field(out, "Content-Type", response.type);
        out += "Content-Length: ";
        append_number(out, body.size());
        out += "\r\n";
    }
    if (after == After::close) out += "Connection: close\r\n";
    // What an answer says about people is kept by nobody on the way, unless its route says otherwise.
    if (!has_field(response, "Cache-Control")) out += "Cache-Control: no-store\r\n";
    out += security_fields;
    for (const auto& [name, value] : response.headers) append_field(out, name, value);
    out += "\r\n";
    if (send == Send::head_only || !has_body(response.status)) return {};
    if (body.size() > copied_bytes) return body;
    out += body;
    return {};
}

}  // namespace base
