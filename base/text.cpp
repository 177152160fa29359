#include "base/text.h"

#include <algorithm>
#include <array>

namespace base {

namespace {

constexpr std::string_view ascii_spaces = " \t\r\n\v\f";
constexpr std::array<std::string_view, 4> wide_spaces = {"\u00a0", "\u200b", "\u202f", "\ufeff"};

std::size_t space_before(std::string_view text) {
    if (!text.empty() && ascii_spaces.find(text.front()) != std::string_view::npos) return 1;
    const auto found = std::find_if(wide_spaces.begin(), wide_spaces.end(), [&](auto space) { return text.starts_with(space); });
    return found == wide_spaces.end() ? 0 : found->size();
}

std::size_t space_after(std::string_view text) {
    if (!text.empty() && ascii_spaces.find(text.back()) != std::string_view::npos) return 1;
    const auto found = std::find_if(wide_spaces.begin(), wide_spaces.end(), [&](auto space) { return text.ends_with(space); });
    return found == wide_spaces.end() ? 0 : found->size();
}

}  // namespace

std::string_view trim(std::string_view text) {
    while (const auto size = space_before(text)) text.remove_prefix(size);
    while (const auto size = space_after(text)) text.remove_suffix(size);
    return text;
}

namespace {

char lower_letter(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower_letter);
    return out;
}

namespace {

// How many bytes the code point that begins with `first` has, and the smallest one that needs so many; 0 for none.
struct Shape {
    std::size_t size;
    char32_t first_bits, least;
};

Shape shape_of(unsigned char first) {
    if (first < 0x80) return {1, first, 0};
    if (first >= 0xc2 && first < 0xe0) return {2, first & 0x1fu, 0x80};
    if (first >= 0xe0 && first < 0xf0) return {3, first & 0x0fu, 0x800};
    if (first >= 0xf0 && first < 0xf5) return {4, first & 0x07u, 0x10000};
    return {0, 0, 0};
}

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

}  // namespace

char32_t take_code_point(std::string_view& rest) {
    const auto shape = shape_of(static_cast<unsigned char>(rest.front()));
    const auto bytes = rest.substr(0, shape.size);
    rest.remove_prefix(1);
    if (shape.size == 0 || bytes.size() < shape.size) return no_code_point;

    char32_t value = shape.first_bits;
    for (char c : bytes.substr(1)) {
        if (!continues(c)) return no_code_point;
        value = value << 6 | (static_cast<unsigned char>(c) & 0x3fu);
    }
    if (value < shape.least || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return no_code_point;
    rest.remove_prefix(shape.size - 1);
    return value;
}

void append_code_point(std::string& text, char32_t code_point) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (code_point < 0x80) return put(code_point);
    if (code_point < 0x800) put(0xc0 | code_point >> 6);
    else if (code_point < 0x10000) put(0xe0 | code_point >> 12);
    else put(0xf0 | code_point >> 18);
    if (code_point >= 0x10000) put(0x80 | (code_point >> 12 & 0x3f));
    if (code_point >= 0x800) put(0x80 | (code_point >> 6 & 0x3f));
    put(0x80 | (code_point & 0x3f));
}

bool is_utf8(std::string_view text) {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    while (true) {
        // Most text is ASCII, which needs no decoding.
        const auto run = std::find_if_not(text.begin(), text.end(), is_ascii) - text.begin();
        text.remove_prefix(static_cast<std::size_t>(run));
        if (text.empty()) return true;
        if (take_code_point(text) == no_code_point) return false;
    }
}

std::string mended_utf8(std::string text) {
    if (is_utf8(text) && text.find('\0') == std::string::npos) return text;
    constexpr char32_t replacement = 0xfffd;
    std::string mended;
    for (std::string_view rest = text; !rest.empty();) {
        const auto code_point = take_code_point(rest);
        append_code_point(mended, code_point == no_code_point || code_point == 0 ? replacement : code_point);
    }
    return mended;
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count) take_code_point(text);
    return count;
}

std::string_view shorten(std::string_view text, std::size_t most_bytes) {
    if (text.size() <= most_bytes) return text;
    while (most_bytes > 0 && continues(text[most_bytes])) --most_bytes;
    return text.substr(0, most_bytes);
}

namespace {

// U+00C0 to U+00FF without their accents; a space where nothing is left.
constexpr std::string_view without_accent =
    "aaaaaaaceeeeiiiidnooooo ouuuuyts"
    "aaaaaaaceeeeiiiidnooooo ouuuuyty";
static_assert(without_accent.size() == 64);

char letter_or_digit(char32_t code_point) {
    if (code_point >= 0xc0 && code_point <= 0xff) return without_accent[code_point - 0xc0];
    const char c = code_point < 0x80 ? lower_letter(static_cast<char>(code_point)) : ' ';
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : ' ';
}

}  // namespace

std::string heading_key(std::string_view heading) {
    std::string key;
    while (!heading.empty())
        if (const char c = letter_or_digit(take_code_point(heading)); c != ' ') key += c;
    return key;
}

}  // namespace base
