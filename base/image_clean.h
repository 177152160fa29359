// One function for each kind of image: the same picture without its stories. See base/upload.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

struct CleanImage {
    std::string bytes = {};
    std::int64_t width = 0, height = 0;  // pixels
};

// Nothing where the bytes are not a whole image of that kind.
std::optional<CleanImage> clean_jpeg(std::string_view bytes);
std::optional<CleanImage> clean_png(std::string_view bytes);
std::optional<CleanImage> clean_webp(std::string_view bytes);

// All of `bytes` (at most four) as one number.
inline std::uint32_t big_endian(std::string_view bytes) {
    std::uint32_t number = 0;
    for (char c : bytes) number = number << 8 | static_cast<unsigned char>(c);
    return number;
}
inline std::uint32_t little_endian(std::string_view bytes) {
    std::uint32_t number = 0;
    for (auto at = bytes.size(); at > 0; --at) number = number << 8 | static_cast<unsigned char>(bytes[at - 1]);
    return number;
}

}  // namespace base
