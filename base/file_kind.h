// What a file is by its first bytes. Its name and the type a browser claims are never believed.
#pragma once

#include <cstddef>
#include <string_view>

namespace base {

// `text` is also what nothing else fits.
enum class FileKind { text, html, xml, json, rtf, zip, ole, gzip, rar, seven_zip, pdf, jpeg, png, webp, gif, heic };

inline constexpr std::size_t file_kind_bytes = 1024;  // enough of the beginning to tell

FileKind file_kind_of(std::string_view beginning);

// The same word in every language: "PDF", "JPEG".
std::string_view label_of(FileKind kind);

}  // namespace base
