// Files of the web build, as bytes inside the program.
#pragma once

#include <span>
#include <string_view>

namespace base {

struct Asset {
    std::string_view path;    // /assets/app-3f2a.js
    std::string_view type;
    std::string_view etag;    // with its quotes
    std::string_view plain;
    std::string_view packed;  // brotli; empty where that is not smaller
};

// Sorted by path. Defined by the generated table.
std::span<const Asset> embedded_assets();

}  // namespace base
