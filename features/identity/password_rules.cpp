#include "features/identity/password_rules.h"

#include <algorithm>

#include "base/secret.h"
#include "features/identity/login_name.h"

namespace identity {
namespace {

constexpr int shortest = 10, longest = 128;  // characters

int characters_of(std::string_view utf8) {
    return static_cast<int>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool holds_name(std::string_view password, std::string_view nip) {
    return !nip.empty() && login_name(password).find(nip) != std::string::npos;
}

}  // namespace

base::Result<base::Done> may_be_password(std::string_view password, std::string_view nip) {
    const auto length = characters_of(password);
    if (length < shortest) return base::refuse("password_is_too_short", "/password", std::to_string(shortest));
    if (length > longest) return base::refuse("password_is_too_long", "/password", std::to_string(longest));
    if (holds_name(password, nip)) return base::refuse("password_is_the_nip", "/password");
    if (is_common(password)) return base::refuse("password_is_common", "/password");
    return base::Done{};
}

std::string readable_password() {
    constexpr std::string_view consonants = "bdgjkmnprstw", vowels = "aiueo", digits = "23456789";
    const auto one_of = [](std::string_view letters) { return letters[base::random_below(static_cast<std::uint32_t>(letters.size()))]; };
    std::string password;
    for (int word = 0; word < 3; ++word) {
        for (int syllable = 0; syllable < 2; ++syllable) (password += one_of(consonants)) += one_of(vowels);
        password += '-';
    }
    for (int digit = 0; digit < 4; ++digit) password += one_of(digits);
    return password;
}

}  // namespace identity
