#include "base/file_kind.h"

#include "base/text.h"

namespace base {

namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    std::size_t offset;
    FileKind kind;
};

constexpr Mark marks[] = {
    {"PK\x03\x04"sv, 0, FileKind::zip},
    {"PK\x05\x06"sv, 0, FileKind::zip},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, 0, FileKind::ole},
    {"\x1f\x8b"sv, 0, FileKind::gzip},
    {"Rar!\x1a"sv, 0, FileKind::rar},
    {"7z\xbc\xaf\x27\x1c"sv, 0, FileKind::seven_zip},
    {"%PDF-"sv, 0, FileKind::pdf},
    {"\xff\xd8\xff"sv, 0, FileKind::jpeg},
    {"\x89PNG\r\n\x1a\n"sv, 0, FileKind::png},
    {"GIF8"sv, 0, FileKind::gif},
    {"ftyphei"sv, 4, FileKind::heic},
    {"ftypmif1"sv, 4, FileKind::heic},
    {"{\\rtf"sv, 0, FileKind::rtf},
};

// Old web systems send a table in HTML under the name .xls; it may open with spaces or a byte order mark.
FileKind markup_of(std::string_view beginning) {
    const auto start = lower(trim(beginning));
    if (start.starts_with('<') && (start.find("<html") != start.npos || start.find("<table") != start.npos || start.find("doctype html") != start.npos))
        return FileKind::html;
    if (start.starts_with("<?xml")) return FileKind::xml;
    if (start.starts_with("{\"") || start.starts_with("[{") || start.starts_with("{\n")) return FileKind::json;
    return FileKind::text;
}

}  // namespace

FileKind file_kind_of(std::string_view beginning) {
    for (const auto& mark : marks)
        if (beginning.substr(0, mark.offset + mark.bytes.size()).ends_with(mark.bytes) && beginning.size() >= mark.offset + mark.bytes.size())
            return mark.kind;
    if (beginning.starts_with("RIFF") && beginning.size() >= 12 && beginning.substr(8, 4) == "WEBP") return FileKind::webp;
    return markup_of(beginning.substr(0, file_kind_bytes));
}

std::string_view label_of(FileKind kind) {
    switch (kind) {
        case FileKind::text: return "TXT";
        case FileKind::html: return "HTML";
        case FileKind::xml: return "XML";
        case FileKind::json: return "JSON";
        case FileKind::rtf: return "RTF";
        case FileKind::zip: return "ZIP";
        case FileKind::ole: return "Excel 97-2003 (.xls)";
        case FileKind::gzip: return "GZIP";
        case FileKind::rar: return "RAR";
        case FileKind::seven_zip: return "7Z";
        case FileKind::pdf: return "PDF";
        case FileKind::jpeg: return "JPEG";
        case FileKind::png: return "PNG";
        case FileKind::webp: return "WebP";
        case FileKind::gif: return "GIF";
        case FileKind::heic: return "HEIC";
    }
    return "";
}

}  // namespace base
