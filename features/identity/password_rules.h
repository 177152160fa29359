// What a person may choose as a password, and what we choose for them.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace identity {

// Refuses password_is_too_short (under 10 characters), password_is_too_long (over 128), password_is_the_nip (holds the sign-in name),
// password_is_common (a list, a few signs repeated, a run such as 1234567890). No rule asks for kinds of characters: they make passwords
// that are forgotten, not ones that are hard to guess.
base::Result<base::Done> may_be_password(std::string_view password, std::string_view nip);

bool is_common(std::string_view password);

// Three words that can be read out over the telephone, and four digits: tamu-kire-bola-4829. 47 bits of chance.
std::string readable_password();

}  // namespace identity
