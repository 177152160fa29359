// A zip archive that somebody sent, and its parts inflated piece by piece, never past a limit.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/sheet.h"

struct zip;
struct zip_file;

namespace base {

class ZipPart {
public:
    // The next piece, lent until the next call; empty at the end. Refuses xlsx_is_damaged (also where the check sum of the
    // whole is wrong) and xlsx_inflates_too_much.
    Result<std::string_view> next();

private:
    friend class ZipPackage;
    std::unique_ptr<zip_file, int (*)(zip_file*)> file_{nullptr, nullptr};
    std::string buffer_;
    std::string name_;
    std::int64_t packed_bytes_ = 0, inflated_bytes_ = 0, most_bytes_ = 0, most_ratio_ = 0;
};

class ZipPackage {
public:
    static Result<ZipPackage> open_file(const std::string& path);
    static Result<ZipPackage> open_bytes(std::string_view bytes);  // which must outlive the package

    bool has(const std::string& part) const;
    // Refuses xlsx_is_damaged where there is no such part, xlsx_is_encrypted where it needs a password.
    Result<ZipPart> part(const std::string& name, const SheetLimits& limits) const;

private:
    explicit ZipPackage(zip* opened);
    std::unique_ptr<zip, void (*)(zip*)> zip_;
};

}  // namespace base
