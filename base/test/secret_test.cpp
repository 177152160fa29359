#include "base/secret.h"

#include <doctest/doctest.h>

#include <set>

TEST_CASE("a password matches its hash and no other password does") {
    const auto hash = base::hash_password("tamu-kire-bola-4829");
    CHECK(base::is_password("tamu-kire-bola-4829", hash));
    CHECK_FALSE(base::is_password("tamu-kire-bola-4828", hash));
    CHECK_FALSE(base::is_password("", hash));
    CHECK_FALSE(base::is_password("tamu-kire-bola-4829", ""));
}

TEST_CASE("a password is stored as argon2id with 19 MiB and two passes, each time with another salt") {
    const auto hash = base::hash_password("tamu-kire-bola-4829");
    CHECK(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    CHECK(hash != base::hash_password("tamu-kire-bola-4829"));
}

TEST_CASE("random bytes do not repeat and travel as letters that an address may hold") {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(base::to_base64url(base::random_bytes(32)));
    CHECK(seen.size() == 1000);
    CHECK(seen.begin()->size() == 43);
    CHECK(base::to_base64url({std::byte{0xfb}, std::byte{0xff}}) == "-_8");
}

TEST_CASE("a random number stays below its bound and reaches all of it") {
    std::set<std::uint32_t> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(base::random_below(7));
    CHECK(seen == std::set<std::uint32_t>{0, 1, 2, 3, 4, 5, 6});
}

TEST_CASE("a digest has 32 bytes and tells one letter apart") {
    CHECK(base::digest_of("").size() == 32);
    CHECK(base::digest_of("a") == base::digest_of("a"));
    CHECK(base::digest_of("a") != base::digest_of("b"));
}
