// Chance, one-way functions and passwords: with base/sealed.h the only doors to the cryptographic library.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/db.h"

namespace base {

Bytes random_bytes(int count);                    // from the system's generator
std::int64_t random_number();                   // 1 .. 2^63 - 1
std::uint32_t random_below(std::uint32_t bound);  // 0 .. bound - 1, each as likely

std::string to_base64url(const Bytes& bytes);  // without padding
Bytes digest_of(std::string_view text);        // BLAKE2b, 32 bytes

// BLAKE2b under a key of at most 64 bytes (the rest of it is not looked at): 16 bytes, as 32 hexadecimal digits.
std::string keyed_digest(std::string_view text, std::string_view key);
bool is_same_secret(std::string_view a, std::string_view b);  // in a time that does not tell where they differ

// argon2id, 19 MiB, 2 passes, in the form that says so itself ($argon2id$v=19$m=19456,t=2,p=1$…). Some 30 ms of one core: never
// on an I/O or database thread.
std::string hash_password(std::string_view password);
bool is_password(std::string_view password, const std::string& hash);

}  // namespace base
