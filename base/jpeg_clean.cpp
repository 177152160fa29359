// JPEG: ITU-T T.81 annex B; the segments of applications by JFIF 1.02, Exif 2.3 and the ICC's own.
#include "base/image_clean.h"

#include <algorithm>

namespace base {

namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

// The way up (1 to 8) that a phone wrote into EXIF; 1 where it says nothing.
int orientation_in(std::string_view exif) {
    constexpr std::uint32_t orientation_tag = 0x0112;
    if (!exif.starts_with("Exif\0\0"sv) || exif.size() < 14) return 1;
    const auto tiff = exif.substr(6);
    const auto number = tiff.starts_with("MM") ? big_endian : little_endian;
    const std::size_t table = number(tiff.substr(4, 4));
    if (table > tiff.size() || tiff.size() - table < 2) return 1;
    const auto entries = tiff.substr(table + 2);
    for (std::size_t i = 0; i < number(tiff.substr(table, 2)) && entries.size() >= (i + 1) * 12; ++i) {
        const auto entry = entries.substr(i * 12, 12);
        if (number(entry.substr(0, 2)) != orientation_tag) continue;
        const auto way = number(entry.substr(8, 2));
        return way >= 1 && way <= 8 ? static_cast<int>(way) : 1;
    }
    return 1;
}

std::string segment(unsigned char marker, std::string_view payload) {
    const auto size = payload.size() + 2;
    std::string out = {'\xff', static_cast<char>(marker), static_cast<char>(size >> 8), static_cast<char>(size & 0xff)};
    return out.append(payload);
}

// EXIF that says the way up and nothing else: one entry, a short.
std::string exif_with(int orientation) {
    std::string payload = "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"s + static_cast<char>(orientation) + "\0\0\0\0\0\0"s;
    return segment(0xe1, payload);
}

// What stays of an application's segment: the density without the preview, the colour profile, Adobe's note on the colours.
std::string kept_of(unsigned char marker, std::string_view payload) {
    if (marker == 0xe0 && payload.starts_with("JFIF\0"sv) && payload.size() >= 14)
        return segment(marker, std::string(payload.substr(0, 12)) + "\0\0"s);
    if (marker == 0xe2 && payload.starts_with("ICC_PROFILE\0"sv)) return segment(marker, payload);
    if (marker == 0xee && payload.starts_with("Adobe") && payload.size() >= 12) return segment(marker, payload.substr(0, 12));
    if (marker == 0xe1 && orientation_in(payload) != 1) return exif_with(orientation_in(payload));
    return {};
}

bool is_application_or_comment(unsigned char marker) {
    return (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
}

// Frames, tables, scans and restarts (T.81 table B.1); the rest is reserved, and a place to hide things.
bool is_picture(unsigned char marker) {
    return marker >= 0xc0 && marker <= 0xdf && marker != 0xc8;
}

bool is_frame(unsigned char marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

// The size of the coded picture data: up to a marker that is neither a stuffed zero nor a restart.
std::size_t scan_size(std::string_view bytes) {
    for (std::size_t at = bytes.find('\xff'); at < bytes.size() && at + 1 < bytes.size(); at = bytes.find('\xff', at + 1)) {
        const auto next = static_cast<unsigned char>(bytes[at + 1]);
        if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) return at;
    }
    return bytes.size();
}

// Walks the segments; `rest` begins behind the ones already taken.
class JpegCleaner {
public:
    explicit JpegCleaner(std::string_view bytes) : rest_(bytes.substr(2)) { image_.bytes = "\xff\xd8"; }

    std::optional<CleanImage> clean() {
        while (true) {
            const auto marker = take_marker();
            if (marker == end_of_image && has_scan_) {
                image_.bytes += "\xff\xd9";
                return image_;
            }
            if (marker < first_with_payload || !take_segment(marker)) return std::nullopt;
        }
    }

private:
    static constexpr unsigned char end_of_image = 0xd9, start_of_scan = 0xda, first_with_payload = 0xc0;

    unsigned char take_marker() {
        if (!rest_.starts_with('\xff')) return 0;
        rest_.remove_prefix(std::min(rest_.find_first_not_of('\xff'), rest_.size()));
        if (rest_.empty()) return 0;
        const auto marker = static_cast<unsigned char>(rest_.front());
        rest_.remove_prefix(1);
        return marker;
    }

    bool take_segment(unsigned char marker) {
        const std::size_t size = rest_.size() < 2 ? 0 : big_endian(rest_.substr(0, 2));
        if (size < 2 || size > rest_.size() || (marker >= 0xd0 && marker <= 0xd9)) return false;
        const auto payload = rest_.substr(2, size - 2);
        rest_.remove_prefix(size);
        if (is_application_or_comment(marker)) image_.bytes += kept_of(marker, payload);
        if (is_picture(marker)) image_.bytes += segment(marker, payload);
        if (is_frame(marker)) return take_frame(payload);
        if (marker == start_of_scan) take_scan();
        return true;
    }

    // One frame to a picture, and it comes before the first scan.
    bool take_frame(std::string_view payload) {
        if (payload.size() < 6 || image_.width != 0 || has_scan_) return false;
        image_.height = big_endian(payload.substr(1, 2));
        image_.width = big_endian(payload.substr(3, 2));
        return true;
    }

    void take_scan() {
        const auto size = scan_size(rest_);
        image_.bytes += rest_.substr(0, size);
        rest_.remove_prefix(size);
        has_scan_ = image_.width != 0;
    }

    std::string_view rest_;
    CleanImage image_;
    bool has_scan_ = false;
};

}  // namespace

std::optional<CleanImage> clean_jpeg(std::string_view bytes) {
    return JpegCleaner(bytes).clean();
}

}  // namespace base
