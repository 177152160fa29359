// Quantities, targets and scores: whole ten-thousandths in 64 bits. No floating point in an evaluation.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace base {

struct Amount {
    std::int64_t ten_thousandths = 0;
    auto operator<=>(const Amount&) const = default;
};

inline constexpr std::int64_t amount_one = 10'000;
inline constexpr std::int64_t amount_limit = 900'000'000'000'000;  // 90 billion, in ten-thousandths

inline Amount whole(std::int64_t units) { return {units * amount_one}; }

// What people type: "12,5", "1.234,56", "98.5", "85%", "1 234". Refuses, by name: number_is_missing, number_is_malformed,
// number_is_ambiguous ("1.234" may be a thousand or a decimal), number_is_too_precise, number_is_too_large.
Result<Amount> parse_amount(std::string_view typed, std::string path);
// What programs write: -12.5, at most four decimals.
Result<Amount> parse_plain_amount(std::string_view text, std::string path);

std::string to_text(Amount amount);             // 1234.5
std::string to_indonesian(Amount amount);       // 1.234,5

}  // namespace base
