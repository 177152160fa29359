// A database with the feature's tables, and work in it on behalf of anybody at any time.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/database.h"
#include "base/testing/engines.h"
#include "base/work.h"
#include "features/identity/identity.h"
#include "features/identity/sign_in.h"

namespace identity::test {

inline constexpr base::AgencyId office{1}, school{2};
inline constexpr base::PersonId siti{101}, budi{102};
inline const std::string nip_of_siti = "198609262015051001", nip_of_budi = "199005122019031002";
inline constexpr std::string_view good_password = "kapal hijau berlayar";

class AccountsInTest {
public:
    explicit AccountsInTest(const base::test::Engine& engine);
    ~AccountsInTest();

    // One transaction at `at`, in this agency, by this actor.
    void act(base::AgencyId agency, const std::function<void(base::Work&)>& step);
    void act_as(const base::Actor& actor, const std::function<void(base::Work&)>& step);

    void hire(base::AgencyId agency, base::PersonId person, const std::string& nip, std::uint32_t roles = 0);
    void give_password(base::AgencyId agency, base::PersonId person, PasswordKind kind);  // good_password

    // Signing in as the handler does it, without the pool of threads.
    base::Result<NewSession> sign_in(const std::string& nip, const std::string& password, const std::string& address = "192.0.2.1");

    std::vector<std::string> journal_of(base::AgencyId agency);  // "action thing"
    void wait_minutes(int minutes) { at.micros += std::int64_t{60'000'000} * minutes; }

    std::unique_ptr<base::Database> database;
    base::Instant at{1'795'000'000'000'000};
};

}  // namespace identity::test
