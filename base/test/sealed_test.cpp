#include "base/sealed.h"

#include <doctest/doctest.h>

TEST_CASE("sealed text opens with the key it was sealed under, at the place it was sealed for, and is never the same twice") {
    base::use_key(std::string(base::key_bytes, 'k'));
    const auto sealed = base::seal("Ani, 0812-3456-7890", "complaint 7");
    CHECK(sealed.find("Ani") == std::string::npos);
    CHECK(base::seal("Ani, 0812-3456-7890", "complaint 7") != sealed);
    CHECK(base::unseal(sealed, "complaint 7") == "Ani, 0812-3456-7890");
    CHECK_FALSE(base::unseal(sealed, "complaint 8"));
    CHECK(base::unseal(base::seal("", ""), "") == "");
    base::use_key(std::string(base::key_bytes, 'l'));
    CHECK_FALSE(base::unseal(sealed, "complaint 7"));
}

TEST_CASE("sealed text that was changed or cut does not open") {
    base::use_key(std::string(base::key_bytes, 'k'));
    const auto sealed = base::seal("Ani", "");
    for (std::size_t at = 0; at + 1 < sealed.size(); ++at) {
        auto changed = sealed;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        CHECK_FALSE(base::unseal(changed, ""));
        CHECK_FALSE(base::unseal(sealed.substr(0, at), ""));
    }
    CHECK_FALSE(base::unseal("!", ""));
}

TEST_CASE("a digest finds a secret again, under one key only") {
    base::use_key(std::string(base::key_bytes, 'k'));
    const auto digest = base::sealed_digest("7F3K9QX2");
    CHECK(base::sealed_digest("7F3K9QX2") == digest);
    CHECK(base::sealed_digest("7F3K9QX3") != digest);
    base::use_key(std::string(base::key_bytes, 'l'));
    CHECK(base::sealed_digest("7F3K9QX2") != digest);
}
