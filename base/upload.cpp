#include "base/upload.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/image_clean.h"

namespace base {

namespace {

Result<Upload> accept_image(std::optional<CleanImage> image, FileKind kind, std::string_view type, const UploadLimits& limits) {
    if (!image || image->width == 0 || image->height == 0) return refuse("image_is_damaged", {}, std::string(label_of(kind)));
    if (std::max(image->width, image->height) > limits.pixels)
        return Error{Fault::too_large, "image_is_too_wide", {}, std::to_string(limits.pixels)};
    return Upload{kind, type, std::move(image->bytes), static_cast<int>(image->width), static_cast<int>(image->height)};
}

Result<Upload> accept_pdf(std::string_view bytes) {
    constexpr std::string_view mark = "%%EOF";
    const auto end = bytes.rfind(mark);
    if (end == std::string_view::npos) return refuse("pdf_is_damaged");
    return Upload{FileKind::pdf, "application/pdf", std::string(bytes.substr(0, end + mark.size())) + "\n", 0, 0};
}

Error unwanted(FileKind kind) {
    return refuse("evidence_kind_is_refused", {}, std::string(label_of(kind)));
}

}  // namespace

Result<Upload> accept_upload(std::string_view bytes, const UploadLimits& limits) {
    if (bytes.size() > limits.bytes)
        return Error{Fault::too_large, "evidence_is_too_large", {}, std::to_string(limits.bytes / 1'000'000)};
    const auto kind = file_kind_of(bytes.substr(0, file_kind_bytes));
    switch (kind) {
        case FileKind::jpeg: return accept_image(clean_jpeg(bytes), kind, "image/jpeg", limits);
        case FileKind::png: return accept_image(clean_png(bytes), kind, "image/png", limits);
        case FileKind::webp: return accept_image(clean_webp(bytes), kind, "image/webp", limits);
        case FileKind::pdf: return accept_pdf(bytes);
        case FileKind::text:
        case FileKind::html:
        case FileKind::xml:
        case FileKind::json:
        case FileKind::rtf:
        case FileKind::zip:
        case FileKind::ole:
        case FileKind::gzip:
        case FileKind::rar:
        case FileKind::seven_zip:
        case FileKind::gif:
        case FileKind::heic: break;
    }
    return unwanted(kind);
}

}  // namespace base
