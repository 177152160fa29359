// WebP: RFC 9649.
#include "base/image_clean.h"

#include <algorithm>
#include <array>

namespace base {

namespace {

struct Chunk {
    std::string_view type, data;
};

// The chunk at the front, with the byte that makes its size even; nothing where it is cut short.
std::optional<Chunk> take_chunk(std::string_view& rest) {
    if (rest.size() < 8) return std::nullopt;
    const std::size_t size = little_endian(rest.substr(4, 4));
    if (size > rest.size() - 8) return std::nullopt;
    const Chunk chunk{rest.substr(0, 4), rest.substr(8, size)};
    rest.remove_prefix(std::min(8 + size + size % 2, rest.size()));
    return chunk;
}

std::string little_bytes(std::size_t number) {
    std::string bytes;
    for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

void append_chunk(std::string& out, std::string_view type, std::string_view data) {
    out.append(type).append(little_bytes(data.size())).append(data);
    if (data.size() % 2 == 1) out += '\0';
}

bool is_kept(std::string_view type) {
    constexpr std::array<std::string_view, 7> kept = {"VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"};
    return std::find(kept.begin(), kept.end(), type) != kept.end();
}

// Each kind of header says the size its own way; zero where it is cut short.
void read_size(const Chunk& chunk, CleanImage& image) {
    const auto& data = chunk.data;
    const auto set = [&](std::uint32_t width, std::uint32_t height) {
        image.width = std::max<std::int64_t>(image.width, width);
        image.height = std::max<std::int64_t>(image.height, height);
    };
    if (chunk.type == "VP8X" && data.size() >= 10) set(little_endian(data.substr(4, 3)) + 1, little_endian(data.substr(7, 3)) + 1);
    if (chunk.type == "VP8 " && data.size() >= 10 && data.substr(3, 3) == "\x9d\x01\x2a")
        set(little_endian(data.substr(6, 2)) & 0x3fff, little_endian(data.substr(8, 2)) & 0x3fff);
    if (chunk.type == "VP8L" && data.size() >= 5 && data[0] == '\x2f') {
        const auto bits = little_endian(data.substr(1, 4));
        set((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
    }
}

// A frame of an animation holds chunks of its own behind its place and its time.
std::string kept_frame(std::string_view data) {
    constexpr std::size_t head = 16;
    std::string kept(data.substr(0, head));
    for (auto rest = data.substr(kept.size()); const auto chunk = take_chunk(rest);)
        if (chunk->type == "VP8 " || chunk->type == "VP8L" || chunk->type == "ALPH") append_chunk(kept, chunk->type, chunk->data);
    return kept;
}

// The extended header announces the chunks; EXIF (bit 3) and XMP (bit 2) no longer come.
std::string kept_data(const Chunk& chunk) {
    if (chunk.type == "ANMF") return kept_frame(chunk.data);
    std::string data(chunk.data);
    if (chunk.type == "VP8X" && !data.empty()) data[0] = static_cast<char>(data[0] & ~0x0c);
    return data;
}

}  // namespace

std::optional<CleanImage> clean_webp(std::string_view bytes) {
    const std::size_t size = little_endian(bytes.substr(4, 4));
    if (size < 4 || size > bytes.size() - 8) return std::nullopt;
    auto rest = bytes.substr(12, size - 4);
    CleanImage image;
    std::string body = "WEBP";
    bool has_pixels = false;
    while (!rest.empty()) {
        const auto chunk = take_chunk(rest);
        if (!chunk) return std::nullopt;
        if (!is_kept(chunk->type)) continue;
        has_pixels = has_pixels || chunk->type == "VP8 " || chunk->type == "VP8L" || chunk->type == "ANMF";
        read_size(*chunk, image);
        append_chunk(body, chunk->type, kept_data(*chunk));
    }
    if (!has_pixels) return std::nullopt;
    image.bytes = "RIFF" + little_bytes(body.size()) + body;
    return image;
}

}  // namespace base
