#include "base/csv_encoding.h"

#include <array>
#include <cerrno>
#include <system_error>

#include "base/text.h"

namespace base {

std::string_view read_piece(std::FILE* file, std::string& buffer) {
    buffer.resize(64 * 1024);
    const auto size = std::fread(buffer.data(), 1, buffer.size(), file);
    if (size == 0 && std::ferror(file)) throw std::system_error(errno, std::generic_category(), "reading a sheet");
    return std::string_view(buffer).substr(0, size);
}

namespace {

Spelling spelling_by_mark(std::string_view beginning) {
    if (beginning.starts_with("\xef\xbb\xbf")) return {Encoding::utf8, 3};
    if (beginning.starts_with("\xff\xfe")) return {Encoding::utf16_little, 2};
    if (beginning.starts_with("\xfe\xff")) return {Encoding::utf16_big, 2};
    return {};
}

// Where the last character begins if the piece may have cut it; otherwise the piece's end.
std::size_t end_of_whole_characters(std::string_view piece) {
    for (std::size_t back = 1; back <= 3 && back <= piece.size(); ++back) {
        const auto byte = static_cast<unsigned char>(piece[piece.size() - back]);
        if (byte < 0x80) break;
        if (byte >= 0xc0) return piece.size() - back;
    }
    return piece.size();
}

bool rest_is_utf8(std::FILE* file, std::string& buffer) {
    std::string kept, joined;
    while (true) {
        const auto piece = read_piece(file, buffer);
        if (piece.empty()) return is_utf8(kept);
        joined = kept + std::string(piece);
        const auto end = end_of_whole_characters(joined);
        if (!is_utf8(std::string_view(joined).substr(0, end))) return false;
        kept = joined.substr(end);
    }
}

}  // namespace

Spelling spelling_of(std::FILE* file) {
    std::string buffer;
    auto spelling = spelling_by_mark(read_piece(file, buffer));
    std::rewind(file);
    if (spelling.mark_bytes == 0 && !rest_is_utf8(file, buffer)) spelling.encoding = Encoding::windows_1252;
    std::rewind(file);
    return spelling;
}

namespace {

// Bytes 0x80 to 0x9f; from 0xa0 on Windows-1252 is Unicode's own order.
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
    0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

}  // namespace

void Decoder::decode_windows_1252(std::string_view piece) {
    for (char c : piece) {
        const auto byte = static_cast<unsigned char>(c);
        append_code_point(out_, byte >= 0x80 && byte < 0xa0 ? windows_1252[byte - 0x80] : byte);
    }
}

void Decoder::take_unit(char32_t unit) {
    constexpr char32_t unknown = 0xfffd;
    const bool is_high = unit >= 0xd800 && unit < 0xdc00, is_low = unit >= 0xdc00 && unit < 0xe000;
    if (high_ != 0 && is_low) {
        append_code_point(out_, 0x10000 + ((high_ - 0xd800) << 10) + (unit - 0xdc00));
        high_ = 0;
        return;
    }
    if (high_ != 0) append_code_point(out_, unknown);
    high_ = is_high ? unit : 0;
    if (!is_high) append_code_point(out_, is_low ? unknown : unit);
}

void Decoder::decode_utf16(std::string_view piece) {
    const auto bytes = odd_byte_ + std::string(piece);
    const std::size_t low = encoding_ == Encoding::utf16_little ? 0 : 1;
    const auto whole = bytes.size() / 2 * 2;
    for (std::size_t i = 0; i < whole; i += 2)
        take_unit(static_cast<unsigned char>(bytes[i + low]) | char32_t{static_cast<unsigned char>(bytes[i + 1 - low])} << 8);
    odd_byte_ = bytes.substr(whole);
}

std::string_view Decoder::decode(std::string_view piece) {
    out_.clear();
    switch (encoding_) {
        case Encoding::utf8: return piece;
        case Encoding::windows_1252: decode_windows_1252(piece); break;
        case Encoding::utf16_little:
        case Encoding::utf16_big: decode_utf16(piece); break;
    }
    return out_;
}

}  // namespace base
