#include "base/upload.h"

#include <cairo.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "base/image_clean.h"

namespace {

using namespace std::string_literals;

std::string jpeg_segment(unsigned char marker, const std::string& payload) {
    const auto size = payload.size() + 2;
    return std::string{'\xff', static_cast<char>(marker), static_cast<char>(size >> 8), static_cast<char>(size & 0xff)} + payload;
}

std::string big(std::uint32_t number, int bytes) {
    std::string out;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift & 0xff);
    return out;
}

std::string little(std::uint32_t number, int bytes) {
    auto out = big(number, bytes);
    std::reverse(out.begin(), out.end());
    return out;
}

const std::string jfif = jpeg_segment(0xe0, "JFIF\0\x01\x01\x01\0\x48\0\x48\0\0"s);
const std::string profile = jpeg_segment(0xe2, "ICC_PROFILE\0\x01\x01warna"s);
const std::string quantisers = jpeg_segment(0xdb, std::string(65, '\x10'));
const std::string scan = jpeg_segment(0xda, "\x01\x01\0\0\x3f\0"s) + "ab\xff\0cd\xff\xd0" "ef"s;
const std::string jpeg_end = "\xff\xd9";

std::string frame(std::uint32_t width, std::uint32_t height) {
    return jpeg_segment(0xc0, "\x08" + big(height, 2) + big(width, 2) + "\x01\x01\x11\0"s);
}

std::string jpeg(const std::string& before, const std::string& after = "") {
    return "\xff\xd8" + jfif + before + quantisers + frame(640, 480) + scan + jpeg_end + after;
}

// EXIF of a phone: maker, way up, and a place on earth behind them.
std::string exif(char way, bool big_end) {
    const auto number = [&](std::uint32_t value, int bytes) { return big_end ? big(value, bytes) : little(value, bytes); };
    const auto way_bytes = big_end ? "\0"s + way + "\0\0"s : std::string(1, way) + "\0\0\0"s;
    return jpeg_segment(0xe1, "Exif\0\0"s + (big_end ? "MM" : "II") + number(42, 2) + number(8, 4) + number(2, 2) + number(0x010f, 2) +
                                  number(2, 2) + number(4, 4) + "HP\0\0"s + number(0x0112, 2) + number(3, 2) + number(1, 4) + way_bytes +
                                  number(0, 4) + "GPS 6.9S 107.6E");
}

std::string rule(const std::string& bytes, const base::UploadLimits& limits = {}) {
    return base::rule_of(base::accept_upload(bytes, limits));
}

TEST_CASE("a JPEG keeps its picture and colours and loses its stories") {
    const auto comments = jpeg_segment(0xfe, "catatan") + jpeg_segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x/>"s) +
                          jpeg_segment(0xed, "Photoshop 3.0\0"s) + jpeg_segment(0xe2, "MPF\0daftar"s) + exif('\x01', true);
    const auto upload = base::accept_upload(jpeg(profile + comments));
    REQUIRE(upload);
    CHECK(upload.value().bytes == jpeg(profile));
    CHECK(upload.value().type == "image/jpeg");
    CHECK(upload.value().width == 640);
    CHECK(upload.value().height == 480);
}

TEST_CASE("the way up survives, the place does not") {
    for (bool big_end : {true, false}) {
        const auto upload = base::accept_upload(jpeg(exif('\x06', big_end)));
        REQUIRE(upload);
        const auto& bytes = upload.value().bytes;
        CHECK(bytes.find("GPS") == std::string::npos);
        CHECK(bytes.find("HP") == std::string::npos);
        CHECK(bytes.find("\x01\x12\0\x03\0\0\0\x01\0\x06"s) != std::string::npos);
        CHECK(base::accept_upload(bytes).value().bytes == bytes);
    }
    CHECK(base::accept_upload(jpeg(exif('\x09', true))).value().bytes == jpeg(""));
}

TEST_CASE("the preview within JFIF goes, the density stays") {
    const auto with_preview = jpeg_segment(0xe0, "JFIF\0\x01\x01\x01\0\x48\0\x48\x01\x01rgb"s);
    auto bytes = jpeg("");
    bytes.replace(2, jfif.size(), with_preview);
    CHECK(base::accept_upload(bytes).value().bytes == jpeg(""));
}

TEST_CASE("what a JPEG hides in reserved segments goes") {
    CHECK(base::accept_upload(jpeg(jpeg_segment(0xf0, "GPS 6.9S") + jpeg_segment(0xfd, "PK\x03\x04") + jpeg_segment(0xc8, "x"))).value().bytes == jpeg(""));
}

TEST_CASE("what follows the end of an image is cut off") {
    CHECK(base::accept_upload(jpeg("", "PK\x03\x04<script>")).value().bytes == jpeg(""));
}

TEST_CASE("a JPEG that is cut short or contradicts itself is damaged") {
    const auto whole = jpeg("");
    for (std::size_t size = 3; size < whole.size(); ++size) CHECK(rule(whole.substr(0, size)) == "image_is_damaged");
    CHECK(rule("\xff\xd8" + jfif + jpeg_end) == "image_is_damaged");
    CHECK(rule("\xff\xd8" + jfif + scan + jpeg_end) == "image_is_damaged");
    CHECK(rule("\xff\xd8" + frame(1, 1) + frame(2, 2) + scan + jpeg_end) == "image_is_damaged");
    CHECK(rule("\xff\xd8" + frame(0, 5) + scan + jpeg_end) == "image_is_damaged");
    CHECK(rule("\xff\xd8<script>") == "evidence_kind_is_refused");
}

TEST_CASE("an image wider or higher than the limit is refused") {
    CHECK(rule("\xff\xd8" + frame(12'001, 10) + scan + jpeg_end) == "image_is_too_wide");
    CHECK(rule("\xff\xd8" + frame(10, 12'001) + scan + jpeg_end) == "image_is_too_wide");
    CHECK(rule("\xff\xd8" + frame(12'000, 12'000) + scan + jpeg_end) == "");
}

std::string drawn_png() {
    auto* picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 20, 10);
    std::string bytes;
    const auto append = [](void* into, const unsigned char* data, unsigned size) {
        static_cast<std::string*>(into)->append(reinterpret_cast<const char*>(data), size);
        return CAIRO_STATUS_SUCCESS;
    };
    cairo_surface_write_to_png_stream(picture, append, &bytes);
    cairo_surface_destroy(picture);
    return bytes;
}

bool is_readable_png(const std::string& bytes) {
    std::string_view rest = bytes;
    const auto take = [](void* from, unsigned char* data, unsigned size) {
        auto& left = *static_cast<std::string_view*>(from);
        if (left.size() < size) return CAIRO_STATUS_READ_ERROR;
        std::copy_n(left.begin(), size, data);
        left.remove_prefix(size);
        return CAIRO_STATUS_SUCCESS;
    };
    auto* picture = cairo_image_surface_create_from_png_stream(take, &rest);
    const bool readable = cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS && cairo_image_surface_get_width(picture) == 20;
    cairo_surface_destroy(picture);
    return readable;
}

// "tEXt" with "Lokasi\0Bandung" and its true check sum.
const std::string png_text = big(14, 4) + "tEXtLokasi\0Bandung"s + "\xa4\x5a\x05\x0c"s;

std::string with_png_text(const std::string& png) {
    constexpr std::size_t behind_header = 8 + 25;
    auto bytes = png;
    return bytes.insert(behind_header, png_text);
}

TEST_CASE("a PNG keeps its picture and loses its texts and its tail") {
    const auto png = drawn_png();
    const auto told = with_png_text(png);
    REQUIRE(is_readable_png(told));
    const auto upload = base::accept_upload(told + "ekor");
    REQUIRE(upload);
    CHECK(upload.value().bytes == png);
    CHECK(is_readable_png(upload.value().bytes));
    CHECK(upload.value().width == 20);
    CHECK(upload.value().height == 10);
}

TEST_CASE("a PNG that is cut short or changed is damaged") {
    const auto png = drawn_png();
    for (std::size_t size = 8; size < png.size(); ++size) CHECK(rule(png.substr(0, size)) == "image_is_damaged");
    auto changed = png;
    changed[18] = '\x30';  // the width, which the check sum covers
    CHECK(rule(changed) == "image_is_damaged");
}

std::string webp_chunk(const std::string& type, const std::string& data) {
    return type + little(static_cast<std::uint32_t>(data.size()), 4) + data + (data.size() % 2 == 1 ? "\0"s : ""s);
}

std::string webp(const std::string& chunks) {
    return "RIFF" + little(static_cast<std::uint32_t>(chunks.size() + 4), 4) + "WEBP" + chunks;
}

std::string extended(char flags, std::uint32_t width, std::uint32_t height) {
    return webp_chunk("VP8X", std::string(1, flags) + "\0\0\0"s + little(width - 1, 3) + little(height - 1, 3));
}

TEST_CASE("a WebP keeps its picture and loses EXIF, XMP and its tail") {
    const auto lossy = webp_chunk("VP8 ", "\x30\x01\0\x9d\x01\x2a"s + little(320, 2) + little(200, 2) + "data!");
    const auto upload = base::accept_upload(webp(extended('\x2c', 320, 200) + webp_chunk("ICCP", "warna") + lossy +
                                                 webp_chunk("EXIF", "GPS") + webp_chunk("XMP ", "<x/>") + webp_chunk("????", "a")) +
                                            "ekor");
    REQUIRE(upload);
    CHECK(upload.value().bytes == webp(extended('\x20', 320, 200) + webp_chunk("ICCP", "warna") + lossy));
    CHECK(upload.value().width == 320);
    CHECK(upload.value().height == 200);

    const auto lossless = base::accept_upload(webp(webp_chunk("VP8L", "\x2f" + little(99 | 49u << 14, 4) + "x")));
    REQUIRE(lossless);
    CHECK(lossless.value().width == 100);
    CHECK(lossless.value().height == 50);
    CHECK(rule(webp(extended(0, 12'001, 1) + lossy)) == "image_is_too_wide");
    CHECK(rule(webp(extended(0, 10, 10))) == "image_is_damaged");
    CHECK(rule(webp(lossy).substr(0, 30)) == "image_is_damaged");
    CHECK(rule(webp("VP8 \xff\xff\xff\xff....")) == "image_is_damaged");
}

TEST_CASE("the frames of an animation keep their picture alone") {
    const auto lossless = webp_chunk("VP8L", "\x2f" + little(9 | 9u << 14, 4) + "x");
    const auto head = extended(2, 10, 10) + webp_chunk("ANIM", std::string(6, '\0'));
    const std::string place(16, '\0');
    const auto upload = base::accept_upload(webp(head + webp_chunk("ANMF", place + lossless + webp_chunk("EXIF", "GPS"))));
    REQUIRE(upload);
    CHECK(upload.value().bytes == webp(head + webp_chunk("ANMF", place + lossless)));
    CHECK(base::accept_upload(webp(head + webp_chunk("ANMF", "cut"))));
}

TEST_CASE("a PDF ends at its last end") {
    CHECK(base::accept_upload("%PDF-1.7\n1 0 obj\n%%EOF\n2 0 obj\n%%EOF\r\nPK\x03\x04").value().bytes == "%PDF-1.7\n1 0 obj\n%%EOF\n2 0 obj\n%%EOF\n");
    CHECK(base::accept_upload("%PDF-1.4\n%%EOF").value().type == "application/pdf");
    CHECK(rule("%PDF-1.7\n1 0 obj") == "pdf_is_damaged");
}

TEST_CASE("everything else is refused with its true kind") {
    const std::pair<std::string, std::string_view> table[] = {
        {"", "TXT"},        {"halo", "TXT"}, {"GIF89a", "GIF"}, {"PK\x03\x04", "ZIP"}, {"<svg><html></html>", "HTML"}, {"\0\0\0\x18" "ftypheic"s, "HEIC"},
        {" %PDF-1.7", "TXT"}};
    for (const auto& [bytes, label] : table) {
        const auto upload = base::accept_upload(bytes);
        CHECK_MESSAGE(base::rule_of(upload) == "evidence_kind_is_refused", label);
        CHECK(upload.errors().front().detail == label);
    }
    CHECK(rule(jpeg(""), {.bytes = 100}) == "evidence_is_too_large");
}

}  // namespace
