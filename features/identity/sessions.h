// Signed-in devices: their tokens and how long they last.
#pragma once

#include <string>

#include "base/day.h"
#include "base/http.h"
#include "features/identity/identity_rows.h"

namespace identity {

enum class Stay { twelve_hours, thirty_days };
base::Instant end_of(Stay stay, base::Instant from);

struct NewSession {
    SessionId id;
    std::string token;  // 32 random bytes; only their digest is stored
    base::Instant expires_at;
    bool must_change = false;
};

// In the agency of work, on behalf of the account's owner. The oldest session gives way where the account has too many.
NewSession start_session(base::Work& work, const AccountRow& account, base::Instant expires_at, const std::string& device);

// A cookie for 30 days, or one that ends with the browser.
void give_cookie(base::Response& response, const base::Request& request, const NewSession& session, base::Instant now);

// Ends the session of this token, in whichever agency it is; does nothing where there is none.
void sign_out(base::Work& work, std::string_view token);

}  // namespace identity
