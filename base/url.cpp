#include "base/url.h"

#include <cstddef>

#include "base/plain_text.h"
#include "base/text.h"

namespace base {

std::optional<Target> split_target(std::string_view target) {
    for (const std::string_view scheme : {"http://", "https://"})
        if (target.substr(0, scheme.size()) == scheme) {
            const auto path = target.find_first_of("/?", scheme.size());
            target = path == std::string_view::npos ? "/" : target.substr(path);
        }
    if (target == "*") return Target{target, {}};
    if (target.empty() || target.front() != '/' || target.find('#') != std::string_view::npos) return std::nullopt;
    const auto mark = target.find('?');
    if (mark == std::string_view::npos) return Target{target, {}};
    return Target{target.substr(0, mark), target.substr(mark + 1)};
}

namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// The byte that "%XX" at this place stands for; -1 where it is none.
int escaped_byte(std::string_view text, std::size_t place) {
    if (place + 2 >= text.size()) return -1;
    const int high = hex_digit(text[place + 1]), low = hex_digit(text[place + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool has_dot_segment(std::string_view path) {
    while (!path.empty()) {
        path.remove_prefix(1);  // the slash
        const auto segment = path.substr(0, path.find('/'));
        if (segment == "." || segment == "..") return true;
        path.remove_prefix(segment.size());
    }
    return false;
}

}  // namespace

std::optional<std::string> decoded_path(std::string_view raw) {
    if (raw.empty() || raw.front() != '/') return std::nullopt;
    std::string path;
    path.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\\') return std::nullopt;
        if (raw[i] != '%') {
            path += raw[i];
            continue;
        }
        const int byte = escaped_byte(raw, i);
        if (byte <= 0 || byte == '/' || byte == '\\') return std::nullopt;
        path += static_cast<char>(byte);
        i += 2;
    }
    if (has_dot_segment(path) || !is_plain_text(path)) return std::nullopt;
    return path;
}

namespace {

// Browsers escape correctly; what is not an escape stays as it was typed.
std::string decoded_value(std::string_view raw) {
    std::string value;
    value.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const int byte = raw[i] == '%' ? escaped_byte(raw, i) : -1;
        if (byte >= 0) {
            value += static_cast<char>(byte);
            i += 2;
        } else {
            value += raw[i] == '+' ? ' ' : raw[i];
        }
    }
    return plain_text(std::move(value));
}

}  // namespace

Inputs decoded_query(std::string_view raw) {
    Inputs inputs;
    while (!raw.empty()) {
        const auto pair = raw.substr(0, raw.find('&'));
        raw.remove_prefix(pair.size() < raw.size() ? pair.size() + 1 : pair.size());
        if (pair.empty()) continue;
        const auto equals = pair.find('=');
        const auto value = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        inputs.insert_or_assign(decoded_value(pair.substr(0, equals)), decoded_value(value));
    }
    return inputs;
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) encoded += c;
        else (encoded += '%') += {digits[byte >> 4], digits[byte & 15]};
    }
    return encoded;
}

}  // namespace base
