// The number a reporter follows a complaint with: seven characters by lot and one that proves them, ADU-7F3K-9QX2. Who holds it may read
// and reply, so it cannot be guessed or counted, and it is kept only as a digest.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace complaint {

// Without 0, O, 1, I and L, which people mistake for each other. There are 31, a prime: one wrong character, or two neighbours that
// changed places, never prove right.
inline constexpr std::string_view tracking_signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

using TrackingLot = std::array<std::uint32_t, 7>;  // each below 31

std::string tracking_number(const TrackingLot& lot);  // eight characters
std::string new_tracking_number();
std::string shown(std::string_view number);  // ADU-7F3K-9QX2

// The eight characters of what was typed: small letters, spaces, hyphens and ADU are all right. Nothing where they do not prove.
std::optional<std::string> read_tracking_number(std::string_view typed);

}  // namespace complaint
