// How often somebody, or an address, has failed to sign in lately.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace base {
class Work;
}

namespace identity {

// Everything is counted by what was typed, whether or not it is anybody's NIP, so that the count gives nothing away.
struct Attempts {
    std::int64_t name = 0, address = 0;              // whose failures they are
    int of_name = 0, of_address = 0;                 // in the last 15 minutes
    int minutes_of_name = 0, minutes_of_address = 0; // until they are forgotten, rounded up; at least 1 where there are any
};
inline constexpr int name_limit = 5, address_limit = 300;

// `address` may be "": then only the name counts.
Attempts attempts_of(base::Work& work, std::string_view name, std::string_view address);

// Refuses too_many_tries and too_many_tries_from_here.
base::Result<base::Done> may_try(const Attempts& attempts);

// Counts one more and says what to tell them: nip_or_password_is_wrong with what is left, or too_many_tries.
base::Error count_failure(base::Work& work, const Attempts& attempts);

// Which of the names may not try now.
std::set<std::string> shut_out(base::Work& work, const std::vector<std::string>& names);

// After a success; the address keeps its count, or one good account would hide many guesses at others.
void forget_failures(base::Work& work, const Attempts& attempts);

}  // namespace identity
