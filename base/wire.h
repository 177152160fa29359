// Responses as the bytes that go over the wire.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/http.h"

namespace base {

// How a response ends: the client may go on, or the connection closes.
enum class After { keep, close };
enum class Send { whole, head_only };  // head_only answers HEAD

// Appends status line, header fields and, where it is short, the body. What is returned is the rest, to be written after it without
// another copy; it lives as long as the response. Every response carries the security header fields.
std::string_view write_head(std::string& out, const Response& response, After after, Send send);

// 20 Nov 2026 … as HTTP dates are spelt.
std::string http_date(std::int64_t seconds);

}  // namespace base
