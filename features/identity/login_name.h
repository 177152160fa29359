// The sign-in name: a NIP, or `admin`.
#pragma once

#include <string>
#include <string_view>

namespace identity {

// Spaces, full stops and hyphens, with which NIP are printed (19860926 201505 1 001), are dropped; letters become small.
std::string login_name(std::string_view typed);

}  // namespace identity
