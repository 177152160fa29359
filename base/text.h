// Text as UTF-8: spaces, cases, code points, and the key by which a column heading is found.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

// Without the spaces at both ends, including the no-break and zero-width ones that web pages leave behind.
std::string_view trim(std::string_view text);

// ASCII letters in lower case; Indonesian has no others.
std::string lower(std::string_view text);

// Takes one code point off the front of `rest`, which must not be empty. Where the bytes are not UTF-8 (overlong forms and
// surrogates are not), takes one byte and answers `no_code_point`.
inline constexpr char32_t no_code_point = 0xffffffff;
char32_t take_code_point(std::string_view& rest);
void append_code_point(std::string& text, char32_t code_point);

bool is_utf8(std::string_view text);
// Text from outside on its way to a database: what is no UTF-8, and zero bytes, become U+FFFD.
std::string mended_utf8(std::string text);
std::size_t count_code_points(std::string_view text);  // what people call characters; a stray byte counts as one

// The longest beginning of at most `most_bytes` bytes that does not cut a code point.
std::string_view shorten(std::string_view text, std::size_t most_bytes);

// "TMT Golongan", "tmtGolongan" and "TMT_GOLONGAN" are one heading: "tmtgolongan". Only letters and digits stay, in lower
// case, accents dropped ("é" is "e"); letters of other alphabets are dropped.
std::string heading_key(std::string_view heading);

}  // namespace base
