#include "base/zip_package.h"

#include <zip.h>

#include <utility>

namespace base {

ZipPackage::ZipPackage(zip* opened) : zip_(opened, [](zip* open) { zip_discard(open); }) {}

Result<ZipPackage> ZipPackage::open_file(const std::string& path) {
    int why = 0;
    if (auto* opened = zip_open(path.c_str(), ZIP_RDONLY, &why)) return ZipPackage(opened);
    return refuse("xlsx_is_damaged", {}, "zip");
}

Result<ZipPackage> ZipPackage::open_bytes(std::string_view bytes) {
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (auto* opened = zip_open_from_source(source, ZIP_RDONLY, nullptr)) return ZipPackage(opened);
    zip_source_free(source);
    return refuse("xlsx_is_damaged", {}, "zip");
}

bool ZipPackage::has(const std::string& part) const {
    return zip_name_locate(zip_.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<ZipPart> ZipPackage::part(const std::string& name, const SheetLimits& limits) const {
    const auto index = zip_name_locate(zip_.get(), name.c_str(), ZIP_FL_NOCASE);
    zip_stat_t facts;
    if (index < 0 || zip_stat_index(zip_.get(), static_cast<zip_uint64_t>(index), 0, &facts) != 0)
        return refuse("xlsx_is_damaged", {}, name);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE) return refuse("xlsx_is_encrypted");

    ZipPart part;
    part.file_ = {zip_fopen_index(zip_.get(), static_cast<zip_uint64_t>(index), 0), &zip_fclose};
    if (!part.file_) return refuse("xlsx_is_damaged", {}, name);
    part.name_ = name;
    part.packed_bytes_ = static_cast<std::int64_t>(facts.comp_size);
    part.most_bytes_ = limits.inflated_bytes;
    part.most_ratio_ = limits.inflated_ratio;
    return part;
}

Result<std::string_view> ZipPart::next() {
    // Small parts may pack very well; the ratio says something only from here on.
    constexpr std::int64_t ratio_matters_from = 16'000'000;
    buffer_.resize(64 * 1024);
    const auto size = zip_fread(file_.get(), buffer_.data(), buffer_.size());
    if (size < 0) return refuse("xlsx_is_damaged", {}, name_);
    inflated_bytes_ += size;
    const bool too_dense = inflated_bytes_ > ratio_matters_from && inflated_bytes_ / most_ratio_ > packed_bytes_;
    if (too_dense || inflated_bytes_ > most_bytes_)
        return Error{Fault::too_large, "xlsx_inflates_too_much", {}, std::to_string(inflated_bytes_ / 1'000'000)};
    return std::string_view(buffer_).substr(0, static_cast<std::size_t>(size));
}

}  // namespace base
