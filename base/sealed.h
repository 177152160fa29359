// Text that can be read only with this installation's key. The key lies beside the database and never in it: who holds a copy of the
// database, or a back-up, reads nothing of what was sealed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base {

inline constexpr std::size_t key_bytes = 32;

// At the start of the program, before anything is sealed; once.
void use_key(std::string_view key);

// XChaCha20-Poly1305 under a fresh nonce, as text. `place` is bound to it: moved to another row it does not open.
std::string seal(std::string_view text, std::string_view place);
// Nothing where the key or the place is another one, or a byte was changed.
std::optional<std::string> unseal(std::string_view sealed, std::string_view place);

// To find a secret again without keeping it: 32 hexadecimal digits that only the holder of the key can make.
std::string sealed_digest(std::string_view text);

}  // namespace base
