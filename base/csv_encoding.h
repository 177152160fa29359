// How the bytes of a CSV file are spelt, and the same text as UTF-8.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

namespace base {

enum class Encoding { utf8, utf16_little, utf16_big, windows_1252 };

struct Spelling {
    Encoding encoding = Encoding::utf8;
    std::size_t mark_bytes = 0;  // of the byte order mark
};

// By the byte order mark; without one it is UTF-8 if every byte of the file fits, and Windows-1252 if not. Reads the whole
// file in pieces, since the first accent may stand in the last row, and goes back to the beginning.
Spelling spelling_of(std::FILE* file);

// The next piece of a file, at most 64 KB, into `buffer`; empty at the end. Throws std::system_error.
std::string_view read_piece(std::FILE* file, std::string& buffer);

// Pieces may end anywhere, also within a character.
class Decoder {
public:
    explicit Decoder(Encoding encoding) : encoding_(encoding) {}
    // The piece as UTF-8; lent until the next call. What has no meaning becomes U+FFFD.
    std::string_view decode(std::string_view piece);

private:
    void decode_windows_1252(std::string_view piece);
    void decode_utf16(std::string_view piece);
    void take_unit(char32_t unit);
    Encoding encoding_;
    std::string out_, odd_byte_;
    char32_t high_ = 0;  // the first half of a surrogate pair
};

}  // namespace base
