#include "base/packed.h"

#include <charconv>

#include "base/packed_parts.h"

namespace base::packing {

namespace {

void append_digits(std::string& out, std::int64_t number, char end) {
    char digits[24];
    auto* const after = std::to_chars(digits, digits + sizeof digits - 1, number).ptr;
    *after = end;
    out.append(digits, after + 1);
}

}  // namespace

void append_number(std::string& out, std::int64_t number) { append_digits(out, number, ' '); }

void append_text(std::string& out, std::string_view text) {
    append_digits(out, static_cast<std::int64_t>(text.size()), ':');
    out += text;
}

std::int64_t Unpacking::number_before(char end) {
    std::int64_t number = 0;
    const char* const last = rest_.data() + rest_.size();
    const auto [stopped, error] = std::from_chars(rest_.data(), last, number);
    if (failed_ || error != std::errc() || stopped == last || *stopped != end) return fail(), 0;
    rest_.remove_prefix(stopped + 1 - rest_.data());
    return number;
}

std::int64_t Unpacking::number() { return number_before(' '); }

std::string_view Unpacking::text() {
    const auto length = number_before(':');
    if (length < 0 || static_cast<std::size_t>(length) > rest_.size()) return fail(), std::string_view();
    const auto text = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return text;
}

bool Unpacking::takes_none() {
    const bool none = rest_.starts_with('~');
    if (none) rest_.remove_prefix(1);
    return none;
}

}  // namespace base::packing
