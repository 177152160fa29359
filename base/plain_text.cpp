#include "base/plain_text.h"

#include <algorithm>

#include "base/text.h"

namespace base {

bool is_hidden_mark(char32_t code_point) {
    const auto within = [code_point](char32_t first, char32_t last) { return code_point >= first && code_point <= last; };
    const bool control = (code_point < 0x20 && code_point != '\t' && code_point != '\n' && code_point != '\r') || within(0x7f, 0x9f);
    const bool turns = within(0x202a, 0x202e) || within(0x2066, 0x2069);
    const bool no_character = within(0xfdd0, 0xfdef) || (code_point & 0xfffe) == 0xfffe;
    return control || turns || no_character;
}

namespace {

bool is_simple(char c) {
    return (c >= ' ' && c < 0x7f) || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

bool is_plain_text(std::string_view text) {
    while (true) {
        // Most text needs no decoding.
        const auto run = std::find_if_not(text.begin(), text.end(), is_simple) - text.begin();
        text.remove_prefix(static_cast<std::size_t>(run));
        if (text.empty()) return true;
        const auto code_point = take_code_point(text);
        if (code_point == no_code_point || is_hidden_mark(code_point)) return false;
    }
}

std::string plain_text(std::string text) {
    if (is_plain_text(text)) return text;
    const auto mended = mended_utf8(std::move(text));
    std::string plain;
    for (std::string_view rest = mended; !rest.empty();)
        if (const auto code_point = take_code_point(rest); !is_hidden_mark(code_point)) append_code_point(plain, code_point);
    return plain;
}

}  // namespace base
