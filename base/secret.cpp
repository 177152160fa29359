#include "base/secret.h"

#include <sodium.h>

#include <array>

#include "base/connection.h"

namespace base {
namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 19'456 * 1024;  // OWASP's first choice for argon2id

void open_library() {
    static const bool opened = sodium_init() >= 0;
    check(opened, "the cryptographic library opens");
}

unsigned char* raw(Bytes& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
const unsigned char* raw(const Bytes& bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

}  // namespace

Bytes random_bytes(int count) {
    open_library();
    Bytes bytes(count);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::int64_t random_number() {
    open_library();
    std::int64_t number = 0;
    while (number <= 0) randombytes_buf(&number, sizeof number);
    return number;
}

std::uint32_t random_below(std::uint32_t bound) {
    open_library();
    return randombytes_uniform(bound);
}

std::string to_base64url(const Bytes& bytes) {
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(bytes), bytes.size(), variant);
    text.pop_back();  // the final zero
    return text;
}

Bytes digest_of(std::string_view text) {
    open_library();
    Bytes digest(32);
    crypto_generichash(raw(digest), digest.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr, 0);
    return digest;
}

std::string keyed_digest(std::string_view text, std::string_view key) {
    open_library();
    const auto used = key.substr(0, crypto_generichash_KEYBYTES_MAX);
    std::array<unsigned char, 16> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       reinterpret_cast<const unsigned char*>(used.data()), used.size());
    std::array<char, 2 * digest.size() + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

bool is_same_secret(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string hash_password(std::string_view password) {
    open_library();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Broken{"no memory to hash a password", false, Cause::memory};
    return hash.data();
}

bool is_password(std::string_view password, const std::string& hash) {
    open_library();
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

}  // namespace base
