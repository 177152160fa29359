#include "base/sealed.h"

#include <sodium.h>

#include "base/result.h"
#include "base/secret.h"

namespace base {
namespace {

constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(key_bytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

std::string& installed_key() {
    static std::string key;
    return key;
}

const std::string& key() {
    check(installed_key().size() == key_bytes, "the key of the installation is known before anything is sealed");
    return installed_key();
}

const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* raw(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

}  // namespace

void use_key(std::string_view key) {
    check(key.size() == key_bytes, "a key has 32 bytes");
    installed_key() = key;
}

std::string seal(std::string_view text, std::string_view place) {
    const auto nonce = random_bytes(nonce_bytes);
    std::string sealed(reinterpret_cast<const char*>(nonce.data()), nonce.size());
    sealed.resize(nonce_bytes + text.size() + tag_bytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + nonce_bytes, nullptr, raw(text), text.size(), raw(place), place.size(), nullptr,
                                               reinterpret_cast<const unsigned char*>(nonce.data()), raw(key()));
    std::string words(sodium_base64_encoded_len(sealed.size(), variant), '\0');
    sodium_bin2base64(words.data(), words.size(), raw(sealed), sealed.size(), variant);
    words.pop_back();  // the final zero
    return words;
}

std::optional<std::string> unseal(std::string_view words, std::string_view place) {
    std::string sealed(words.size(), '\0');
    std::size_t size = 0;
    if (sodium_base642bin(raw(sealed), sealed.size(), words.data(), words.size(), nullptr, &size, nullptr, variant) != 0) return std::nullopt;
    if (size < nonce_bytes + tag_bytes) return std::nullopt;
    std::string text(size - nonce_bytes - tag_bytes, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(text), nullptr, nullptr, raw(sealed) + nonce_bytes, size - nonce_bytes,
                                                                  raw(place), place.size(), raw(sealed), raw(key()));
    if (opened != 0) return std::nullopt;
    return text;
}

std::string sealed_digest(std::string_view text) { return keyed_digest(text, key()); }

}  // namespace base
