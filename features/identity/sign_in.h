// Signing in, in three steps: two short ones with the database and a slow one without.
#pragma once

#include <optional>
#include <string>

#include "features/identity/attempts.h"
#include "features/identity/sessions.h"

namespace identity {

struct Credentials {
    std::string nip, password;  // as typed
    std::string address;        // of the client
};

// Refuses sign_in_name_is_missing and password_is_missing, both at once.
base::Result<base::Done> are_filled_in(const Credentials& credentials);

struct Login {
    std::optional<AccountRow> account;  // active, with a password; nothing for a NIP that nobody has
    Attempts attempts;
};
Login find_login(base::Work& work, const Credentials& credentials);

// Slow. Takes as long for a NIP that nobody has: it hashes against a password that nobody has.
bool is_proven(const Login& login, const std::string& password);
const std::string& hash_to_compare(const Login& login);

NewSession open_session(base::Work& work, const Login& login, Stay stay, const std::string& device);

// Counts and journals the failure: the account where there is one, never what was typed.
base::Error refuse_login(base::Work& work, const Login& login);

// All of it, from a handler of Access::apart.
base::Result<NewSession> sign_in(base::Work& work, const Credentials& credentials, Stay stay, const std::string& device);

}  // namespace identity
