#include "base/sheet.h"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include "base/csv.h"
#include "base/file_kind.h"
#include "base/workbook_sheets.h"
#include "base/xlsx.h"
#include "base/xlsx_workbook.h"

namespace base {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File open_file(const std::string& path) {
    File file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) throw std::system_error(errno, std::generic_category(), "opening " + path);
    return file;
}

File open_bytes(std::string_view bytes) {
    // Reading only, so the buffer is not written to.
    File file(fmemopen(const_cast<char*>(bytes.data()), bytes.size(), "rb"), &std::fclose);
    if (!file) throw std::system_error(errno, std::generic_category(), "opening bytes");
    return file;
}

std::string beginning_of(std::FILE* file) {
    std::string beginning(file_kind_bytes, '\0');
    beginning.resize(std::fread(beginning.data(), 1, beginning.size(), file));
    std::rewind(file);
    return beginning;
}

// A new Excel file with a password hides in an old container; its directory names the stream in UTF-16.
bool holds_encrypted_package(std::FILE* file) {
    using namespace std::string_view_literals;
    constexpr auto name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e"sv;
    std::string window, piece(64 * 1024, '\0');
    while (const auto size = std::fread(piece.data(), 1, piece.size(), file)) {
        window.append(piece, 0, size);
        if (window.find(name) != std::string::npos) return true;
        if (window.size() > name.size()) window.erase(0, window.size() - name.size());
    }
    return false;
}

Error unknown_kind(FileKind kind) {
    return refuse("file_kind_is_unknown", {}, std::string(label_of(kind)));
}

// `open_zip` is how the same file is opened as a package.
template <class OpenZip>
Result<SheetFacts> read_any(std::FILE* file, const SheetLimits& limits, const RowSink& sink, OpenZip open_zip) {
    const auto kind = file_kind_of(beginning_of(file));
    if (kind == FileKind::text) return read_csv(file, limits, sink);
    if (kind == FileKind::zip) return read_xlsx(TRY(open_zip()), limits, sink);
    if (kind == FileKind::ole && holds_encrypted_package(file)) return refuse("xlsx_is_encrypted");
    return unknown_kind(kind);
}

template <class OpenZip>
Result<std::vector<std::string>> sheets_in(std::FILE* file, OpenZip open_zip) {
    if (file_kind_of(beginning_of(file)) != FileKind::zip) return std::vector<std::string>();
    return sheet_names(TRY(open_zip()), {});
}

}  // namespace

Result<std::vector<std::string>> sheets_of(std::string_view bytes) {
    if (bytes.empty()) return refuse("sheet_is_empty");
    return sheets_in(open_bytes(bytes).get(), [&] { return ZipPackage::open_bytes(bytes); });
}

Result<std::vector<std::string>> sheets_of_file(const std::string& path) {
    return sheets_in(open_file(path).get(), [&] { return ZipPackage::open_file(path); });
}

Result<SheetFacts> read_sheet(std::string_view bytes, const SheetLimits& limits, const RowSink& sink) {
    if (bytes.empty()) return refuse("sheet_is_empty");
    const auto file = open_bytes(bytes);
    return read_any(file.get(), limits, sink, [&] { return ZipPackage::open_bytes(bytes); });
}

Result<SheetFacts> read_sheet_file(const std::string& path, const SheetLimits& limits, const RowSink& sink) {
    const auto file = open_file(path);
    return read_any(file.get(), limits, sink, [&] { return ZipPackage::open_file(path); });
}

}  // namespace base
