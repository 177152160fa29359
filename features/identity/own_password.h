// Changing one's own password, in steps: the slow middle one needs no database.
#pragma once

#include <string>

#include "features/identity/attempts.h"
#include "features/identity/identity_facts.h"
#include "features/identity/sessions.h"

namespace identity {

struct OwnPassword {
    AccountRow account;
    base::Instant expires_at;  // of the session that asks
    Attempts attempts;
};
OwnPassword find_own(base::Work& work, const std::string& token);

// Slow. Refuses current_password_is_wrong, password_is_the_old_one and what may_be_password refuses. Who must change a first password
// has just typed it and is not asked again.
base::Result<base::Done> may_change(const OwnPassword& own, const PasswordInput& input);

// Every session of the account ends; a new one, as long as the old one would have lasted, takes the place of the one that asked. So
// no copy of the program goes on thinking that the password must be changed.
NewSession store_own(base::Work& work, const OwnPassword& own, const std::string& hash, const std::string& device);

// All of it, from a handler of Access::apart. A wrong current password counts as a failed sign-in.
struct Asking {
    std::string token, device;
};
base::Result<NewSession> change_own_password(base::Work& work, const PasswordInput& input, const Asking& asking);

}  // namespace identity
