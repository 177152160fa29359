// The steps of giving out first passwords: the slow middle one needs no database.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "features/identity/identity.h"

namespace identity {

struct FirstPassword {
    base::AccountId account;
    IssuedPassword told;
    std::string hash;  // "" until hashed
};

// The persons' active accounts, each with a new password, in the order of their names.
base::Result<std::vector<FirstPassword>> choose_passwords(base::Work& work, std::span<const base::PersonId> persons);
void hash_all(std::vector<FirstPassword>& passwords);
void store_passwords(base::Work& work, const std::vector<FirstPassword>& passwords, std::span<const base::PersonId> persons);

}  // namespace identity
