// PNG: ISO/IEC 15948.
#include "base/image_clean.h"

#include <algorithm>
#include <array>

namespace base {

namespace {

constexpr std::string_view signature = "\x89PNG\r\n\x1a\n";

constexpr std::array<std::uint32_t, 256> make_crc_table() {
    std::array<std::uint32_t, 256> table = {};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) value = (value & 1) != 0 ? 0xedb88320u ^ value >> 1 : value >> 1;
        table[i] = value;
    }
    return table;
}

std::uint32_t crc_of(std::string_view bytes) {
    static constexpr auto table = make_crc_table();
    std::uint32_t crc = 0xffffffff;
    for (char c : bytes) crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xff] ^ crc >> 8;
    return ~crc;
}

struct Chunk {
    std::string_view type, data, all;  // all: with size and check sum
};

// The chunk at the front; nothing where it is cut short or its check sum is wrong.
std::optional<Chunk> take_chunk(std::string_view& rest) {
    constexpr std::size_t frame = 12;
    if (rest.size() < frame) return std::nullopt;
    const std::size_t size = big_endian(rest.substr(0, 4));
    if (size > rest.size() - frame) return std::nullopt;
    const Chunk chunk{rest.substr(4, 4), rest.substr(8, size), rest.substr(0, size + frame)};
    if (crc_of(rest.substr(4, size + 4)) != big_endian(rest.substr(8 + size, 4))) return std::nullopt;
    rest.remove_prefix(chunk.all.size());
    return chunk;
}

// The picture and how its colours are meant. Texts, times, EXIF, further frames and what nobody knows stay behind.
bool is_kept(std::string_view type) {
    constexpr std::array<std::string_view, 12> kept = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA",
                                                       "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"};
    return std::find(kept.begin(), kept.end(), type) != kept.end();
}

bool is_needed(std::string_view type) {
    return type[0] >= 'A' && type[0] <= 'Z';
}

}  // namespace

std::optional<CleanImage> clean_png(std::string_view bytes) {
    auto rest = bytes.substr(signature.size());
    const auto header = take_chunk(rest);
    if (!header || header->type != "IHDR" || header->data.size() != 13) return std::nullopt;
    CleanImage image{.bytes = std::string(signature) + std::string(header->all),
                     .width = big_endian(header->data.substr(0, 4)),
                     .height = big_endian(header->data.substr(4, 4))};
    for (bool has_pixels = false; const auto chunk = take_chunk(rest);) {
        if (chunk->type == "IHDR" || (is_needed(chunk->type) && !is_kept(chunk->type))) return std::nullopt;
        if (is_kept(chunk->type)) image.bytes += chunk->all;
        has_pixels = has_pixels || chunk->type == "IDAT";
        if (chunk->type == "IEND") return has_pixels ? std::optional(image) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace base
