#include "features/complaint/tracking_number.h"

#include <algorithm>

#include "base/result.h"
#include "base/secret.h"

namespace complaint {
namespace {

constexpr int signs = static_cast<int>(tracking_signs.size());
static_assert(signs == 31);
constexpr std::size_t length = 8;
constexpr std::string_view prefix = "ADU";

// The sum of each character by its place, 1 to 8, must be a multiple of 31.
int proof_of(std::string_view characters) {
    int sum = 0;
    for (std::size_t i = 0; i < characters.size(); ++i) sum += static_cast<int>((i + 1) * tracking_signs.find(characters[i]));
    return sum % signs;
}

}  // namespace

std::string tracking_number(const TrackingLot& lot) {
    std::string number;
    for (const auto one : lot) {
        base::check(one < tracking_signs.size(), "a lot is a character's place");
        number += tracking_signs[one];
    }
    constexpr int inverse_of_eight = 4;  // 8 x 4 = 31 + 1
    number += tracking_signs[(signs - proof_of(number)) * inverse_of_eight % signs];
    return number;
}

std::string new_tracking_number() {
    TrackingLot lot;
    for (auto& one : lot) one = base::random_below(signs);
    return tracking_number(lot);
}

std::string shown(std::string_view number) {
    return std::string(prefix) + "-" + std::string(number.substr(0, length / 2)) + "-" + std::string(number.substr(length / 2));
}

std::optional<std::string> read_tracking_number(std::string_view typed) {
    std::string number;
    for (const char c : typed)
        if (c != ' ' && c != '-' && c != '.') number += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (number.size() == prefix.size() + length && number.starts_with(prefix)) number.erase(0, prefix.size());
    if (number.size() != length || number.find_first_not_of(tracking_signs) != std::string::npos || proof_of(number) != 0) return std::nullopt;
    return number;
}

}  // namespace complaint
