// Photos and documents that people send as evidence: recognised by their bytes, and stored without what tells where the phone
// was, what else it knew, or what somebody hid behind the picture.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/file_kind.h"
#include "base/result.h"

namespace base {

struct UploadLimits {
    std::size_t bytes = 10'000'000;
    int pixels = 12'000;  // of either side of an image
};

struct Upload {
    FileKind kind = FileKind::jpeg;  // jpeg, png, webp or pdf
    std::string_view type;           // "image/jpeg"
    std::string bytes;               // what to store instead of what came
    int width = 0, height = 0;       // of an image, as stored; a JPEG may ask to be shown turned
};

// Of an image stay the pixels, the colour profile and the way up; EXIF, XMP, comments, previews and whatever follows the end
// are gone. Of a PDF goes what follows its last %%EOF. Refusals: evidence_kind_is_refused, evidence_is_too_large,
// image_is_damaged, image_is_too_wide, pdf_is_damaged.
Result<Upload> accept_upload(std::string_view bytes, const UploadLimits& limits = {});

}  // namespace base
